// Findings as people read them in a terminal.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"

#include <string>
#include <vector>

namespace waypost {

/// `file:line:column`, or the file alone where the file as a whole is meant.
[[nodiscard]] std::string place_text(const std::string& file, const SourceSpan& where);

/// One finding: `file:line:column: error: message [code]`, the source line with a caret under the
/// place, `hint: …` and `note: …` lines. Ends with a line end. Long source lines are cut around
/// the place, tabs become one blank, control characters become `?`.
/// A finding with a walk says how to see it.
[[nodiscard]] std::string diagnostic_text(const Diagnostic& diagnostic, const SourceText& source);

/// One after the other, each with the line from whichever of the files it is about. Linear in the
/// findings and the files.
[[nodiscard]] std::string diagnostics_text(const std::vector<Diagnostic>& diagnostics,
                                           const std::vector<SourceText>& sources);

}  // namespace waypost
