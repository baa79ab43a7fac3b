// Where the map is looked at from: pure arithmetic between the map and the screen.
#pragma once

#include "base/geometry.h"
#include "session/overview_stretch.h"

#include <array>
#include <cstddef>

namespace waypost {

/// A point of the map, in pixels at zoom 1.
struct CanvasPoint {
    double x = 0;
    double y = 0;

    friend constexpr bool operator==(CanvasPoint, CanvasPoint) = default;
};

/// A point of the window, in pixels.
struct ScreenPoint {
    double x = 0;
    double y = 0;

    friend constexpr bool operator==(ScreenPoint, ScreenPoint) = default;
};

/// What the map's view shows: the canvas point at its middle, and how large.
struct Camera {
    CanvasPoint centre{};
    /// Screen pixels for one canvas pixel along the reading direction.
    double zoom = 1;
    /// How many times larger than the zoom the map is drawn in each direction; see
    /// `OverviewStretch`.
    Scale stretch{};

    /// Screen pixels for one canvas pixel in each direction.
    [[nodiscard]] Scale scale() const { return {zoom * stretch.x, zoom * stretch.y}; }

    friend constexpr bool operator==(const Camera&, const Camera&) = default;
};

inline constexpr double kMinZoom = 0.005;
inline constexpr double kMaxZoom = 6;

/// `view` is the part of the window that shows the map.
[[nodiscard]] ScreenPoint to_screen(const Camera& camera, const Rect& view, CanvasPoint point);
[[nodiscard]] CanvasPoint to_canvas(const Camera& camera, const Rect& view, ScreenPoint point);

/// The canvas rectangle on the screen.
[[nodiscard]] Rect to_screen(const Camera& camera, const Rect& view, const Rect& on_canvas);

/// The part of the canvas that the view shows.
[[nodiscard]] Rect seen_canvas(const Camera& camera, const Rect& view);

/// Zooms by a factor so that the canvas point under `at` stays under it.
[[nodiscard]] Camera zoomed_at(const Camera& camera,
                               const Rect& view,
                               ScreenPoint at,
                               double factor,
                               const OverviewStretch& stretch = {});

/// Moves the map by so many screen pixels.
[[nodiscard]] Camera panned(const Camera& camera, double dx, double dy);

/// Shows the whole rectangle with a margin in screen pixels, at most at `max_zoom`. A stretch made
/// for at least this room shows it too.
[[nodiscard]] Camera fitted(const Rect& on_canvas,
                            const Rect& view,
                            double margin,
                            double max_zoom,
                            const OverviewStretch& stretch = {});

/// The same camera, moved no further than it takes to bring the rectangle into view with a margin
/// in screen pixels; of one larger than the view, its top left corner.
[[nodiscard]] Camera brought_into_view(const Camera& camera,
                                       const Rect& view,
                                       const Rect& on_canvas,
                                       double margin);

/// A short move from one camera to another, eased out; its clock is the caller's.
struct CameraMove {
    Camera from{};
    Camera to{};
    double begun = 0;
    double seconds = 0;

    [[nodiscard]] bool is_over(double now) const { return now >= begun + seconds; }

    /// The camera at that moment: scales in equal ratios, the centre so that the canvas point that
    /// both ends show at one place stands still all the while.
    [[nodiscard]] Camera at(double now) const;
};

/// The map slides on after it was let go in motion, slower and slower.
struct Glide {
    Camera from{};
    /// Screen pixels a second.
    Point speed{};
    double begun = 0;

    [[nodiscard]] bool is_over(double now) const;
    [[nodiscard]] Camera at(double now) const;
};

/// How fast the pointer drags, from its last few movements.
class DragSpeed {
public:
    void clear() { count_ = 0; }

    /// The pointer moved by so many pixels since the last note.
    void note(double now, Point moved);

    /// In pixels a second, over the last tenth of a second; 0 once the pointer has rested.
    [[nodiscard]] Point at(double now) const;

private:
    struct Sample {
        double time = 0;
        Point moved{};
    };

    std::array<Sample, 16> samples_{};
    std::size_t count_ = 0;
};

}  // namespace waypost
