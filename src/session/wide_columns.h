// The columns of cards widened at the cost of the gaps between them, for a map that is drawn small.
#pragma once

#include "diagram/diagram.h"

#include <vector>

namespace waypost {

/// Where one layer of cards stands along the reading direction, in canvas pixels.
struct LayerSpan {
    double from = 0;
    double to = 0;
    /// Stays as wide as it is, as the strip of a folded phase does.
    bool is_fixed = false;
};

/// Moves places along the reading direction: each layer begins where it did, and reaches into the
/// gap behind it, which becomes narrower. Whatever was between two layers, as a line is, still is:
/// so cards gain room for their titles and no line comes to run through one.
class WideColumns {
public:
    WideColumns() = default;

    /// `spans` in any order. n log n.
    explicit WideColumns(std::vector<LayerSpan> spans);

    /// Logarithmic in the layers.
    [[nodiscard]] double at(double along) const;

    /// How much farther than without them the last layer reaches.
    [[nodiscard]] double reach() const { return knots_.empty() ? 0 : knots_.back().moved; }

private:
    /// What stands at `from` is moved by so much; between two knots evenly.
    struct Knot {
        double from = 0;
        double moved = 0;
    };

    std::vector<Knot> knots_{};
};

/// One for each layer of cards that are drawn, where the boxes stand: those of the diagram's cards
/// on the canvas. Linear in the cards.
[[nodiscard]] std::vector<LayerSpan> layer_spans(const Diagram& diagram,
                                                 const std::vector<Rect>& boxes);

}  // namespace waypost
