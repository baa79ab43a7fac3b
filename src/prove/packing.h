// The live answers of a place as one number.
#pragma once

#include "prove/live_answers.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace waypost {

/// Sequences of words, each kept once and told apart by its number. For cards with more live
/// answers than one word holds.
class WideCodes {
public:
    [[nodiscard]] std::uint64_t keep(const std::vector<std::uint64_t>& words);

    /// The words kept under this number; as many as were given.
    [[nodiscard]] const std::uint64_t* words(std::uint64_t number) const {
        return &words_[begins_[number]];
    }

    [[nodiscard]] std::size_t bytes() const { return words_.size() * sizeof(std::uint64_t); }

private:
    void grow();

    std::vector<std::uint64_t> words_{};
    /// Where each sequence begins, and where the last ends.
    std::vector<std::size_t> begins_{0};
    /// Numbers by hash, -1 where none is.
    std::vector<std::int32_t> slots_{};
};

/// Between answers and codes. Codes of one card are equal exactly when no condition still to be
/// read can tell the answers apart.
class Packing {
public:
    explicit Packing(const LiveAnswers& live);

    [[nodiscard]] std::uint64_t pack(NodeId card, const Answers& answers);

    /// Sets each live answer to a value of its class and leaves the others as they are.
    void unpack(NodeId card, std::uint64_t code, Answers& answers) const;

    /// Codes of this card are below 2 to this power; more than 64 for those kept by number.
    [[nodiscard]] std::size_t bits(NodeId card) const { return layouts_[live_.set_of(card)].bits; }

    [[nodiscard]] std::size_t bytes() const { return wide_.bytes(); }

private:
    struct Field {
        const ValueClasses* classes = nullptr;
        unsigned word = 0;
        unsigned shift = 0;
        std::uint64_t mask = 0;
    };

    struct Layout {
        std::vector<Field> fields{};
        std::size_t words = 1;
        std::size_t bits = 0;
    };

    const LiveAnswers& live_;
    /// As `live_.sets()`.
    std::vector<Layout> layouts_{};
    WideCodes wide_{};
    std::vector<std::uint64_t> scratch_{};
};

}  // namespace waypost
