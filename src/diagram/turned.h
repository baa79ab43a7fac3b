// A picture's axes swapped, so that the layout, which reads from left to right, also lays out what
// is read from top to bottom. Private to this library.
#pragma once

#include "base/geometry.h"
#include "layout/layout.h"

namespace waypost {

[[nodiscard]] Point turned(Point point);
[[nodiscard]] Rect turned(const Rect& rect);

/// Boxes and labels lie on their side.
[[nodiscard]] layout::Graph turned(layout::Graph graph);

[[nodiscard]] layout::Previous turned(layout::Previous previous);

/// Boxes, lines, labels and bounds change sides; bands have but one axis and stay as they are.
[[nodiscard]] layout::Result turned(layout::Result result);

}  // namespace waypost
