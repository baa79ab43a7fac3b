// The file of a saved walk, and the flow that it belongs to.
#pragma once

#include "base/file_system.h"
#include "flowfile/saved_walk.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A flow and its file.
struct FlowPlace {
    std::string path{};
    std::string id{};
    std::string title{};
};

/// Finds flows by their ids. A file or folder is read when it is first looked at, and not again.
class FlowsById {
public:
    /// `files` must outlive it.
    FlowsById(const FileSystem& files,
              std::vector<std::string> flow_paths,
              std::vector<std::string> folders)
        : files_(files), flow_paths_(std::move(flow_paths)), folders_(std::move(folders)) {}

    /// The first with this id: in the folder `near`, then among the paths, then in the folders. A
    /// place without a path where there is none.
    [[nodiscard]] FlowPlace find(std::string_view id, const std::string& near);

private:
    [[nodiscard]] FlowPlace find_among(std::string_view id, const std::vector<std::string>& paths);

    const FileSystem& files_;
    std::vector<std::string> flow_paths_;
    std::vector<std::string> folders_;
    std::map<std::string, std::vector<std::string>> paths_in_{};
    std::map<std::string, FlowPlace> read_{};
};

/// A walk to be taken up, or what is in the way.
struct SavedWalkFile {
    /// Its text; empty where it cannot be read.
    std::string bytes{};
    /// Why it cannot be read, in words that follow its name.
    std::string unread{};
    /// Broken findings where it is no saved walk.
    Diagnostics diagnostics;
    /// To be used only where it was read and is not broken.
    SavedWalk walk{};
    /// Without a path where the flow is nowhere to be found.
    FlowPlace flow{};

    [[nodiscard]] bool is_broken() const { return diagnostics.count(Rank::Broken) > 0; }

    [[nodiscard]] bool can_be_opened() const {
        return unread.empty() && !is_broken() && !flow.path.empty();
    }
};

/// Reads a saved walk and looks for its flow, beside the file first.
[[nodiscard]] SavedWalkFile read_walk_file(const FileSystem& files,
                                           const std::string& path,
                                           FlowsById& flows);

}  // namespace waypost
