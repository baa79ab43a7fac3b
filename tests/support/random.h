// Seeded chance for property tests.
#pragma once

#include <cstdint>

namespace waypost::test {

/// The same numbers on every machine, unlike those of <random>'s distributions (SplitMix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /// From 0 to `count` - 1. Pre: `count` is positive.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }

    /// From 0 to 1.
    double part() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    bool happens(double chance) { return part() < chance; }

private:
    std::uint64_t state_;
};

}  // namespace waypost::test
