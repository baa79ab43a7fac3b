// Findings as people read them in a terminal.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"

#include <string>

namespace waypost {

/// One finding: `file:line:column: error: message [code]`, the source line with a caret under the
/// place, `hint: …` and `note: …` lines. Ends with a line end. Long source lines are cut around
/// the place, tabs become one blank, control characters become `?`.
[[nodiscard]] std::string diagnostic_text(const Diagnostic& diagnostic, const SourceText& source);

}  // namespace waypost
