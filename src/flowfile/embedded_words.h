// The files of assets/words/ as they are built into the program. Private to this library.
#pragma once

#include <span>
#include <string_view>

namespace waypost {

struct EmbeddedText {
    /// The file's name without folder and ending: the language.
    std::string_view name{};
    std::string_view text{};
};

/// In the order of src/CMakeLists.txt.
[[nodiscard]] std::span<const EmbeddedText> embedded_word_files();

}  // namespace waypost
