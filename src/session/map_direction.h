// Which way the map is read, by the shape of the room that it has.
#pragma once

#include "base/geometry.h"
#include "diagram/reading_direction.h"

namespace waypost {

/// From left to right in what is wide, from top to bottom where the window is clearly higher than
/// wide and so is the map's view in it; what is about square leaves the direction as it is, so that
/// the map does not turn to and fro while a window is drawn larger.
[[nodiscard]] ReadingDirection direction_for(ReadingDirection now, Size view, Size window);

}  // namespace waypost
