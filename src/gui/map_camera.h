// What moves the map's camera: the walk, buttons, keys and the mouse.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// The strip of headings at the top of the view, in points.
inline constexpr double kHeadingHeight = 48;

/// The size of a point on the canvas at which the map is read: 100 %.
[[nodiscard]] double reading_zoom(const Painter& painter, const MapFrame& frame);

/// The size of a point in headings and tools: in a small view with large text they shrink, so that
/// the map keeps its room.
[[nodiscard]] double tool_unit(const Painter& painter, const MapFrame& frame);

/// Moves the camera to a target, eased, or at once with reduced motion. Whatever moved it before
/// stops.
void move_camera(MapState& state, const MapFrame& frame, const Camera& target);

/// Brings the present card into view after a step, keeps it there when the view changes, and lets
/// running moves go on. True while the camera moves.
bool advance_camera(const Painter& painter, MapState& state, const MapFrame& frame);

/// Moves the camera so that the whole flow is in view.
void fit_map(MapState& state, const MapFrame& frame);

/// Moves the camera so that the phase of a card is in view.
void fit_phase(MapState& state, const MapFrame& frame, NodeId card);

/// Zooms about the middle of the view.
void zoom_map(MapState& state, const MapFrame& frame, double factor);

/// Moves the map by a part of the view, for keys.
void pan_map(MapState& state, const MapFrame& frame, double right, double down);

/// Brings the present card into view.
void follow_walk(MapState& state, const MapFrame& frame);

/// Shows a card at reading size.
void zoom_to_card(MapState& state, const MapFrame& frame, NodeId card);

/// Moves no further than it takes to show a card, and makes it large enough to be told apart.
void show_card(MapState& state, const MapFrame& frame, NodeId card);

/// The wheel zooms at the pointer, dragging the ground moves the map, which slides on when it is
/// let go; a click puts the map's focus on a card, a double click zooms to it.
void take_pointer(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
