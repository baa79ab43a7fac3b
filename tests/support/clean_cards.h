// Cards with nothing to blame in their words, evidence and metadata. Private to clean flows.
#pragma once

#include "flow/draft.h"
#include "support/answer_mix.h"
#include "support/random.h"

#include <string>
#include <vector>

namespace waypost::test {

[[nodiscard]] std::string colour(int number);

/// `[flow]`, phases, sources, terms and the card of Urgent help.
void add_head(FlowDraft& draft);

class CleanCards {
public:
    CleanCards(Random& random, FlowDraft& draft) : random_(random), draft_(draft) {}

    /// A card with all that its kind owes the reader but ways on. The reference holds until the
    /// next card is added.
    DraftNode& add_card(const std::string& id, NodeKind kind);

    /// The card of this name. Pre: there is one. Linear.
    DraftNode& node(const std::string& id);

    /// A decision without ways on, and its options: one that changes nothing, one with a passage
    /// for those of `passage`, one that is offered to those of `seldom`. Gives the id of the
    /// second.
    std::string add_decision(const std::string& id,
                             const DraftCondition& seldom,
                             const DraftCondition& passage);

    /// A passage, and some of what else informs: a number, views that differ, questions.
    void add_reading(DraftNode& node, const DraftCondition& condition);

    void add_number(DraftNode& node, const std::string& kind);

    /// Any shape that the format has. It may hold always or never.
    [[nodiscard]] DraftCondition some_condition(const std::vector<MixedAnswer>& asked);

    [[nodiscard]] std::string words(int count);

private:
    DraftCitation some_citation();
    DraftNode& add_option(const std::string& id);
    DraftConditionTable some_table(const std::vector<MixedAnswer>& asked);

    Random& random_;
    FlowDraft& draft_;
};

}  // namespace waypost::test
