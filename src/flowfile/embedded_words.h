// The files of assets/words/ as they are built into the program. Private to this library.
#pragma once

#include "base/embedded_text.h"

#include <span>

namespace waypost {

/// Each named by its language, in the order of src/CMakeLists.txt.
[[nodiscard]] std::span<const EmbeddedText> embedded_word_files();

}  // namespace waypost
