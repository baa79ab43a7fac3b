// What faults are planted with. Private to the families of planted faults.
#pragma once

#include "support/draft_parts.h"
#include "support/planted_faults.h"
#include "support/random.h"

#include <algorithm>
#include <string>
#include <utility>

namespace waypost::test {

/// A clean draft and a side branch off one of its questions, on which something can be wrong
/// without harm to the rest. `answer_0` is given there, as `v0` and as `v1`.
class Planting {
public:
    Planting(FlowDraft& draft, Random& random) : draft_(draft), random_(random) {
        std::vector<std::size_t> questions;
        for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
            const DraftNode& node = draft.nodes[i];
            if (node.kind.value == NodeKind::Question && node.id.value != "step_0") {
                questions.push_back(i);
            }
        }
        question_ =
            questions[static_cast<std::size_t>(random.below(static_cast<int>(questions.size())))];
    }

    [[nodiscard]] FlowDraft& draft() { return draft_; }

    [[nodiscard]] Random& random() { return random_; }

    [[nodiscard]] std::size_t question() const { return question_; }

    [[nodiscard]] DraftNode& node(std::size_t index) { return draft_.nodes[index]; }

    /// Where walks go on from the branch.
    [[nodiscard]] std::string onwards() const {
        return draft_.nodes[question_].choices.front().to.value;
    }

    /// A card with nothing wrong about its words.
    [[nodiscard]] static DraftNode plain_card(const std::string& id, NodeKind kind) {
        DraftNode node = card(id, kind);
        if (kind != NodeKind::Route) {
            node.phase = written("second");
            node.title = written("A card on the side");
            node.text = written("Pour the tea. Ride the bike. Eat the bread.");
            node.citation = by_authors();
        }
        return node;
    }

    /// Adds a card to the file, which nothing leads to, and gives its position.
    std::size_t add(DraftNode node) {
        draft_.nodes.push_back(std::move(node));
        return draft_.nodes.size() - 1;
    }

    /// The question's new choice to a card, which `add` adds; gives the choice's position.
    std::size_t lead_to(const std::string& card, DraftCondition condition = {}) {
        std::vector<DraftChoice>& choices = draft_.nodes[question_].choices;
        DraftChoice choice = way("planted", "The way to the side", card);
        choice.condition = std::move(condition);
        choices.push_back(std::move(choice));
        return choices.size() - 1;
    }

    /// A card on the branch, with `next` back to the flow.
    std::size_t branch(DraftCondition condition = {}) {
        static_cast<void>(lead_to("planted", std::move(condition)));
        DraftNode node = plain_card("planted", NodeKind::Info);
        node.choices.push_back(next_way(onwards()));
        return add(std::move(node));
    }

    /// The first card of a kind, or the number of cards.
    [[nodiscard]] std::size_t first(NodeKind kind) const {
        const auto found = std::ranges::find_if(
            draft_.nodes, [kind](const DraftNode& node) { return node.kind.value == kind; });
        return static_cast<std::size_t>(found - draft_.nodes.begin());
    }

    [[nodiscard]] bool has(NodeKind kind) const { return first(kind) < draft_.nodes.size(); }

private:
    FlowDraft& draft_;
    Random& random_;
    std::size_t question_ = 0;
};

/// The header of a card, as the place to blame.
[[nodiscard]] inline Plant blames_card(std::size_t node) {
    return {[node](const FlowDraft& draft) { return draft.nodes[node].at; }};
}

[[nodiscard]] inline Plant blames_choice(std::size_t node, std::size_t choice) {
    return {
        [node, choice](const FlowDraft& draft) { return draft.nodes[node].choices[choice].at; }};
}

[[nodiscard]] inline Plant blames_text(std::size_t node) {
    return {[node](const FlowDraft& draft) { return draft.nodes[node].text.at; }};
}

}  // namespace waypost::test
