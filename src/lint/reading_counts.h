// The numbers of a reading report from texts that are read already. Private to this library.
#pragma once

#include "lint/flow_texts.h"
#include "lint/reading_report.h"

namespace waypost {

[[nodiscard]] ReadingReport count_reading(const LintInput& input, const FlowTexts& texts);

}  // namespace waypost
