// Writing what a person made of a flow's file in the window.
#pragma once

#include "base/file_system.h"

#include <optional>
#include <string>
#include <string_view>

namespace waypost {

/// What came of it; both are empty where the text is in the file.
struct FlowWrite {
    /// The bytes that the file has now, where they are not those that it had: nothing was written.
    std::optional<std::string> outside{};
    /// Why it could not be written, in words that follow the file's name.
    std::string problem{};

    [[nodiscard]] bool is_written() const { return !outside && problem.empty(); }
};

/// Writes the text as `FileSystem::write` does, but only while the file has the bytes `expected`,
/// or is gone. A file that may not be written to is left alone, though its folder would let it be
/// replaced.
[[nodiscard]] FlowWrite write_flow_file(FileSystem& files,
                                        const std::string& path,
                                        std::string_view text,
                                        std::string_view expected);

}  // namespace waypost
