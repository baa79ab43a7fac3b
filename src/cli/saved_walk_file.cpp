#include "cli/saved_walk_file.h"

#include "cli/flow_paths.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"

#include <utility>

namespace waypost {

namespace {

/// As a folder is listed.
std::string folder_beside(const std::string& path) {
    std::string folder = folder_of(path);
    if (folder.empty()) {
        return ".";
    }
    folder.pop_back();
    return folder;
}

FlowPlace place_of(const FileSystem& files, const std::string& path) {
    const LoadedFlow loaded = load_flow(files, path, embedded_words("en"));
    if (!loaded.flow) {
        return {};
    }
    const Metadata& metadata = loaded.flow->metadata();
    return {path, metadata.id, metadata.title};
}

}  // namespace

FlowPlace FlowsById::find_among(std::string_view id, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
        auto known = read_.find(path);
        if (known == read_.end()) {
            known = read_.emplace(path, place_of(files_, path)).first;
        }
        if (!known->second.path.empty() && known->second.id == id) {
            return known->second;
        }
    }
    return {};
}

FlowPlace FlowsById::find(std::string_view id, const std::string& near) {
    const auto find_in = [&](const std::string& folder) {
        auto known = paths_in_.find(folder);
        if (known == paths_in_.end()) {
            known = paths_in_.emplace(folder, flows_in(files_, folder)).first;
        }
        return find_among(id, known->second);
    };
    FlowPlace found = find_in(near);
    if (found.path.empty()) {
        found = find_among(id, flow_paths_);
    }
    for (auto folder = folders_.begin(); found.path.empty() && folder != folders_.end(); ++folder) {
        found = find_in(*folder);
    }
    return found;
}

SavedWalkFile read_walk_file(const FileSystem& files, const std::string& path, FlowsById& flows) {
    ReadResult read = files.read(path, kLargestSavedWalk);
    if (!read.bytes) {
        return {{}, std::move(read.error), Diagnostics(path)};
    }
    SavedWalkResult result = read_saved_walk({path, *read.bytes});
    SavedWalkFile file{
        std::move(*read.bytes), {}, std::move(result.diagnostics), std::move(result.walk)};
    if (!file.is_broken()) {
        file.flow = flows.find(file.walk.flow, folder_beside(path));
    }
    return file;
}

}  // namespace waypost
