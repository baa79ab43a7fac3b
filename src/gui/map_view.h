// The map: the flow as a picture that lights up along the walk.
#pragma once

#include "gui/controls.h"
#include "session/camera.h"
#include "session/map_marks.h"
#include "session/session.h"

#include <cstddef>
#include <optional>

namespace waypost::gui {

/// An option's row on a card, and where it was drawn.
struct RowInView {
    std::size_t card = 0;
    std::size_t row = 0;
    Rect box{};
};

/// Kept from frame to frame.
struct MapState {
    Camera camera{};
    std::optional<CameraMove> move{};
    int seen_moves = -1;
    /// The view and the point size that the camera was last set for.
    Rect seen_view{};
    double seen_unit = 0;
    /// How high the strip of headings at the top of the view is, in pixels.
    double strip = 0;
    bool dragging = false;
    MapMarks marks{};
    /// The row that was drawn under the pointer in this frame.
    std::optional<RowInView> row_under{};
};

/// What the map is drawn with.
struct MapFrame {
    const Session& session;
    Rect view{};
    double now = 0;
    /// Buttons and minimap are left out in a small view and when presenting.
    bool with_tools = true;
    /// How large the map stands beside the words around it when it follows the walk.
    double zoom = 1;
};

/// Draws the map; the camera follows the walk with a short move. True while something moves.
bool draw_map(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents);

/// Moves the camera so that the whole flow is in view.
void fit_map(MapState& state, const MapFrame& frame);

/// Zooms about the middle of the view.
void zoom_map(MapState& state, const MapFrame& frame, double factor);

/// Moves the map by a part of the view, for keys.
void pan_map(MapState& state, const MapFrame& frame, double right, double down);

/// Brings the present card into view.
void follow_walk(MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
