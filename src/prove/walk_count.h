// Whole numbers of any size, as counts of walks need them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waypost {

/// Grows by addition only. Kept in limbs of 18 decimal digits, lowest first, so that it can be
/// written out without a division.
class WalkCount {
public:
    WalkCount() = default;

    explicit WalkCount(std::uint64_t small);

    WalkCount& operator+=(const WalkCount& other);

    [[nodiscard]] bool is_zero() const { return limbs_.empty(); }

    /// In decimal digits.
    [[nodiscard]] std::string text() const;

private:
    /// Without zeros at the upper end; none at all for zero.
    std::vector<std::uint64_t> limbs_{};
};

}  // namespace waypost
