// What is proven of a flow.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// Holds for a flow of which nothing is broken or unproven. Counts of walks can be larger than any
/// machine number, so they are written in decimal digits.
struct Certificate {
    /// All cards, routes and options among them.
    std::int64_t nodes = 0;
    /// All choices and `next`.
    std::int64_t choices = 0;
    std::int64_t situations = 0;
    /// Walks from the start to an ending; without a value when a loop makes them endless.
    std::optional<std::string> walks{};
    /// Those of at most `up_to` choices.
    std::string walks_up_to{};
    int up_to = 20;
    /// Choices of the shortest and of the longest walk to an ending; no longest where there is a
    /// loop.
    int shortest = 0;
    std::optional<int> longest{};
    /// Over all situations, the largest of the fewest choices to an ending.
    int farthest = 0;
    /// Cards that can come twice on one walk.
    std::int64_t loops = 0;
    /// The ids of the cards of kind `end`, in the order of the file.
    std::vector<std::string> endings{};
    std::string hash{};
};

}  // namespace waypost
