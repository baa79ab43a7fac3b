// What names a card, and so breaks when the card is deleted.
#pragma once

#include "flow/draft.h"
#include "flow/flow.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

enum class ReferenceKind : std::uint8_t {
    /// The walk starts here.
    Start,
    /// Urgent help opens it, in the whole flow or in a phase.
    Urgent,
    Next,
    Choice,
    /// Of a route.
    Row,
    /// A decision lists it.
    Option,
    /// A choice reads more about it.
    About,
    /// A `card:` link in a text.
    Link,
    Promise,
    /// A rehearsal opens it, ends at it or comes by.
    Rehearsal,
    Allowance,
};

struct CardReference {
    ReferenceKind kind = ReferenceKind::Choice;
    /// What names the card: a card's id or, for links, a term's; a phase's id, the name of a
    /// promise or rehearsal, the code of an allowance. Empty for `[flow]`.
    std::string owner{};
    /// `file` counts in `FlowDraft::files`.
    SourceSpan at{};
};

/// Everything outside the card that names it, in the order of the files. `flow` is the same draft
/// checked, to follow its rehearsals; null when it is broken.
[[nodiscard]] std::vector<CardReference> references_to(const FlowDraft& draft,
                                                       const Flow* flow,
                                                       std::string_view card);

}  // namespace waypost
