// Part of placement: the ascending sequence nearest to a wanted one.
#pragma once

#include "layout/table.h"

namespace waypost::layout {

struct Wanted {
    double value = 0;
    /// Positive.
    double weight = 1;
};

/// Fits ascending values to the wanted ones with the least weighted sum of squares, by pooling
/// adjacent violators (Ayer and others, 1955; Best and Chakravarti, 1990). Keeps its working space
/// between calls.
class AscendingFit {
public:
    /// Post: the values ascend (equal ones may stand side by side). Linear.
    [[nodiscard]] const Table<double>& fit(const Table<Wanted>& wanted);

private:
    struct Pool {
        double sum = 0;
        double weight = 0;
        int count = 0;
    };

    Table<Pool> pools_{};
    Table<double> values_{};
};

}  // namespace waypost::layout
