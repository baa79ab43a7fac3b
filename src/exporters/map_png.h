// The map of a flow as an image.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

struct MapPng {
    /// Empty when the map is too large for an image.
    std::string bytes{};
    /// The size of the map, in pixels at one for one.
    Size size{};
    /// Some letters have no shape in the typeface; the image says so.
    bool lacks_shapes = false;
};

/// No image has more pixels than this, nor a side longer than cairo draws.
inline constexpr double kMostPngPixels = 80'000'000;
inline constexpr double kLongestPngSide = 32'000;

/// The map at twice its size, or at its size where twice would be too large. The rest as `map_svg`.
[[nodiscard]] MapPng map_png(const Flow& flow,
                             const Diagram& diagram,
                             const Words& words,
                             std::string_view today,
                             const Replay* walk);

}  // namespace waypost
