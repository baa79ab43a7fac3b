#include "layout/isotonic.h"

namespace waypost::layout {

const Table<double>& AscendingFit::fit(const Table<Wanted>& wanted) {
    pools_.clear();
    values_.clear();
    for (const Wanted& want : wanted) {
        Pool pool{want.value * want.weight, want.weight, 1};
        while (!pools_.empty() &&
               pools_.back().sum * pool.weight >= pool.sum * pools_.back().weight) {
            pool.sum += pools_.back().sum;
            pool.weight += pools_.back().weight;
            pool.count += pools_.back().count;
            pools_.pop_back();
        }
        pools_.push_back(pool);
    }
    for (const Pool& pool : pools_) {
        for (int i = 0; i < pool.count; ++i) {
            values_.push_back(pool.sum / pool.weight);
        }
    }
    return values_;
}

}  // namespace waypost::layout
