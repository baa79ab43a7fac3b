// Counting crossings of links, for given places of the vertices in their columns.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

#include <cstdint>

namespace waypost::layout {

/// One end of a vertex's links in a neighbouring column.
struct End {
    int place = 0;
    int weight = 0;
};

/// The ends of the links of every vertex of a column on one side, sorted by place; grows no
/// further than the largest column.
class Ends {
public:
    /// Reads the places of the neighbours of `order` on the left or right. Linear but for sorting.
    void read(const LayeredGraph& graph,
              const Table<int>& places,
              const Table<int>& order,
              bool on_the_left);

    /// By the number of the vertex in the `order` read.
    [[nodiscard]] std::span<const End> operator[](int number) const {
        return {ends_.begin() + starts_[number], ends_.begin() + starts_[number + 1]};
    }

private:
    Table<int> starts_{};
    Table<End> ends_{};
};

/// The crossings between the links of two neighbours in a column, the first standing above the
/// second. Linear in the ends.
[[nodiscard]] std::int64_t count_crossings_of_ends(std::span<const End> upper,
                                                   std::span<const End> lower);

/// Likewise; most pairs do not cross at all, and that is seen at once.
[[nodiscard]] inline std::int64_t count_crossings(std::span<const End> upper,
                                                  std::span<const End> lower) {
    return upper.empty() || lower.empty() || upper.back().place <= lower.front().place
               ? 0
               : count_crossings_of_ends(upper, lower);
}

/// The crossings of all links, a link of weight w counting as w links. `places` are those of
/// `order`. n log n (Barth, Juenger, Mutzel, 2002).
[[nodiscard]] std::int64_t count_crossings(const LayeredGraph& graph,
                                           const Order& order,
                                           const Table<int>& places);

/// Likewise of the links that leave the columns from `first` to before `end` to the right.
[[nodiscard]] std::int64_t count_crossings(
    const LayeredGraph& graph, const Order& order, const Table<int>& places, int first, int end);

}  // namespace waypost::layout
