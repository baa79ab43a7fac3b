// Seeded damage to a text, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace waypost::test {

class RandomBytes {
public:
    explicit RandomBytes(std::uint64_t seed) : state_(seed) {}

    /// The text with one byte replaced, taken out, put in or doubled with what follows; half of the
    /// new bytes are ones that mean something in TOML.
    [[nodiscard]] std::string mutated(std::string text) {
        constexpr std::string_view kSigns = "\"'[]{}=.,#\\\n\r\t -_0129azTZ:+*^()<>!";
        const std::size_t at = below(text.size());
        const char byte = below(2) == 0 ? kSigns[below(kSigns.size())]
                                        : static_cast<char>(static_cast<unsigned char>(below(256)));
        switch (below(4)) {
            case 0: text[at] = byte; break;
            case 1: text.erase(at, 1); break;
            case 2: text.insert(at, 1, byte); break;
            default: text.insert(at, text.substr(at, 1 + below(40))); break;
        }
        return text;
    }

private:
    /// SplitMix64, as in random_graph.h.
    std::size_t below(std::size_t count) {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return (z ^ (z >> 31U)) % count;
    }

    std::uint64_t state_;
};

}  // namespace waypost::test
