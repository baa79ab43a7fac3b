#include "app/saved_walk_list.h"

#include "base/quoted.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace waypost {

namespace {

std::string name_of(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// What is wrong, without the file's name.
std::string reason(const SavedWalkFile& walk, const Words& words) {
    if (!walk.unread.empty()) {
        return walk.unread;
    }
    if (!walk.is_broken()) {
        return words.fill(Word::WalkOtherFlow, {quoted(walk.walk.flow)});
    }
    return walk.diagnostics.all().front().message;
}

SavedWalkEntry describe(const FileSystem& files,
                        const std::string& path,
                        FlowsById& flows,
                        const Words& words) {
    const SavedWalkFile walk = read_walk_file(files, path, flows);
    if (!walk.can_be_opened()) {
        return {
            path, name_of(path), {}, {}, words.fill(Word::WalkNotOpened, {reason(walk, words)})};
    }
    return {path, walk.flow.title, walk.walk.walked_on, {}, {}};
}

/// Files of one day are numbered: 10 comes behind 9.
bool is_newer(const SavedWalkEntry& a, const SavedWalkEntry& b) {
    const auto age = [](const SavedWalkEntry& walk) {
        return std::tuple(walk.problem.empty(),
                          std::string_view(walk.walked_on),
                          walk.path.size(),
                          std::string_view(walk.path));
    };
    return age(a) > age(b);
}

/// Names the files of walks on one flow that were saved on one day.
void tell_apart(std::vector<SavedWalkEntry>& walks) {
    std::map<std::pair<std::string, std::string>, int> alike;
    for (const SavedWalkEntry& walk : walks) {
        ++alike[{walk.title, walk.walked_on}];
    }
    for (SavedWalkEntry& walk : walks) {
        if (walk.problem.empty() && alike[{walk.title, walk.walked_on}] > 1) {
            walk.file = name_of(walk.path);
        }
    }
}

}  // namespace

std::vector<SavedWalkEntry> list_saved_walks(const FileSystem& files,
                                             const std::string& folder,
                                             FlowsById& flows,
                                             const Words& words) {
    std::vector<SavedWalkEntry> walks;
    if (folder.empty()) {
        return walks;
    }
    for (const std::string& path : files.files_ending_in(kSavedWalkEnding, folder)) {
        walks.push_back(describe(files, path, flows, words));
    }
    std::ranges::sort(walks, is_newer);
    tell_apart(walks);
    return walks;
}

std::string walk_problem(const SavedWalkFile& walk, const std::string& path, const Words& words) {
    return words.fill(Word::WalkNotOpened, {quoted(name_of(path)) + ": " + reason(walk, words)});
}

std::string foreign_file_line(const std::string& path, const Words& words) {
    return words.fill(Word::WalkNotOpened, {quoted(name_of(path)) + ". " + words[Word::DropFiles]});
}

}  // namespace waypost
