// Second pass of a layout that keeps to a previous one: the layers as they were.
#pragma once

#include "layout/input.h"
#include "layout/layering.h"
#include "layout/table.h"

#include <optional>
#include <vector>

namespace waypost::layout {

struct KeptLayers {
    Layering layering{};
    /// The left edge that each layer had; nothing for a new one.
    Table<std::optional<double>> lefts{};
    /// For each node 1 when it stays in its layer, else 0: it is new, or its band has changed.
    Table<char> is_kept{};
};

/// Nodes that began at one x share a layer again; new ones join the layer of their band that suits
/// their neighbours best, so that no layer needs to move. Only at the far end, or for a band that
/// had none, a layer is added. Where the previous boxes contradict the order of the bands, the most
/// are kept that do not (a longest ascending subsequence: Schensted, 1961).
///
/// `previous` may be shorter than the nodes: the rest is new.
/// Nothing when there is too little to keep: fewer kept nodes than new ones, or layers so many that
/// the lines would be longer than any picture's. Cost: n log n in the nodes, and for each new node
/// the layers of its band times its edges.
[[nodiscard]] std::optional<KeptLayers> keep_layers(
    const Input& input, const std::vector<std::optional<Rect>>& previous);

}  // namespace waypost::layout
