// What the map needs of a picture, made once with it and away from the window.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"
#include "session/map_scene.h"
#include "session/roomy_cards.h"
#include "session/scene_lines.h"

#include <vector>

namespace waypost {

struct LaidMap {
    SceneLines lines{};
    /// Cards and lines, without the room around them.
    Rect contents{};
    /// By card.
    std::vector<RoomAcross> room{};
    /// With nothing folded, and every card in its place.
    MapScene scene{};
};

/// As costly as `flattened_lines`, `room_across` and `arranged` together.
[[nodiscard]] LaidMap lay_map(const Diagram& diagram);

}  // namespace waypost
