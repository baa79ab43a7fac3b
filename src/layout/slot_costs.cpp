#include "layout/slot_costs.h"

namespace waypost::layout {

void SlotCosts::read(const LayeredGraph& graph,
                     const Table<int>& left,
                     const Table<int>& right,
                     const Table<int>& places) {
    left_slots_ = left.size() + 1;
    right_slots_ = right.size() + 1;
    links_.clear();
    begun_ = 0;
    begun_weight_ = 0;
    begun_above_ = 0;
    begun_at_.assign(right_slots_, 0);
    above_.assign(right_slots_, 0);
    row_.resize(right_slots_);
    for (int place = 0; place < left.size(); ++place) {
        const int end = graph.right_links.start(left[place] + 1);
        for (int i = graph.right_links.start(left[place]); i < end; ++i) {
            const Neighbour& neighbour = graph.right_neighbours[i];
            const int there = places[neighbour.vertex];
            if (there >= 0) {
                links_.push_back({place, there, neighbour.weight});
                above_[there + 1] += neighbour.weight;
            }
        }
    }
    for (int slot = 1; slot < right_slots_; ++slot) {
        above_[slot] += above_[slot - 1];
    }
}

const Table<int>& SlotCosts::from_slot(int a, int first, int end) {
    for (; begun_ < links_.size() && links_[begun_].left < a; ++begun_) {
        const Span& link = links_[begun_];
        begun_weight_ += link.weight;
        begun_above_ += link.right < first ? link.weight : 0;
        begun_at_[link.right] += link.weight;
    }
    int above_both = begun_above_;
    for (int slot = first; slot < end; ++slot) {
        row_[slot] = begun_weight_ - 2 * above_both + above_[slot];
        above_both += begun_at_[slot];
    }
    return row_;
}

void SlotCosts::add_steps(std::int64_t weight, Table<std::int64_t>& costs) const {
    std::int64_t sum = 0;
    for (int slot = 0; slot < costs.size(); ++slot) {
        sum += steps_[slot];
        costs[slot] += sum * weight;
    }
}

void SlotCosts::add_from_vertex(int place, std::int64_t weight, Table<std::int64_t>& costs) {
    steps_.assign(right_slots_, 0);
    for (const Span& link : links_) {
        // What begins above is crossed from above its end, what begins below from below its end.
        if (link.left < place) {
            steps_[0] += link.weight;
            steps_[link.right + 1] -= link.weight;
        } else if (link.left > place) {
            steps_[link.right + 1] += link.weight;
        }
    }
    add_steps(weight, costs);
}

void SlotCosts::add_to_vertex(int place, std::int64_t weight, Table<std::int64_t>& costs) {
    steps_.assign(left_slots_, 0);
    for (const Span& link : links_) {
        if (link.right < place) {
            steps_[0] += link.weight;
            steps_[link.left + 1] -= link.weight;
        } else if (link.right > place) {
            steps_[link.left + 1] += link.weight;
        }
    }
    add_steps(weight, costs);
}

}  // namespace waypost::layout
