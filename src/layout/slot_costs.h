// Part of ordering: what a link between two columns would cross, for every place of its ends.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

#include <cstdint>

namespace waypost::layout {

/// The links between two neighbouring columns, read once and asked for row by row: most rows of the
/// whole table are never needed. Slot `n` of a column lies below its first `n` vertices.
class SlotCosts {
public:
    /// Reads the links of the vertices in the two columns; those to vertices without a place (-1)
    /// are left out. Linear in the links and the sizes of the columns.
    void read(const LayeredGraph& graph,
              const Table<int>& left,
              const Table<int>& right,
              const Table<int>& places);

    [[nodiscard]] int left_slots() const { return left_slots_; }

    [[nodiscard]] int right_slots() const { return right_slots_; }

    /// For the slots on the right from `first` to before `end`, the weight that a link from slot
    /// `a` to it crosses. Pre: `a` is no less than at the call before, `first` the same. Linear in
    /// the slots.
    [[nodiscard]] const Table<int>& from_slot(int a, int first, int end);

    /// Adds to the cost of each slot on the right what `weight` links from the vertex at `place` on
    /// the left cross on their way there; they do not cross that vertex's own.
    void add_from_vertex(int place, std::int64_t weight, Table<std::int64_t>& costs);

    /// Likewise to the cost of each slot on the left, for links to the vertex at `place`.
    void add_to_vertex(int place, std::int64_t weight, Table<std::int64_t>& costs);

private:
    struct Span {
        int left = 0;
        int right = 0;
        int weight = 0;
    };

    /// Adds the sums of `steps_` up to each slot to the costs.
    void add_steps(std::int64_t weight, Table<std::int64_t>& costs) const;

    /// Ascending in `left`.
    Table<Span> links_{};
    int left_slots_ = 1;
    int right_slots_ = 1;
    /// For each slot on the right, the weight that ends above it.
    Table<int> above_{};
    /// How many of `links_` begin above the last slot asked for, and what they weigh by their ends.
    int begun_ = 0;
    int begun_weight_ = 0;
    Table<int> begun_at_{};
    /// What of it ends above the first slot asked for.
    int begun_above_ = 0;
    Table<int> row_{};
    Table<int> steps_{};
};

}  // namespace waypost::layout
