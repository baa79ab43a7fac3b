#include "layout/crossings.h"

#include "layout/column_ends.h"

#include <algorithm>

namespace waypost::layout {

namespace {

/// Nearly all vertices have one end or two, already in order.
void sort_by_place(std::span<End> ends) {
    const auto by_place = [](const End& a, const End& b) { return a.place < b.place; };
    if (!std::is_sorted(ends.begin(), ends.end(), by_place)) {
        std::sort(ends.begin(), ends.end(), by_place);
    }
}

}  // namespace

void Ends::read(const LayeredGraph& graph,
                const Table<int>& places,
                const Table<int>& order,
                bool on_the_left) {
    const Lists& links = on_the_left ? graph.left_links : graph.right_links;
    const Table<Neighbour>& neighbours =
        on_the_left ? graph.left_neighbours : graph.right_neighbours;
    starts_.resize(order.size() + 1);
    int count = 0;
    for (int number = 0; number < order.size(); ++number) {
        starts_[number] = count;
        count += links.start(order[number] + 1) - links.start(order[number]);
    }
    starts_[order.size()] = count;
    ends_.resize(std::max(ends_.size(), count));
    for (int number = 0; number < order.size(); ++number) {
        int from = links.start(order[number]);
        for (int i = starts_[number]; i < starts_[number + 1]; ++i, ++from) {
            ends_[i] = {places[neighbours[from].vertex], neighbours[from].weight};
        }
        sort_by_place({ends_.begin() + starts_[number], ends_.begin() + starts_[number + 1]});
    }
}

void ColumnEnds::read(const LayeredGraph& graph,
                      const Table<int>& places,
                      const Table<int>& order) {
    left_.read(graph, places, order, true);
    right_.read(graph, places, order, false);
}

std::int64_t count_crossings_of_ends(std::span<const End> upper, std::span<const End> lower) {
    std::int64_t crossings = 0;
    std::int64_t above = 0;
    auto next = lower.begin();
    for (const End& end : upper) {
        while (next != lower.end() && next->place < end.place) {
            above += next->weight;
            ++next;
        }
        crossings += above * end.weight;
    }
    return crossings;
}

namespace {

/// Sums of weights over the places of one column (a Fenwick tree).
class Sums {
public:
    void reset(int count) {
        total_ = 0;
        tree_ = Table<std::int64_t>(count + 1);
    }

    void add(int place, int weight) {
        total_ += weight;
        for (int i = place + 1; i < tree_.size(); i += i & -i) {
            tree_[i] += weight;
        }
    }

    /// The weight at places beyond the given one.
    [[nodiscard]] std::int64_t beyond(int place) const {
        std::int64_t sum = 0;
        for (int i = place + 1; i > 0; i -= i & -i) {
            sum += tree_[i];
        }
        return total_ - sum;
    }

private:
    Table<std::int64_t> tree_{};
    std::int64_t total_ = 0;
};

}  // namespace

std::int64_t count_crossings(
    const LayeredGraph& graph, const Order& order, const Table<int>& places, int first, int end) {
    std::int64_t crossings = 0;
    Ends ends;
    Sums sums;
    for (int column = first; column < end; ++column) {
        const Table<int>& vertices = order[column];
        ends.read(graph, places, vertices, false);
        sums.reset(order[column + 1].size());
        for (int number = 0; number < vertices.size(); ++number) {
            for (const End& other : ends[number]) {
                crossings += sums.beyond(other.place) * other.weight;
            }
            for (const End& other : ends[number]) {
                sums.add(other.place, other.weight);
            }
        }
    }
    return crossings;
}

std::int64_t count_crossings(const LayeredGraph& graph,
                             const Order& order,
                             const Table<int>& places) {
    return count_crossings(graph, order, places, 0, order.size() - 1);
}

}  // namespace waypost::layout
