// The room beside cards that their titles may take while nothing else is drawn.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"
#include "session/scene_lines.h"

#include <vector>

namespace waypost {

/// What a box may take across the reading direction: before it, which is above it in a picture that
/// is read to the right, and behind it.
struct RoomAcross {
    double before = 0;
    double behind = 0;

    friend constexpr bool operator==(RoomAcross, RoomAcross) = default;
};

/// By card. No two boxes that take their room overlap, and no line runs through one but those that
/// begin or end at its card. Cards that are not drawn and routes take none. `lines` are those of
/// the diagram. n log n in cards and in the layers that lines pass.
[[nodiscard]] std::vector<RoomAcross> room_across(const Diagram& diagram, const SceneLines& lines);

}  // namespace waypost
