#include "cli/view_command.h"

#include "cli/flow_paths.h"
#include "cli/load_or_report.h"
#include "cli/reopen_walk.h"
#include "exporters/stop_text.h"
#include "walk/walk.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

CliResult failed(int exit_code) {
    return {exit_code, std::nullopt};
}

/// Gaps and stuck cards can be shown; a choice that is not there was mistyped.
bool is_mistyped(const Replay& walk) {
    if (!walk.stopped) {
        return false;
    }
    switch (walk.stopped->reason) {
        case StopReason::OtherCard:
        case StopReason::NoSuchChoice:
        case StopReason::NotOffered: return true;
        case StopReason::RouteGap:
        case StopReason::RouteRing:
        case StopReason::Stuck: return false;
    }
    return false;
}

/// Empty where the flow has the rehearsal that is asked for.
std::string rehearsal_problem(const Flow& flow, const ViewRequest& request) {
    if (!request.rehearsal || *request.rehearsal == "none" ||
        std::ranges::find(flow.rehearsals(), *request.rehearsal, &Rehearsal::name) !=
            flow.rehearsals().end()) {
        return {};
    }
    std::string names;
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        names += "\n  " + rehearsal.name;
    }
    return "the flow has no rehearsal `" + *request.rehearsal + "`" +
           (names.empty() ? "; it has none" : "; it has:" + names) + "\n";
}

}  // namespace

CliResult run_view(const ViewArguments& arguments,
                   const FileSystem& files,
                   const Surroundings& surroundings,
                   CliStreams streams) {
    if (!surroundings.has_window) {
        streams.err << "waypost: this program was built without its window; `waypost walk` shows a "
                       "flow in the terminal\n";
        return failed(2);
    }
    ViewRequest request = arguments.request;
    request.flow_folders = surroundings.flow_folders;
    const bool is_folder =
        !arguments.path.empty() && files.kind(arguments.path) == PathKind::Folder;
    if (arguments.path.empty()) {
        request.flow_paths = flows_in_all(files, surroundings.flow_folders);
    } else if (is_folder) {
        request.flow_paths = flows_in(files, arguments.path);
    } else if (names_saved_walk(arguments.path)) {
        ReopenedWalk reopened =
            reopen_walk(files, arguments.path, surroundings.flow_folders, streams.err);
        if (!reopened.walk) {
            return failed(reopened.exit_code);
        }
        request.flow_paths = {std::move(reopened.flow_path)};
        request.reopen = std::move(reopened.walk);
        request.reopen_path = arguments.path;
    } else {
        request.flow_paths = {arguments.path};
    }
    if (is_folder && request.flow_paths.empty()) {
        streams.err << "waypost: no flows in `" << arguments.path << "`\n";
        return failed(2);
    }
    if (request.flow_paths.size() != 1) {
        if (!request.choose.empty()) {
            streams.err << "waypost: `--choose` needs one flow, `" << arguments.path << "` has "
                        << request.flow_paths.size() << "\n";
            return failed(2);
        }
        return {0, std::move(request)};
    }
    const LoadOutcome loaded =
        load_or_report(files, request.flow_paths.front(), request.language, streams.err);
    if (!loaded.flow) {
        return failed(loaded.exit_code);
    }
    if (request.reopen && !request.choose.empty()) {
        streams.err << "waypost: `--choose` begins a walk of its own; leave it out to take up `"
                    << arguments.path << "`\n";
        return failed(2);
    }
    if (const std::string problem = rehearsal_problem(*loaded.flow, request); !problem.empty()) {
        streams.err << "waypost: " << problem;
        return failed(1);
    }
    const Replay walk = replay_choices(*loaded.flow, request.choose);
    if (is_mistyped(walk)) {
        streams.err << "waypost: " << stop_text(*loaded.flow, walk);
        return failed(1);
    }
    return {0, std::move(request)};
}

}  // namespace waypost
