// Seeded damage to a text.
#pragma once

#include "support/random.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace waypost::test {

/// The text with one byte replaced, taken out, put in or doubled with what follows; half of the new
/// bytes are ones that mean something in TOML. Pre: the text is not empty.
[[nodiscard]] inline std::string mutated(std::string text, Random& random) {
    constexpr std::string_view kSigns = "\"'[]{}=.,#\\\n\r\t -_0129azTZ:+*^()<>!";
    const auto below = [&random](std::size_t count) {
        return static_cast<std::size_t>(random.below(static_cast<int>(count)));
    };
    const std::size_t at = below(text.size());
    const auto any = static_cast<char>(static_cast<unsigned char>(below(256)));
    const char byte = random.happens(0.5) ? kSigns[below(kSigns.size())] : any;
    switch (below(4)) {
        case 0: text[at] = byte; break;
        case 1: text.erase(at, 1); break;
        case 2: text.insert(at, 1, byte); break;
        default: text.insert(at, text.substr(at, 1 + below(40))); break;
    }
    return text;
}

}  // namespace waypost::test
