// The flow before a room, in type that its last row reads.
#pragma once

#include "gui/guide_panel.h"
#include "gui/map_view.h"
#include "gui/talk_state.h"

namespace waypost::gui {

/// How much larger than a reader's the room's map is while it follows the walk: so that the
/// smallest of its letters, those of a card's kind, are as large as the room's other ones.
inline constexpr double kRoomMapZoom = 1.6;

/// What the room's view keeps from frame to frame.
struct Room {
    GuideState& guide;
    MapState& map;
    TalkState& talk;
};

/// Draws the card large and where it goes on; or the map, while it flies to the next card and where
/// it is asked for; or what the talk has instead. True while something moves.
bool draw_present(Canvas2d& ui, const Room& room, const MapFrame& frame, Intents& intents);

/// How many times larger type is when presenting, for a window of this height in points.
[[nodiscard]] double present_scale(double height);

/// A painter of the room's type, for a window of this size in pixels, from one whose points are
/// those of the person's text size.
[[nodiscard]] Painter room_painter(const Painter& painter, Size window, int text_size);

/// The smallest letters before a room, in pixels, for a window of this height in pixels.
[[nodiscard]] double least_letters(double height, int text_size);

}  // namespace waypost::gui
