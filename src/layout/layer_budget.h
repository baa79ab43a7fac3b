// Part of layering: how many layers a picture of pleasant proportions has.
#pragma once

#include "layout/input.h"
#include "layout/layering.h"
#include "layout/table.h"

namespace waypost::layout {

struct LayerBudget {
    /// The most layers that each band should have; 0 for a band without nodes.
    Table<int> layers{};
    /// How tall the cards of one layer should be together, gaps included.
    double height = 0;
};

/// Shares the layers of a picture `Options::aspect` times wider than high out to the bands: to each
/// what its cards fill, the rest where `deepest` has most layers; never more than `deepest` has.
[[nodiscard]] LayerBudget share_layers(const Input& input,
                                       const Layering& deepest,
                                       const Options& options);

}  // namespace waypost::layout
