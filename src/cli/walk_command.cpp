#include "cli/walk_command.h"

#include "cli/load_or_report.h"
#include "cli/terminal_walk.h"
#include "exporters/stop_text.h"
#include "exporters/walk_json.h"
#include "exporters/walk_text.h"
#include "walk/detour.h"
#include "walk/gates.h"
#include "walk/walk.h"

#include <ostream>
#include <string>
#include <vector>

namespace waypost {

namespace {

std::string listed_options(const Flow& flow, const Place& place) {
    std::string text;
    for (const OfferedOption* option : offered_options(flow, place)) {
        text += (text.empty() ? " (offered: `" : "`, `") + flow.node(option->card).id;
    }
    return text.empty() ? text : text + "`)";
}

/// Why the option cannot be opened where the walk came to; empty when it can.
std::string opening_fault(const Flow& flow,
                          const Replay& walk,
                          const OpenedGates& gates,
                          const std::string& option) {
    const Place& here = walk.here();
    const std::string card = "card `" + flow.node(here.card).id + "`";
    if (Gates(flow, walk, gates).closes(here.card)) {
        return card + " is closed until its question is said yes to: `--open-gates` does";
    }
    if (!find_offered_option(flow, here, option).has_value()) {
        return card + " offers no option `" + option + "`" + listed_options(flow, here);
    }
    return {};
}

/// Prints the walk of these arguments without asking anybody.
int print_walk(const WalkArguments& arguments,
               const Flow& flow,
               const Words& words,
               CliStreams streams) {
    const Replay walk = replay_choices(flow, arguments.choose.value_or(std::vector<std::string>()));
    WalkOpened opened{{{}, arguments.open_gates}, {}};
    std::string fault;
    if (!arguments.open.empty()) {
        fault = opening_fault(flow, walk, opened.gates, arguments.open);
        opened.option =
            fault.empty() ? find_offered_option(flow, walk.here(), arguments.open) : NodeId{};
    }
    streams.out << (arguments.json ? walk_json(flow, walk, words, opened)
                                   : walk_text(flow, walk, words, opened, arguments.today));
    if (walk.stopped && arguments.json) {
        // The text has this line itself.
        streams.err << "waypost: " << stop_text(flow, walk);
    }
    if (!fault.empty()) {
        streams.err << "waypost: " << fault << "\n";
    }
    return walk.stopped || !fault.empty() ? 1 : 0;
}

}  // namespace

int run_walk(const WalkArguments& arguments,
             const FileSystem& files,
             const Surroundings& surroundings,
             CliStreams streams) {
    const LoadOutcome loaded =
        load_or_report(files, arguments.path, arguments.language, streams.err);
    if (!loaded.flow) {
        return loaded.exit_code;
    }
    say_if_not_proven(loaded, streams.err);
    // A flow that came over standard input leaves nobody there to ask.
    const bool can_ask = surroundings.input_is_terminal && arguments.path != "-";
    if (!arguments.choose && !arguments.json && arguments.open.empty() && can_ask) {
        const TerminalWalk walk{
            *loaded.flow, loaded.words, arguments.today, {{}, arguments.open_gates}};
        return walk_in_terminal(walk, streams.in, streams.out) ? 0 : 1;
    }
    return print_walk(arguments, *loaded.flow, loaded.words, streams);
}

}  // namespace waypost
