// Which answers still matter at a card, and which of their values any test still to be read can
// tell apart.
#pragma once

#include "flow/flow.h"

#include <cstdint>
#include <vector>

namespace waypost {

/// The values of one answer in classes: two are in one class when every test still to be read
/// contains both or neither. Class 0 is "not answered".
struct ValueClasses {
    AnswerId answer{};
    /// By the position of the value; counts from 1.
    std::vector<std::uint16_t> class_of{};
    /// The first value of each class, so that any class can be put back; [0] is unset.
    std::vector<ValueId> first_value{};
};

/// What is live at a card: the answers that some condition may still read before they are set anew,
/// in the order of the flow.
using LiveSet = std::vector<const ValueClasses*>;

/// The live answers of every card and route, computed backwards along all ways to a fixed point.
/// Many cards share one set, so sets are kept once.
class LiveAnswers {
public:
    /// Near linear in the ways where loops are few.
    explicit LiveAnswers(const Flow& flow);

    // Sets point into `classes_`.
    LiveAnswers(const LiveAnswers&) = delete;
    LiveAnswers& operator=(const LiveAnswers&) = delete;
    LiveAnswers(LiveAnswers&&) = default;
    LiveAnswers& operator=(LiveAnswers&&) = default;
    ~LiveAnswers() = default;

    /// Which of `sets()` holds at the card.
    [[nodiscard]] std::size_t set_of(NodeId card) const { return set_of_[card.index()]; }

    [[nodiscard]] const std::vector<LiveSet>& sets() const { return sets_; }

private:
    std::vector<ValueClasses> classes_{};
    std::vector<LiveSet> sets_{};
    std::vector<std::size_t> set_of_{};
};

}  // namespace waypost
