// How hard a flow is to read, for a terminal.
#pragma once

#include "lint/reading_report.h"

#include <string>

namespace waypost {

/// A table of the whole flow, its phases, its rehearsals and its cards: the grade by
/// Flesch-Kincaid and by SMOG, each without the words that the flow explains and with them, and
/// the sentences that they were counted in. Where a formula has no value stands a dash.
[[nodiscard]] std::string reading_text(const ReadingReport& report);

}  // namespace waypost
