// What is proven of a flow, as people read it in a terminal.
#pragma once

#include "flow/flow.h"
#include "prove/certificate.h"
#include "walk/coverage.h"

#include <string>
#include <string_view>

namespace waypost {

/// A count with a comma between thousands. Pre: decimal digits.
[[nodiscard]] std::string with_commas(std::string_view digits);

/// One line that begins with "Proven: ". Without a line end.
[[nodiscard]] std::string proven_text(const Certificate& certificate);

/// Every number of a certificate, one a line, indented by two.
[[nodiscard]] std::string certificate_text(const Certificate& certificate);

/// How much of the flow each rehearsal visits, and what none of them does; lines indented by two.
/// Pre: the coverage is this flow's.
[[nodiscard]] std::string coverage_text(const Flow& flow, const Coverage& coverage);

}  // namespace waypost
