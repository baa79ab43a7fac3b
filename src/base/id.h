// A typed index into a vector: node ids cannot be mixed up with phase ids.
#pragma once

#include <compare>
#include <cstddef>

namespace waypost {

/// An opaque handle, the position in the vector that owns the things of this kind.
template <class Tag>
struct Id {
    /// -1 stands for "none".
    int value = -1;

    [[nodiscard]] constexpr bool has_value() const { return value >= 0; }

    /// Pre: has_value().
    [[nodiscard]] constexpr std::size_t index() const { return static_cast<std::size_t>(value); }

    static constexpr Id from_index(std::size_t index) { return Id{static_cast<int>(index)}; }

    // clang-tidy 14 takes the 0 that the result is compared with for a pointer.
    friend constexpr auto operator<=>(Id, Id) = default;  // NOLINT(modernize-use-nullptr)
};

}  // namespace waypost
