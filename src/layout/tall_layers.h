// Part of layering: layers of very many nodes become several.
#pragma once

#include "layout/input.h"
#include "layout/layering.h"

namespace waypost::layout {

/// Splits each layer whose nodes together are much taller than `height` into as many as bring it
/// near that height. The nodes go to the new layers in turn, so that lines to those behind pass
/// between those in front, and the order of the input still reads from top to bottom. Pre:  no edge
/// lies within a layer. Post: likewise; edges keep their directions. Linear.
[[nodiscard]] Layering split_tall_layers(const Input& input,
                                         const Layering& layering,
                                         double height,
                                         double node_gap);

}  // namespace waypost::layout
