// The conditions of a flow, each with the answers with which walks read it.
#pragma once

#include "support/every_place.h"

#include <functional>
#include <vector>

namespace waypost::test {

enum class ReaderKind { Choice, Option, Passage, Row, Promise };

struct Reading {
    const Condition* condition = nullptr;
    ReaderKind kind = ReaderKind::Choice;
    /// The card that the condition stands on; without a value for promises.
    NodeId card{};
    /// What carries the condition.
    SourceSpan at{};
    /// At each time that it is read. All rows are read when a walk comes by their route.
    std::vector<Answers> answers{};
    /// The first shortest walk to where it is read.
    ChoicePath first{};
    /// A row by which some walk goes on.
    bool is_taken = false;
};

/// One for each condition that some walk reads, the empty ones too, and for each promise, without
/// answers.
[[nodiscard]] std::vector<Reading> all_readings(const Flow& flow, const EverySpace& space);

/// A route that a walk comes by: the pass, the answers then, and the walk.
using PassVisitor =
    std::function<void(const RoutePass& pass, const Answers& answers, const ChoicePath& path)>;

void each_pass(const EverySpace& space, const PassVisitor& visit);

/// The places where an option can be opened, by position.
[[nodiscard]] std::vector<std::size_t> places_offering(const Flow& flow,
                                                       const EverySpace& space,
                                                       NodeId option);

/// Positions of the places on a card.
[[nodiscard]] std::vector<std::size_t> places_on(const EverySpace& space, NodeId card);

}  // namespace waypost::test
