// What came of every condition, over all places where it is read.
#pragma once

#include "prove/situations.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// A condition of a card and what it was in the places of that card.
struct Reading {
    enum class Of { Choice, Option, Passage, Row };

    Of of = Of::Choice;
    /// Among the choices, options, passages or rows of its card.
    std::size_t index = 0;
    bool was_true = false;
    bool was_false = false;
    /// The answers that it names and that were unset wherever it was read.
    std::vector<AnswerId> unset{};

    [[nodiscard]] bool was_read() const { return was_true || was_false; }
};

/// The condition that a reading of this card is about.
[[nodiscard]] const Condition& condition_of(const Node& card, const Reading& reading);

/// Whether a walk can stand on a card, pass it, or open it, and how it first does.
struct CardFacts {
    /// Where a walk first stands on it.
    SituationId stood_on = kNoSituation;
    /// The first transit of a route, -1 when no walk comes to it.
    std::int32_t passed = -1;
    /// Where a decision first offers it as an option.
    SituationId offered_at = kNoSituation;
    /// The first place with ways on of which none is offered.
    SituationId stuck_at = kNoSituation;
    /// The most choices offered at one place.
    std::size_t most_offered = 0;
    /// The first place at which a decision offers no option.
    SituationId without_option_at = kNoSituation;
    /// Conditions of its choices, options, passages and rows; always true ones have none.
    std::vector<Reading> readings{};
    /// Rows of a route by which some walk goes on.
    std::vector<bool> rows_taken{};

    /// A walk comes to it, as a card or a route.
    [[nodiscard]] bool is_walked() const { return stood_on != kNoSituation || passed >= 0; }
};

/// What the walks of a flow can be told apart by, gathered in one look at each situation.
class Readings {
public:
    explicit Readings(const Situations& situations);

    [[nodiscard]] const CardFacts& card(NodeId id) const { return cards_[id.index()]; }

    /// Some walk takes the choice.
    [[nodiscard]] bool is_taken(NodeId card, std::size_t choice) const;

    /// Some walk remembers this value.
    [[nodiscard]] bool is_remembered(AnswerId answer, ValueId value) const {
        return remembered_[answer.index()][value.index()];
    }

    /// Some walk gives this answer a value.
    [[nodiscard]] bool is_set(AnswerId answer) const { return is_set_[answer.index()]; }

    /// The test is false wherever this reading reads it: its answer is unset there, or no walk
    /// remembers any of its values.
    [[nodiscard]] bool is_known_false(const AnswerTest& test, const Reading& reading) const;

    /// What such tests alone say of the condition already.
    enum class Known { Nothing, True, False };

    [[nodiscard]] Known known(const Condition& condition, const Reading& reading) const;

private:
    void prepare();
    void look_at(SituationId id);
    void look_at_options(const Node& node, SituationId id);
    void look_at_transits();
    void gather_remembered();

    const Situations& situations_;
    const Flow& flow_;
    Answers answers_;
    std::vector<CardFacts> cards_;
    /// Cards of which no further place can say anything new.
    std::vector<bool> is_done_;
    std::vector<std::vector<bool>> remembered_{};
    std::vector<bool> is_set_{};
};

}  // namespace waypost
