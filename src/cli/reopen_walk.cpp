#include "cli/reopen_walk.h"

#include "base/diagnostic_text.h"
#include "base/quoted.h"
#include "cli/load_or_report.h"
#include "cli/saved_walk_file.h"
#include "exporters/checked_file.h"

#include <ostream>
#include <utility>

namespace waypost {

bool names_saved_walk(const std::string& path) {
    return path.ends_with(kSavedWalkEnding);
}

ReopenedWalk reopen_walk(const FileSystem& files,
                         const std::string& path,
                         const std::vector<std::string>& folders,
                         std::ostream& err) {
    FlowsById flows(files, {}, folders);
    SavedWalkFile file = read_walk_file(files, path, flows);
    if (!file.unread.empty()) {
        err << "waypost: " << quoted(path) << " " << file.unread << "\n";
        return {{}, {}, 2};
    }
    if (const int code = exit_code_of(file.diagnostics); code != 0) {
        const std::vector<SourceText> sources = {{path, file.bytes}};
        err << diagnostics_text(shortened(file.diagnostics.all(), kFindingsInText), sources);
        return {{}, {}, code};
    }
    if (file.flow.path.empty()) {
        err << "waypost: " << quoted(path) << " is a walk through the flow "
            << quoted(file.walk.flow)
            << ", which is not on this machine; put its file beside the walk\n";
        return {{}, {}, 2};
    }
    return {std::move(file.walk), std::move(file.flow.path), 0};
}

}  // namespace waypost
