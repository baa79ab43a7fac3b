#include "support/clean_flow.h"

#include "support/answer_mix.h"
#include "support/clean_cards.h"
#include "support/draft_parts.h"
#include "support/plain_words.h"

#include <algorithm>
#include <string>

namespace waypost::test {

namespace {

/// Sets the places of the spine one after the other. The card after the present one can be named
/// before it is made: spine cards are numbered.
class CleanFlow {
public:
    CleanFlow(std::uint64_t seed, int cards)
        : random_(seed),
          cards_(std::max(cards, 10)),
          may_go_back_(random_.happens(0.5)),
          parts_(random_, draft_) {}

    FlowDraft made() {
        add_head(draft_);
        add_question_that_sets();
        while (static_cast<int>(draft_.nodes.size()) < cards_ - 1 || step_ < 3) {
            add_step();
        }
        // Without a way back, so that every flow has a question after its first one.
        may_go_back_ = false;
        add_question();
        add_end();
        add_promises();
        shorten_skips();
        return std::move(draft_);
    }

private:
    static std::string name_of(int step) { return "step_" + std::to_string(step); }

    std::string here() const { return name_of(step_); }

    std::string onwards() const { return name_of(step_ + 1); }

    /// Closes the present card: the walk comes to the next one in any case.
    void done(bool may_be_skipped = false) {
        ++step_;
        is_skippable_ = may_be_skipped;
    }

    std::string side_name() { return "side_" + std::to_string(sides_++); }

    /// A condition that holds for some walks that come here and not for others; an empty one where
    /// there is none yet.
    DraftCondition condition() {
        for (int attempt = 0; attempt < 20 && !set_.empty(); ++attempt) {
            const std::vector<MixedAnswer> asked = some_answers();
            DraftCondition made = parts_.some_condition(asked);
            if (is_undecided(made, all_mixes(asked))) {
                note_read(made);
                return made;
            }
        }
        return {};
    }

    std::vector<MixedAnswer> some_answers() {
        std::vector<MixedAnswer> asked;
        // Those set last are asked for more often.
        const int count = static_cast<int>(set_.size());
        for (int i = count < 3 ? count : 3; i > 0; --i) {
            const int back = random_.below(std::min(count, 6));
            const MixedAnswer& answer = set_[static_cast<std::size_t>(count - 1 - back)];
            if (std::ranges::find(asked, answer.id, &MixedAnswer::id) == asked.end()) {
                asked.push_back(answer);
            }
        }
        return asked;
    }

    void note_read(const DraftCondition& condition) {
        for (const auto* tables : {&condition.when, &condition.unless}) {
            for (const DraftConditionTable& table : *tables) {
                for (const DraftAnswerTest& test : table.tests) {
                    std::erase(unread_, test.answer.value);
                }
            }
        }
    }

    /// Each of its choices gives an answer that nothing else gives.
    void add_question_that_sets() {
        const int number = static_cast<int>(draft_.answers.size());
        const std::string id = "answer_" + std::to_string(number);
        const int values = 2 + random_.below(3);
        DraftNode& node = parts_.add_card(here(), NodeKind::Question);
        DraftAnswer& added = draft_.answers.emplace_back(answer(id, "What it is", {}));
        MixedAnswer mixed{id, {}};
        for (int i = 0; i < values; ++i) {
            const std::string value = "v" + std::to_string(i);
            added.values.push_back({written(value), written(colour(i)), {}});
            DraftChoice choice = way(value, "It is " + colour(i), onwards());
            choice.remember.push_back({written(id), written(value)});
            node.choices.push_back(std::move(choice));
            mixed.values.push_back(value);
        }
        if (is_skippable_) {
            mixed.values.emplace_back();
        } else {
            surely_read_.push_back(here());
        }
        set_.push_back(std::move(mixed));
        unread_.push_back(id);
        done();
    }

