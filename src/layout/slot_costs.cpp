#include "layout/slot_costs.h"

namespace waypost::layout {

void SlotCosts::read(const LayeredGraph& graph,
                     const Table<int>& left,
                     const Table<int>& right,
                     const Table<int>& places) {
    rows_ = left.size() + 1;
    columns_ = right.size() + 1;
    sums_.clear();
    sums_.resize(rows_ * columns_);
    for (int place = 0; place < left.size(); ++place) {
        for (const int i : graph.right_links[left[place]]) {
            const Link& link = graph.links[i];
            if (places[link.right] >= 0) {
                sums_[(place + 1) * columns_ + places[link.right] + 1] += link.weight;
            }
        }
    }
    for (int a = 1; a < rows_; ++a) {
        int row = 0;
        for (int b = 1; b < columns_; ++b) {
            row += sums_[a * columns_ + b];
            sums_[a * columns_ + b] = row + sums_[(a - 1) * columns_ + b];
        }
    }
}

}  // namespace waypost::layout
