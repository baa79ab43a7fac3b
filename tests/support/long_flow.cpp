#include "support/long_flow.h"

#include "support/clean_cards.h"
#include "support/draft_parts.h"
#include "support/plain_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace waypost::test {

namespace {

constexpr int kBlock = 40;
constexpr int kAnswers = 4;
constexpr int kValues = 6;

/// The value that each choice of a question gives to each answer.
using Given = std::array<std::array<int, kAnswers>, kValues>;

class LongFlow {
public:
    LongFlow(std::uint64_t seed, int cards) : random_(seed), cards_(cards) {}

    FlowDraft made() {
        add_head(draft_);
        draft_.metadata.start = written("card_0");
        draft_.nodes.reserve(static_cast<std::size_t>(cards_) + 1);
        for (int i = 0; i < kAnswers; ++i) {
            DraftAnswer& added = draft_.answers.emplace_back(answer(answer_name(i), "What", {}));
            for (int value = 0; value < kValues; ++value) {
                added.values.push_back({written(value_name(value)), written(colour(value)), {}});
            }
        }
        for (int i = 0; i + 1 < cards_; ++i) {
            add_card(i);
        }
        add(cards_ - 1, NodeKind::End);
        return std::move(draft_);
    }

private:
    static std::string card_name(int number) { return "card_" + std::to_string(number); }

    static std::string answer_name(int number) { return "answer_" + std::to_string(number); }

    static std::string value_name(int number) { return "v" + std::to_string(number); }

    DraftNode& add(int number, NodeKind kind) {
        DraftNode& node = draft_.nodes.emplace_back(card(card_name(number), kind));
        node.phase = written(number * 3 < cards_       ? "first"
                             : number * 3 < 2 * cards_ ? "second"
                                                       : "third");
        node.title = written("A card of tea");
        node.text = written(sentences(random_, 5, 12));
        node.citation = cited(number % 2 == 0 ? "book" : "shop");
        if (number == 0) {
            node.text.value += " It is for a brew.";
        }
        return node;
    }

    /// The last card that a way from here may lead to.
    int farthest(int number) const { return std::min((number / kBlock + 1) * kBlock, cards_ - 1); }

    void add_question(int number) {
        DraftNode& node = add(number, NodeKind::Question);
        node.why = written("To know.");
        for (int choice = 0; choice < kValues; ++choice) {
            DraftChoice made =
                way(value_name(choice), "It is " + colour(choice), card_name(number + 1));
            for (int i = 0; i < kAnswers; ++i) {
                // Two values at least for each answer.
                const int value = choice < 2 ? choice : random_.below(kValues);
                given_[static_cast<std::size_t>(choice)][static_cast<std::size_t>(i)] = value;
                made.remember.push_back({written(answer_name(i)), written(value_name(value))});
            }
            node.choices.push_back(std::move(made));
        }
    }

    void add_card(int number) {
        if (number % kBlock == 0) {
            add_question(number);
            return;
        }
        if (random_.happens(0.64)) {
            add(number, NodeKind::Info).choices.push_back(next_way(card_name(number + 1)));
            return;
        }
        DraftNode& node = add(number, NodeKind::Stage);
        node.choices.push_back(way("on", "The red way", card_name(number + 1)));
        const int to = std::min(number + 1 + random_.below(6), farthest(number));
        node.choices.push_back(way("far", "The blue way", card_name(to)));
        if (random_.happens(0.38)) {
            const int answer = random_.below(kAnswers);
            const int choice = random_.below(kValues);
            const int value =
                given_[static_cast<std::size_t>(choice)][static_cast<std::size_t>(answer)];
            DraftCondition& condition = node.choices.back().condition;
            condition = random_.happens(0.5) ? when(answer_name(answer), {value_name(value)})
                                             : unless(answer_name(answer), {value_name(value)});
        }
    }

    Random random_;
    int cards_;
    FlowDraft draft_{};
    Given given_{};
};

}  // namespace

FlowDraft long_draft(std::uint64_t seed, int cards) {
    return LongFlow(seed, cards).made();
}

}  // namespace waypost::test