    void add_step() {
        switch (random_.below(10)) {
            case 0: add_question_that_sets(); break;
            case 1: add_info(); break;
            case 2: add_pair(); break;
            case 3: add_decision(); break;
            case 4: add_route(); break;
            case 5: add_gate(); break;
            case 6: add_urgent(); break;
            case 7: add_guarded_side(); break;
            default: add_question(); break;
        }
    }

    void add_info() {
        DraftNode& node =
            parts_.add_card(here(), random_.happens(0.5) ? NodeKind::Info : NodeKind::Stage);
        node.choices.push_back(next_way(onwards()));
        parts_.add_reading(node, condition());
        done();
    }

    /// The same words lead to one place or another, never to both.
    void add_pair() {
        DraftNode& node = parts_.add_card(here(), NodeKind::Test);
        DraftCondition with = condition();
        const bool is_one = with.unless.empty() && !with.when.empty();
        if (!is_one) {
            node.choices.push_back(next_way(onwards()));
            done();
            return;
        }
        const std::string side = side_name();
        DraftChoice first = way("with", "Go on from here", onwards());
        DraftChoice second = way("without", "Go on from here", side);
        second.condition.unless = with.when;
        first.condition = std::move(with);
        node.choices = {std::move(first), std::move(second)};
        parts_.add_card(side, NodeKind::Info).choices.push_back(next_way(onwards()));
        done();
    }

    /// Onwards by one way in any case; by others to skip a card, or to go back.
    void add_question() {
        DraftNode& node = parts_.add_card(here(), NodeKind::Question);
        node.choices.push_back(way("on", "The red way", onwards()));
        const bool is_sure = random_.happens(0.5);
        DraftChoice skip = way("skip", "The blue way", name_of(step_ + 2));
        skip.condition = is_sure ? DraftCondition{} : condition();
        const bool skips_always = skip.condition.when.empty() && skip.condition.unless.empty();
        node.choices.push_back(std::move(skip));
        if (may_go_back_ && random_.happens(0.4)) {
            node.choices.push_back(way("again", "The way back", name_of(random_.below(step_ + 1))));
        }
        if (random_.happens(0.3)) {
            node.passages.push_back({written(parts_.words(8)), by_authors(), condition(), {}});
        }
        // A question that sets may be passed over only where its answer can be absent in every mix.
        done(true);
        if (!skips_always || random_.happens(0.5)) {
            is_skippable_ = false;
            add_plain_after_skip();
        }
    }

    /// Something that may be passed over without harm.
    void add_plain_after_skip() {
        parts_.add_card(here(), NodeKind::Info).choices.push_back(next_way(onwards()));
        done();
    }

    void add_decision() {
        const std::string at = here();
        const std::string side = side_name();
        DraftCondition seldom = condition();
        DraftCondition passage = condition();
        DraftCondition about = condition();
        const std::string option = parts_.add_decision(at, seldom, passage);
        DraftNode& node = parts_.node(at);
        DraftChoice more = way("more", "Read on about it", side);
        more.about = written(option);
        more.condition = about;
        node.choices.push_back(std::move(more));
        node.choices.push_back(way("on", "What comes next", onwards()));
        parts_.add_card(side, NodeKind::Info).choices.push_back(next_way(onwards()));
        done();
    }

    /// Each row is taken by some mix that those above it leave over.
    void add_route() {
        std::vector<MixedAnswer> asked = set_;
        if (asked.size() > 3) {
            asked.erase(asked.begin(), asked.end() - 3);
        }
        std::vector<GivenAnswers> left = all_mixes(asked);
        DraftNode route = card(here(), NodeKind::Route);
        std::vector<std::string> sides;
        for (int i = 0; i < 2; ++i) {
            DraftCondition made = parts_.some_condition(asked);
            if (!is_undecided(made, left)) {
                continue;
            }
            std::erase_if(left, [&](const GivenAnswers& mix) { return is_true(made, mix); });
            note_read(made);
            sides.push_back(side_name());
            route.rows.push_back(route_row(sides.back(), std::move(made)));
        }
        route.rows.push_back(route_row(onwards()));
        draft_.nodes.push_back(std::move(route));
        for (const std::string& side : sides) {
            parts_.add_card(side, NodeKind::Stage).choices.push_back(next_way(onwards()));
        }
        done();
    }

