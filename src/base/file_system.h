// The seam to files: the core reads and writes only through this.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The bytes of a file, or why there are none.
struct ReadResult {
    std::optional<std::string> bytes{};
    /// In words that follow the file's name, such as "is a directory"; empty on success.
    std::string error{};
};

/// What a path stands for.
enum class PathKind { Missing, File, Folder };

/// The folder of a path with its `/`; empty where the path names none.
[[nodiscard]] inline std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

class FileSystem {
public:
    FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;
    virtual ~FileSystem() = default;

    [[nodiscard]] virtual PathKind kind(const std::string& path) const = 0;

    /// Reads a whole file; `-` is standard input. A file of more than `limit` bytes gives exactly
    /// `limit + 1` bytes, so that the caller can tell.
    [[nodiscard]] virtual ReadResult read(const std::string& path, std::size_t limit) const = 0;

    /// The paths of a folder's files whose names end so, such as ".toml", not of those below it,
    /// sorted; each begins with the folder's own path. Empty when the folder cannot be read.
    [[nodiscard]] virtual std::vector<std::string> files_ending_in(
        std::string_view ending, const std::string& folder) const = 0;

    /// Writes beside, syncs and renames, so that the path holds the old bytes or the new ones and
    /// nothing between. Returns why it failed, empty on success.
    [[nodiscard]] virtual std::string write(const std::string& path, std::string_view bytes) = 0;
};

}  // namespace waypost
