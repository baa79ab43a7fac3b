// The checks of what a flow says: its words, its evidence, what decision aids owe their readers.
#pragma once

#include "base/diagnostic.h"
#include "flow/check_settings.h"
#include "flow/draft.h"
#include "flow/flow.h"
#include "flow/translation.h"
#include "text/check_words.h"

#include <string_view>

namespace waypost {

/// What the checks look at. Everything must outlive the call.
struct LintInput {
    /// As written, for the place of each word.
    const FlowDraft& draft;
    const Flow& flow;
    const CheckSettings& settings;
    /// The words that checks look for, in the flow's language.
    const CheckWords& words;
    /// `YYYY-MM-DD`.
    std::string_view today{};
    /// Null when the flow is read in its own language.
    const TranslationReport* translation = nullptr;
};

/// Runs every family of checks. All findings are warnings.
[[nodiscard]] Diagnostics lint(const LintInput& input);

}  // namespace waypost
