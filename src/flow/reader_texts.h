// The texts of a flow that a translation gives in other words, each under a name that stays the
// same while its words change.
#pragma once

#include "flow/draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct ReaderText {
    /// Such as `node.start.title`, `node.start.ask.2`, `term.steep.text`.
    std::string key{};
    /// The id of the card; empty when it stands on none.
    std::string_view card{};
    /// What stands there now; a list is one text with commas.
    std::string value{};
    SourceSpan at{};
    /// One of these is where it stands; the other ones are null.
    WrittenText* text = nullptr;
    std::vector<WrittenText>* list = nullptr;
    std::vector<std::string>* names = nullptr;
};

/// What parts the items of a list that is given as one text.
inline constexpr std::string_view kListSeparator = ", ";

/// In the order of the flow: of the flow itself, its phases, terms, answers, cards, promises and
/// rehearsals. Texts that nobody wrote, notes of the authors and what names a source are not among
/// them. The pointers and views are of the draft.
[[nodiscard]] std::vector<ReaderText> reader_texts(FlowDraft& draft);

}  // namespace waypost
