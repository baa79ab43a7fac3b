// Every situation of a flow, explored breadth-first in the order of the file.
#pragma once

#include "base/diagnostic.h"
#include "flow/step.h"
#include "prove/packing.h"
#include "prove/situation_index.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace waypost {

/// The number of a situation: the first found is 0, and of two the one with the smaller number is
/// reached by fewer choices, or by as many that come first in the file.
using SituationId = std::int32_t;

inline constexpr SituationId kNoSituation = -1;

/// A move that was made while exploring.
struct Move {
    /// Without a value before the first step.
    SituationId from = kNoSituation;
    ChoiceId choice{};
};

/// A route passed with answers of certain classes.
struct Transit {
    NodeId route{};
    /// The row that it goes on by; nothing is negative: a gap.
    std::int32_t row = -1;
    SituationId landing = kNoSituation;
    /// The first move that came this way.
    Move by{};
};

/// A situation is a card on which a walk can stand and the classes of its live answers. A route of
/// which no row holds, and a ring of routes, are situations without moves. Routes that lead on are
/// not: they are kept as transits.
class Situations {
public:
    /// Both must outlive it.
    Situations(const Flow& flow, Packing& packing);

    /// Explores everything that can be reached from here. False when there are more than `most`
    /// situations, or more than memory should hold; then only what `move_to` says is of use.
    [[nodiscard]] bool explore(const Place& start, std::size_t most);

    [[nodiscard]] std::size_t size() const { return index_.size(); }

    [[nodiscard]] NodeId card(SituationId id) const {
        return index_.card(static_cast<std::size_t>(id));
    }

    /// Where the choices offered here lead, in the order of the file; none on an end.
    [[nodiscard]] std::span<const SituationId> moves(SituationId id) const {
        const auto at = static_cast<std::size_t>(id);
        return {moves_.data() + first_move_[at], moves_.data() + first_move_[at + 1]};
    }

    /// The bounds of each situation's part of `all_moves()`.
    [[nodiscard]] const std::vector<std::uint32_t>& first_moves() const { return first_move_; }

    [[nodiscard]] const std::vector<SituationId>& all_moves() const { return moves_; }

    /// The last move of the first walk that comes here.
    [[nodiscard]] Move move_to(SituationId id) const { return by_[static_cast<std::size_t>(id)]; }

    [[nodiscard]] bool is_hold(SituationId id, Hold hold) const {
        return holds_[static_cast<std::size_t>(id)] == hold;
    }

    /// Sets each live answer of the card to a value of its class.
    void unpack(SituationId id, Answers& answers) const;

    [[nodiscard]] const std::vector<Transit>& transits() const { return transits_; }

    void unpack_transit(std::size_t transit, Answers& answers) const;

    [[nodiscard]] const Flow& flow() const { return flow_; }

private:
    void expand(SituationId from);
    SituationId land(NodeId to, Move by);
    SituationId situation(NodeId card, Hold hold, Move by);

    const Flow& flow_;
    Packing& packing_;
    /// The answers of the place being explored; those that are not live hold anything.
    Answers answers_;
    SituationIndex index_;
    std::vector<Move> by_{};
    std::vector<Hold> holds_{};
    std::vector<std::uint32_t> first_move_{0};
    std::vector<SituationId> moves_{};
    SituationIndex transit_index_;
    std::vector<Transit> transits_{};
};

/// A choice of a walk.
struct Taken {
    NodeId card{};
    ChoiceId choice{};
};

using Path = std::vector<Taken>;

/// The choices of the first walk that comes to where the move is made, and this move.
[[nodiscard]] Path path_by(const Situations& situations, const Move& move);

/// Writes the walks of findings. A file of ten thousand mistakes, each ten thousand choices away,
/// would fill the memory with them: past a million choices in all, findings have none.
class FindingWalks {
public:
    /// The situations must outlive it.
    explicit FindingWalks(const Situations& situations, std::size_t most_choices = 1'000'000)
        : situations_(situations), left_(most_choices) {}

    /// The choices of the first walk that comes here.
    [[nodiscard]] std::optional<std::vector<FindingStep>> to(SituationId id) {
        return by(situations_.move_to(id));
    }

    /// Those of `path_by`.
    [[nodiscard]] std::optional<std::vector<FindingStep>> by(const Move& move);

    [[nodiscard]] std::optional<std::vector<FindingStep>> of(const Path& path);

private:
    const Situations& situations_;
    std::size_t left_;
};

}  // namespace waypost