    void add_gate() {
        const std::string side = side_name();
        DraftNode& node = parts_.add_card(here(), NodeKind::Question);
        node.choices.push_back(way("no", "Not now", onwards()));
        DraftChoice yes = way("yes", "Yes, show it", side);
        yes.consent = true;
        node.choices.push_back(std::move(yes));
        DraftNode& shown = parts_.add_card(side, NodeKind::Info);
        shown.ask_first = written("Shall it be shown?");
        parts_.add_number(shown, "outlook");
        shown.choices.push_back(next_way(onwards()));
        done();
    }

    void add_urgent() {
        const std::string side = side_name();
        DraftNode& node = parts_.add_card(here(), NodeKind::Question);
        node.choices.push_back(way("well", "All is well", onwards()));
        node.choices.push_back(way("burnt", "It burns", side));
        DraftNode& urgent = parts_.add_card(side, NodeKind::Urgent);
        urgent.choices.push_back(way("on", "It is seen to", onwards()));
        done();
    }

    /// A side card that only one value leads to, and so can be promised to be kept from others.
    void add_guarded_side() {
        const MixedAnswer& guard =
            set_[static_cast<std::size_t>(random_.below(static_cast<int>(set_.size())))];
        const std::string side = side_name();
        DraftNode& node = parts_.add_card(here(), NodeKind::Question);
        node.choices.push_back(way("on", "The red way", onwards()));
        node.choices.push_back(way("aside", "The blue way", side));
        node.choices.back().condition = when(guard.id, {guard.values.front()});
        note_read(node.choices.back().condition);
        parts_.add_card(side, NodeKind::Info).choices.push_back(next_way(onwards()));
        DraftPromise promise;
        promise.name = written("A card for some");
        promise.condition = when(guard.id, {guard.values[1]});
        promise.never = written_list({side});
        promises_.push_back(std::move(promise));
        done();
    }

    void add_end() {
        DraftNode& node = parts_.add_card(here(), NodeKind::End);
        for (const std::string& id : unread_) {
            node.passages.push_back({written(parts_.words(8)), by_authors(), when(id, {"v0"}), {}});
        }
    }

    void add_promises() {
        if (surely_read_.size() > 1) {
            DraftPromise promise;
            promise.name = written("First things first");
            promise.before = written_list({surely_read_.back()});
            promise.read = written(surely_read_.front());
            draft_.promises.push_back(std::move(promise));
        }
        std::ranges::move(promises_, std::back_inserter(draft_.promises));
    }

    /// The last question may lead past the end.
    void shorten_skips() {
        for (DraftNode& node : draft_.nodes) {
            for (DraftChoice& choice : node.choices) {
                if (choice.to.value == onwards() || choice.to.value == name_of(step_ + 2)) {
                    choice.to.value = here();
                }
            }
        }
    }

    Random random_;
    int cards_;
    bool may_go_back_;
    FlowDraft draft_{};
    CleanCards parts_;
    int step_ = 0;
    int sides_ = 0;
    /// Some walk comes to the next card's successor without it, whatever its answers.
    bool is_skippable_ = false;
    /// What walks bring to the present card: all mixes of these.
    std::vector<MixedAnswer> set_{};
    /// Answers that no condition has named so far.
    std::vector<std::string> unread_{};
    /// Cards that no way leads past.
    std::vector<std::string> surely_read_{};
    std::vector<DraftPromise> promises_{};
};

}  // namespace

FlowDraft clean_draft(std::uint64_t seed, int cards) {
    return CleanFlow(seed, cards).made();
}

}  // namespace waypost::test
