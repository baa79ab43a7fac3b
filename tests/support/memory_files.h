// Files that exist only in a test.
#pragma once

#include "base/file_system.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

/// A map from paths to bytes. A folder is there when it was added or a file lies in it; `.` is that
/// of the paths without one.
class MemoryFiles final : public FileSystem {
public:
    std::map<std::string, std::string> files{};
    std::set<std::string> folders{};
    /// Paths that are there but cannot be read, and the reason.
    std::map<std::string, std::string> unreadable{};
    /// The same of paths that cannot be written.
    std::map<std::string, std::string> unwritable{};
    /// Why nothing can be written; empty: it can.
    std::string write_error{};

    [[nodiscard]] PathKind kind(const std::string& path) const override {
        if (files.contains(path) || unreadable.contains(path) || path == "-") {
            return PathKind::File;
        }
        const auto inside = files.lower_bound(path + "/");
        const bool has_files = inside != files.end() && inside->first.starts_with(path + "/");
        return folders.contains(path) || has_files ? PathKind::Folder : PathKind::Missing;
    }

    [[nodiscard]] ReadResult read(const std::string& path, std::size_t limit) const override {
        if (const auto why = unreadable.find(path); why != unreadable.end()) {
            return {std::nullopt, why->second};
        }
        const auto found = files.find(path);
        if (found == files.end()) {
            return {std::nullopt, "does not exist"};
        }
        return {found->second.substr(0, limit + 1), {}};
    }

    [[nodiscard]] std::vector<std::string> files_ending_in(
        std::string_view ending, const std::string& folder) const override {
        std::set<std::string> paths;
        const bool is_here = folder == ".";
        const std::string begin = folder.ends_with('/') ? folder : folder + "/";
        const auto add = [&](const std::string& file) {
            const std::string path = is_here && !file.starts_with('/') ? begin + file : file;
            if (path.starts_with(begin) && path.ends_with(ending) &&
                path.find('/', begin.size()) == std::string::npos) {
                paths.insert(path);
            }
        };
        for (const auto& file : files) {
            add(file.first);
        }
        for (const auto& file : unreadable) {
            add(file.first);
        }
        return {paths.begin(), paths.end()};
    }

    [[nodiscard]] std::string write(const std::string& path, std::string_view bytes) override {
        if (const auto why = unwritable.find(path); why != unwritable.end()) {
            return why->second;
        }
        if (write_error.empty()) {
            files[path] = std::string(bytes);
        }
        return write_error;
    }
};

}  // namespace waypost
