// The dots of an icon array, row by row. Private to this library.
#pragma once

#include "exporters/leaflet.h"

#include <vector>

namespace waypost {

enum class Dot {
    /// Full.
    Counted,
    /// Half filled: between the ends of a span.
    Between,
    /// Hollow.
    Other,
};

/// As many dots in a row as the window has where it is wide, so that they can be counted: 10, 20 or
/// 50.
[[nodiscard]] std::vector<std::vector<Dot>> dot_rows(const LeafletDots& dots);

}  // namespace waypost
