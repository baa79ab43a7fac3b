#include "layout/sweeping.h"

#include "layout/crossings.h"
#include "layout/exchange.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace waypost::layout {

namespace {

/// A vertex that wants to stand beside its neighbours.
struct Wish {
    double place = 0;
    int vertex = 0;
};

double median(std::span<const End> ends) {
    std::int64_t total = 0;
    for (const End& end : ends) {
        total += end.weight;
    }
    std::int64_t before = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        before += ends[i].weight;
        if (before * 2 == total && i + 1 < ends.size()) {
            return (ends[i].place + ends[i + 1].place) / 2.0;
        }
        if (before * 2 > total) {
            return ends[i].place;
        }
    }
    return ends.empty() ? 0 : ends.back().place;
}

double barycentre(std::span<const End> ends) {
    double sum = 0;
    double total = 0;
    for (const End& end : ends) {
        sum += static_cast<double>(end.place) * end.weight;
        total += end.weight;
    }
    return sum / total;
}

/// Working space.
struct Sorter {
    Ends ends{};
    Table<Wish> wishes{};
};

void sort_column(const LayeredGraph& graph,
                 Sorter& sorter,
                 Table<int>& order,
                 Table<int>& places,
                 bool by_left,
                 bool by_median) {
    sorter.ends.read(graph, places, order, by_left);
    sorter.wishes.clear();
    for (int number = 0; number < order.size(); ++number) {
        const auto ends = sorter.ends[number];
        if (!ends.empty()) {
            sorter.wishes.push_back({by_median ? median(ends) : barycentre(ends), order[number]});
        }
    }
    std::stable_sort(sorter.wishes.begin(), sorter.wishes.end(), [](const Wish& a, const Wish& b) {
        return a.place < b.place;
    });
    int next = 0;
    for (int number = 0; number < order.size(); ++number) {
        if (!sorter.ends[number].empty()) {
            order[number] = sorter.wishes[next++].vertex;
        }
        places[order[number]] = number;
    }
}

}  // namespace

void sweep(const LayeredGraph& graph, Order& order, Table<int>& places, int round) {
    const bool rightwards = round % 2 == 0;
    const bool first_half = round % 4 < 2;
    Sorter sorter;
    for (int i = 1; i < order.size(); ++i) {
        const int column = rightwards ? i : order.size() - 1 - i;
        sort_column(graph, sorter, order[column], places, rightwards, first_half);
    }
    exchange_neighbours(graph, order, places, first_half);
}

}  // namespace waypost::layout
