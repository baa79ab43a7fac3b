#include "cli/export_command.h"

#include "base/quoted.h"
#include "cli/export_formats.h"
#include "cli/load_or_report.h"
#include "cli/reopen_walk.h"
#include "diagram/diagram.h"
#include "exporters/layout_from_json.h"
#include "exporters/stop_text.h"
#include "flowfile/read_words.h"
#include "session/walk_file.h"
#include "walk/walk.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

namespace waypost {

namespace {

/// Far more than a map of as many cards as a flow can have.
constexpr std::size_t kMostBytes = std::size_t{256} << 20U;

/// A line about a file; 2, the exit code that goes with it.
int refuse(std::ostream& err, const std::string& path, const std::string& problem) {
    err << "waypost: `" << path << "` " << problem << "\n";
    return 2;
}

ReadLayout read_layout(const std::string& path, const FileSystem& files) {
    const ReadResult read = files.read(path, kMostBytes);
    if (!read.bytes) {
        return {{}, read.error};
    }
    if (read.bytes->size() > kMostBytes) {
        return {{}, "is larger than 256 MiB"};
    }
    return layout_from_json(*read.bytes);
}

/// Why an earlier map is of no use here; empty when it is.
std::string why_not_kept(const KeptLayout& kept, const Flow& flow, ReadingDirection direction) {
    if (kept.direction != direction) {
        return "has a map that leads another way";
    }
    const bool is_known = std::ranges::any_of(
        flow.nodes(), [&](const Node& node) { return kept.boxes.contains(node.id); });
    return is_known ? "" : "has none of the cards of this flow";
}

/// Reads the earlier map into the options; 0, or the exit code when it cannot be read. One that is
/// of no use is said to be none.
int keep_earlier(const ExportArguments& arguments,
                 const Flow& flow,
                 const FileSystem& files,
                 std::ostream& err,
                 DiagramOptions& options) {
    if (arguments.keep.empty()) {
        return 0;
    }
    ReadLayout read = read_layout(arguments.keep, files);
    if (!read.layout) {
        return refuse(err, arguments.keep, read.problem);
    }
    const std::string& id = flow.metadata().id;
    const std::string& kept = read.layout->flow;
    if (!kept.empty() && kept != id) {
        return refuse(err,
                      arguments.keep,
                      "is an export of another flow: " + quoted(kept) + ", not " + quoted(id));
    }
    const std::string why_not = why_not_kept(*read.layout, flow, options.direction);
    if (!why_not.empty()) {
        err << "waypost: `" << arguments.keep << "` " << why_not << ": nothing of it is kept\n";
        return 0;
    }
    options.kept = *std::move(read.layout);
    return 0;
}

/// Hands on what was made of the flow; the exit code.
int write_out(const Exported& made,
              const ExportArguments& arguments,
              FileSystem& files,
              CliStreams streams) {
    if (!made.problem.empty()) {
        streams.err << "waypost: " << made.problem << "\n";
        return 2;
    }
    for (const std::string& remark : made.remarks) {
        streams.err << "waypost: " << remark << "\n";
    }
    if (arguments.output.empty() || arguments.output == "-") {
        streams.out << made.bytes;
        return 0;
    }
    const std::string error = files.write(arguments.output, made.bytes);
    return error.empty() ? 0 : refuse(streams.err, arguments.output, error);
}

/// What is exported: a flow, and the walk through it if there is one.
struct ExportedWalk {
    std::string flow_path{};
    WalkMade made{};
    bool has_walk = false;
    /// Not 0 when there is nothing to export.
    int exit_code = 0;
};

ExportedWalk find_walk(const ExportArguments& arguments,
                       const FileSystem& files,
                       const Surroundings& surroundings,
                       std::ostream& err) {
    ExportedWalk found{arguments.path, {}, arguments.choose.has_value(), 0};
    if (names_saved_walk(arguments.path)) {
        ReopenedWalk saved = reopen_walk(files, arguments.path, surroundings.flow_folders, err);
        found.exit_code = saved.exit_code;
        found.flow_path = std::move(saved.flow_path);
        if (saved.walk) {
            found.made = from_saved(*saved.walk);
            found.has_walk = true;
        }
    }
    // Paper may be seen by others: what the person kept is on it only when it is asked for.
    found.made.opened.all = arguments.open_gates;
    found.made.jottings.prints_opened = arguments.open_gates;
    found.made.jottings.prints_notes = arguments.notes;
    return found;
}

std::optional<Replay> replayed(const ExportedWalk& walk,
                               const ExportArguments& arguments,
                               const Flow& flow) {
    if (!walk.has_walk) {
        return std::nullopt;
    }
    return arguments.choose ? replay_choices(flow, *arguments.choose)
                            : replay(flow, walk.made.walk.steps);
}

/// One that is broken is told, and left out.
std::vector<ExportLanguage> other_languages(const LoadOutcome& loaded,
                                            const FileSystem& files,
                                            std::ostream& err) {
    std::vector<ExportLanguage> others;
    for (const std::string& language : loaded.languages) {
        if (language == loaded.flow->metadata().language) {
            continue;
        }
        LoadOutcome other = load_or_report(files, loaded.own_path, language, err);
        if (other.flow) {
            const bool is_proven = say_if_not_proven(other, err);
            others.push_back({*std::move(other.flow),
                              std::move(other.words),
                              is_proven,
                              language_name(language)});
        }
    }
    return others;
}

}  // namespace

int run_export(const ExportArguments& arguments,
               FileSystem& files,
               const Surroundings& surroundings,
               CliStreams streams) {
    const ExportedWalk found = find_walk(arguments, files, surroundings, streams.err);
    if (found.exit_code != 0) {
        return found.exit_code;
    }
    const LoadOutcome loaded =
        load_or_report(files, found.flow_path, arguments.language, streams.err);
    if (!loaded.flow) {
        return loaded.exit_code;
    }
    const Flow& flow = *loaded.flow;
    DiagramOptions options{arguments.direction, {}};
    if (const int code = keep_earlier(arguments, flow, files, streams.err, options); code != 0) {
        return code;
    }
    const bool is_proven = say_if_not_proven(loaded, streams.err);
    const std::optional<Replay> walk = replayed(found, arguments, flow);
    std::vector<ExportLanguage> others;
    if (arguments.all_languages) {
        others = other_languages(loaded, files, streams.err);
    }
    const ExportInput input{flow,
                            loaded.words,
                            arguments.today,
                            walk ? &*walk : nullptr,
                            options,
                            arguments.paper,
                            found.made.opened,
                            found.made.jottings,
                            is_proven,
                            others};
    const int code =
        write_out(find_export_format(arguments.format)->write(input), arguments, files, streams);
    if (code != 0) {
        return code;
    }
    if (walk && walk->stopped) {
        streams.err << "waypost: " << stop_text(flow, *walk);
        return 1;
    }
    return 0;
}

}  // namespace waypost
