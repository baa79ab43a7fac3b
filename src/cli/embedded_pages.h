// The texts for authors as they are built into the program. Private to this library.
#pragma once

#include "base/embedded_text.h"

#include <span>

namespace waypost {

/// The files of assets/codes/, each named by the code that it explains, sorted.
[[nodiscard]] std::span<const EmbeddedText> embedded_code_pages();

/// assets/starter.toml alone.
[[nodiscard]] std::span<const EmbeddedText> embedded_starter();

/// assets/flow.schema.json alone.
[[nodiscard]] std::span<const EmbeddedText> embedded_schema();

}  // namespace waypost
