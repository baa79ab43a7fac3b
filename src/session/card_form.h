// A card as a form: each text that an author can change there, and the edit that changes it.
#pragma once

#include "base/words.h"
#include "flow/draft.h"
#include "flow/flow.h"
#include "flowfile/edit.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A text of the card.
struct FormField {
    /// Names it among the fields of one card.
    std::string id{};
    /// What it is called, in the engine's words.
    std::string heading{};
    std::string value{};
    bool has_lines = false;
    /// The edit, without the words that are to be written.
    Edit edit{};
};

/// A choice of the card, or its `next`.
struct FormChoice {
    /// Its label.
    FormField label{};
    std::string choice{};
    std::string to{};
};

struct CardForm {
    std::string card{};
    std::string phase{};
    std::vector<FormField> fields{};
    std::vector<FormChoice> choices{};
    /// The words that the card's texts use and the flow explains.
    std::vector<FormField> terms{};
    /// Ways can be added to it.
    bool has_ways = false;
};

/// The form of a card as its author wrote it. An empty form where the draft does not have it.
[[nodiscard]] CardForm card_form(const FlowDraft& draft, std::string_view card, const Words& words);

/// The edit with these words. Unchanged where an edit has none to write.
[[nodiscard]] Edit with_words(Edit edit, std::string words);

/// An id for a card of that title that no card of the draft has: its Latin letters and digits in
/// lower case.
[[nodiscard]] std::string id_for_title(const FlowDraft& draft, std::string_view title);

}  // namespace waypost
