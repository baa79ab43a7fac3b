// Part of layering: layers counted within their bands, and over all bands.
#pragma once

#include "layout/input.h"
#include "layout/layering.h"
#include "layout/table.h"

namespace waypost::layout {

/// The first layer of each band, -1 for a band without nodes.
[[nodiscard]] Table<int> first_layers(const Layering& layering, int band_count);

/// Numbers layers that were counted within their bands over all bands and leaves empty ones out.
[[nodiscard]] Layering join_bands(const Input& input, const Table<int>& layers_in_bands);

}  // namespace waypost::layout
