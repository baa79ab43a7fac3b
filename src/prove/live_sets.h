// Sets of live answers, each kept once, so that joining two of them is a look-up. Private to this
// library.
#pragma once

#include "prove/live_answers.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace waypost {

/// Ways to put the values of an answer into classes, each kept once.
class ClassPool {
public:
    explicit ClassPool(const Flow& flow) : flow_(flow) {}

    /// The classes that one test makes: what it contains and what it does not. With an empty list,
    /// one class of all values.
    [[nodiscard]] std::size_t split(AnswerId answer, const std::vector<ValueId>& values);

    /// The coarsest classes that both keep apart. Pre: of one answer.
    [[nodiscard]] std::size_t join(std::size_t a, std::size_t b);

    [[nodiscard]] const std::vector<ValueClasses>& all() const { return all_; }

private:
    /// Classes by any marks, renumbered in the order in which they come.
    [[nodiscard]] std::size_t keep(AnswerId answer, const std::vector<std::uint32_t>& marks);

    const Flow& flow_;
    std::vector<ValueClasses> all_{};
    std::map<std::pair<AnswerId, std::vector<std::uint16_t>>, std::size_t> known_{};
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> joined_{};
};

struct LivePart {
    AnswerId answer{};
    std::size_t classes = 0;

    // clang-tidy 14 takes the 0 that the result is compared with for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const LivePart&, const LivePart&) = default;
};

/// In the order of the answers, each once.
using LiveParts = std::vector<LivePart>;

class LiveSetPool {
public:
    explicit LiveSetPool(const Flow& flow) : classes_(flow) { (void)keep({}); }

    /// The set of which nothing is live.
    [[nodiscard]] static std::size_t empty() { return 0; }

    [[nodiscard]] std::size_t keep(const LiveParts& parts);
    [[nodiscard]] std::size_t join(std::size_t a, std::size_t b);
    /// The set without the answers that the choice remembers.
    [[nodiscard]] std::size_t without(std::size_t set, const Choice& choice);
    /// The set of the tests that the condition makes.
    [[nodiscard]] std::size_t tests_of(const Condition& condition);

    [[nodiscard]] const LiveParts& parts(std::size_t set) const { return sets_[set]; }

    [[nodiscard]] std::size_t size() const { return sets_.size(); }

    [[nodiscard]] const ClassPool& classes() const { return classes_; }

private:
    ClassPool classes_;
    std::vector<LiveParts> sets_{};
    std::map<LiveParts, std::size_t> known_{};
    std::unordered_map<std::uint64_t, std::size_t> joined_{};
};

}  // namespace waypost
