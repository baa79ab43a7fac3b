// A text file that is built into the program; see tools/cmake/EmbedText.cmake.
#pragma once

#include <string_view>

namespace waypost {

struct EmbeddedText {
    /// The file's name without folder and ending.
    std::string_view name{};
    std::string_view text{};
};

}  // namespace waypost
