#include "session/camera.h"

#include <algorithm>
#include <cmath>

namespace waypost {

ScreenPoint to_screen(const Camera& camera, const Rect& view, CanvasPoint point) {
    const Point middle = view.centre();
    return {middle.x + (point.x - camera.centre.x) * camera.zoom,
            middle.y + (point.y - camera.centre.y) * camera.zoom};
}

CanvasPoint to_canvas(const Camera& camera, const Rect& view, ScreenPoint point) {
    const Point middle = view.centre();
    return {camera.centre.x + (point.x - middle.x) / camera.zoom,
            camera.centre.y + (point.y - middle.y) / camera.zoom};
}

Rect to_screen(const Camera& camera, const Rect& view, const Rect& on_canvas) {
    const ScreenPoint corner = to_screen(camera, view, CanvasPoint{on_canvas.x, on_canvas.y});
    return {corner.x, corner.y, on_canvas.w * camera.zoom, on_canvas.h * camera.zoom};
}

Camera zoomed_at(const Camera& camera, const Rect& view, ScreenPoint at, double factor) {
    const CanvasPoint held = to_canvas(camera, view, at);
    Camera next = camera;
    next.zoom = std::clamp(camera.zoom * factor, kMinZoom, kMaxZoom);
    const Point middle = view.centre();
    next.centre = {held.x - (at.x - middle.x) / next.zoom, held.y - (at.y - middle.y) / next.zoom};
    return next;
}

Camera panned(const Camera& camera, double dx, double dy) {
    return {{camera.centre.x - dx / camera.zoom, camera.centre.y - dy / camera.zoom}, camera.zoom};
}

Camera fitted(const Rect& on_canvas, const Rect& view, double margin, double max_zoom) {
    const double w = std::max(view.w - 2 * margin, 1.0);
    const double h = std::max(view.h - 2 * margin, 1.0);
    const double wanted = std::min(w / std::max(on_canvas.w, 1.0), h / std::max(on_canvas.h, 1.0));
    const Point middle = on_canvas.centre();
    return {{middle.x, middle.y}, std::clamp(wanted, kMinZoom, std::max(max_zoom, kMinZoom))};
}

namespace {

/// By how much to move `from`..`to` so that it lies within `low`..`high`.
double shift_into(double from, double to, double low, double high) {
    if (to - from > high - low || from < low) {
        return low - from;
    }
    return to > high ? high - to : 0;
}

/// After so many seconds a glide has lost two thirds of its speed.
constexpr double kGlideSeconds = 0.22;
/// Slower than this, in pixels a second, nobody sees it move.
constexpr double kStandstill = 12;
constexpr double kDragMemory = 0.1;

}  // namespace

Camera brought_into_view(const Camera& camera,
                         const Rect& view,
                         const Rect& on_canvas,
                         double margin) {
    const Rect box = to_screen(camera, view, on_canvas);
    const Rect inner = view.grown(-margin);
    return panned(camera,
                  shift_into(box.x, box.right(), inner.x, inner.right()),
                  shift_into(box.y, box.bottom(), inner.y, inner.bottom()));
}

Camera CameraMove::at(double now) const {
    if (seconds <= 0 || is_over(now)) {
        return to;
    }
    const double t = std::clamp((now - begun) / seconds, 0.0, 1.0);
    const double eased = 1 - std::pow(1 - t, 3);
    // With the zoom in equal ratios, a point stands still on the screen when the centre runs ahead
    // or behind by these ratios; without a change of zoom that is the eased time itself.
    const double ratio = from.zoom / to.zoom;
    const bool zooms = std::abs(ratio - 1) > 1e-6;
    const double way = zooms ? (1 - std::pow(ratio, eased)) / (1 - ratio) : eased;
    return {{from.centre.x + (to.centre.x - from.centre.x) * way,
             from.centre.y + (to.centre.y - from.centre.y) * way},
            from.zoom * std::pow(to.zoom / from.zoom, eased)};
}

bool Glide::is_over(double now) const {
    return std::hypot(speed.x, speed.y) * std::exp((begun - now) / kGlideSeconds) < kStandstill;
}

Camera Glide::at(double now) const {
    const double seconds = kGlideSeconds * (1 - std::exp((begun - now) / kGlideSeconds));
    return panned(from, speed.x * seconds, speed.y * seconds);
}

void DragSpeed::note(double now, Point moved) {
    samples_[count_ % samples_.size()] = {now, moved};
    ++count_;
}

Point DragSpeed::at(double now) const {
    Point moved;
    const std::size_t known = std::min(count_, samples_.size());
    for (std::size_t i = 0; i < known; ++i) {
        const Sample& sample = samples_[i];
        if (now - sample.time < kDragMemory) {
            moved = moved + sample.moved;
        }
    }
    return moved * (1 / kDragMemory);
}

}  // namespace waypost
