// Whole printed values, compared with files of the tree.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace waypost::test {

/// The bytes of a file; empty when there is none.
[[nodiscard]] inline std::string bytes_of(const std::filesystem::path& path) {
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return file ? bytes.str() : std::string{};
}

/// What a golden file says that `actual` should be. With WAYPOST_ACCEPT=1 in the environment the
/// file is written from `actual` first: look at the difference before it is committed.
[[nodiscard]] inline std::string golden(const std::filesystem::path& path,
                                        const std::string& actual) {
    const char* accept = std::getenv("WAYPOST_ACCEPT");
    if (accept != nullptr && std::string(accept) == "1") {
        std::ofstream(path, std::ios::binary) << actual;
    }
    if (!std::filesystem::exists(path)) {
        return "there is no " + path.filename().string() + "; WAYPOST_ACCEPT=1 writes it";
    }
    return bytes_of(path);
}

/// tests/data/`below`.
[[nodiscard]] inline std::filesystem::path data_path(const std::string& below) {
    return std::filesystem::path(WAYPOST_SOURCE_DIR) / "tests" / "data" / below;
}

}  // namespace waypost::test
