#include "cli/walk_command.h"

#include "cli/load_or_report.h"
#include "cli/terminal_walk.h"
#include "exporters/stop_text.h"
#include "exporters/walk_json.h"
#include "exporters/walk_text.h"
#include "walk/walk.h"

#include <ostream>

namespace waypost {

int run_walk(const WalkArguments& arguments,
             const FileSystem& files,
             const Surroundings& surroundings,
             CliStreams streams) {
    const LoadOutcome loaded =
        load_or_report(files, arguments.path, arguments.language, streams.err);
    if (!loaded.flow) {
        return loaded.exit_code;
    }
    const Flow& flow = *loaded.flow;
    // A flow that came over standard input leaves nobody there to ask.
    const bool can_ask = surroundings.input_is_terminal && arguments.path != "-";
    if (!arguments.choose && !arguments.json && can_ask) {
        const TerminalWalk walk{flow, loaded.words, arguments.today};
        return walk_in_terminal(walk, streams.in, streams.out) ? 0 : 1;
    }
    const Replay walk = replay_choices(flow, arguments.choose.value_or(std::vector<std::string>()));
    streams.out << (arguments.json ? walk_json(flow, walk, loaded.words)
                                   : walk_text(flow, walk, loaded.words, arguments.today));
    if (walk.stopped && arguments.json) {
        // The text has this line itself.
        streams.err << "waypost: " << stop_text(flow, walk);
    }
    return walk.stopped ? 1 : 0;
}

}  // namespace waypost
