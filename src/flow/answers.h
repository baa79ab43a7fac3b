// What a walk remembers.
#pragma once

#include "flow/ids.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// One slot for each answer of the flow, unset at first. Nothing unsets an answer: going back
/// replays the walk.
class Answers {
public:
    Answers() = default;

    explicit Answers(std::size_t answer_count) : values_(answer_count) {}

    /// A ValueId without a value means "not answered".
    [[nodiscard]] ValueId operator[](AnswerId answer) const { return values_[answer.index()]; }

    void set(AnswerId answer, ValueId value) { values_[answer.index()] = value; }

    [[nodiscard]] std::size_t size() const { return values_.size(); }

    friend bool operator==(const Answers&, const Answers&) = default;

private:
    std::vector<ValueId> values_{};
};

}  // namespace waypost
