// A number that depends on every bit of another, for hash tables.
#pragma once

#include <cstdint>

namespace waypost {

/// The finalizer of MurmurHash3 (Austin Appleby, public domain).
[[nodiscard]] constexpr std::uint64_t mix_bits(std::uint64_t bits) {
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdULL;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53ULL;
    bits ^= bits >> 33U;
    return bits;
}

}  // namespace waypost
