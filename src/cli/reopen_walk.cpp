#include "cli/reopen_walk.h"

#include "base/diagnostic_text.h"
#include "base/quoted.h"
#include "cli/flow_paths.h"
#include "cli/load_or_report.h"
#include "exporters/checked_file.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"

#include <ostream>
#include <utility>

namespace waypost {

namespace {

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

/// Empty where none of the folders has it.
std::string find_flow(const FileSystem& files,
                      const std::vector<std::string>& folders,
                      const std::string& id) {
    const Words words = embedded_words("en");
    for (const std::string& path : flows_in_all(files, folders)) {
        const LoadedFlow loaded = load_flow(files, path, words);
        if (loaded.flow && loaded.flow->metadata().id == id) {
            return path;
        }
    }
    return {};
}

}  // namespace

bool names_saved_walk(const std::string& path) {
    return path.ends_with(kSavedWalkEnding);
}

ReopenedWalk reopen_walk(const FileSystem& files,
                         const std::string& path,
                         const std::vector<std::string>& folders,
                         std::ostream& err) {
    const ReadResult file = files.read(path, kLargestSavedWalk);
    if (!file.bytes) {
        err << "waypost: " << quoted(path) << " " << file.error << "\n";
        return {{}, {}, 2};
    }
    SavedWalkResult read = read_saved_walk({path, *file.bytes});
    if (const int code = exit_code_of(read.diagnostics); code != 0) {
        const std::vector<SourceText> sources = {{path, *file.bytes}};
        err << diagnostics_text(shortened(read.diagnostics.all(), kFindingsInText), sources);
        return {{}, {}, code};
    }
    std::vector<std::string> near = {folder_of(path)};
    near.insert(near.end(), folders.begin(), folders.end());
    std::string flow_path = find_flow(files, near, read.walk.flow);
    if (flow_path.empty()) {
        err << "waypost: " << quoted(path) << " is a walk through the flow "
            << quoted(read.walk.flow)
            << ", which is not on this machine; put its file beside the walk\n";
        return {{}, {}, 2};
    }
    return {std::move(read.walk), std::move(flow_path), 0};
}

}  // namespace waypost
