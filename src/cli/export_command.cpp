#include "cli/export_command.h"

#include "cli/load_or_report.h"
#include "diagram/diagram.h"
#include "diagram/fixed_measure.h"
#include "exporters/flow_json.h"
#include "exporters/stop_text.h"
#include "walk/walk.h"

#include <optional>
#include <ostream>
#include <string>

namespace waypost {

int run_export(const ExportArguments& arguments, FileSystem& files, CliStreams streams) {
    const LoadOutcome loaded =
        load_or_report(files, arguments.path, arguments.language, streams.err);
    if (!loaded.flow) {
        return loaded.exit_code;
    }
    say_if_not_proven(loaded, streams.err);
    const Flow& flow = *loaded.flow;
    std::optional<Replay> walk;
    if (arguments.choose) {
        walk = replay_choices(flow, *arguments.choose);
    }
    const Diagram diagram =
        build_diagram(flow, loaded.words, FixedMeasure(), {arguments.direction});
    const std::string json =
        flow_json(flow, diagram, loaded.words, arguments.today, walk ? &*walk : nullptr);
    if (arguments.output.empty() || arguments.output == "-") {
        streams.out << json;
    } else if (const std::string error = files.write(arguments.output, json); !error.empty()) {
        streams.err << "waypost: `" << arguments.output << "` " << error << "\n";
        return 2;
    }
    if (walk && walk->stopped) {
        streams.err << "waypost: " << stop_text(flow, *walk);
        return 1;
    }
    return 0;
}

}  // namespace waypost
