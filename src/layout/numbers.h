// A fixed sequence of numbers for searches that try one thing after another.
#pragma once

#include <cstdint>

namespace waypost::layout {

/// The same numbers on every machine: Knuth's linear congruence MMIX, its upper bits.
class Numbers {
public:
    /// From 0 to `count` - 1. Pre: `count` is positive.
    int below(int count) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((state_ >> 33U) % static_cast<std::uint64_t>(count));
    }

private:
    std::uint64_t state_ = 1;
};

}  // namespace waypost::layout
