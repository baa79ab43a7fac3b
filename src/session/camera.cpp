#include "session/camera.h"

#include <algorithm>
#include <cmath>

namespace waypost {

ScreenPoint to_screen(const Camera& camera, const Rect& view, CanvasPoint point) {
    const Point middle = view.centre();
    const Scale scale = camera.scale();
    return {middle.x + (point.x - camera.centre.x) * scale.x,
            middle.y + (point.y - camera.centre.y) * scale.y};
}

CanvasPoint to_canvas(const Camera& camera, const Rect& view, ScreenPoint point) {
    const Point middle = view.centre();
    const Scale scale = camera.scale();
    return {camera.centre.x + (point.x - middle.x) / scale.x,
            camera.centre.y + (point.y - middle.y) / scale.y};
}

Rect to_screen(const Camera& camera, const Rect& view, const Rect& on_canvas) {
    const ScreenPoint corner = to_screen(camera, view, CanvasPoint{on_canvas.x, on_canvas.y});
    const Scale scale = camera.scale();
    return {corner.x, corner.y, on_canvas.w * scale.x, on_canvas.h * scale.y};
}

Rect seen_canvas(const Camera& camera, const Rect& view) {
    const CanvasPoint corner = to_canvas(camera, view, ScreenPoint{view.x, view.y});
    const Scale scale = camera.scale();
    return {corner.x, corner.y, view.w / scale.x, view.h / scale.y};
}

Camera zoomed_at(const Camera& camera,
                 const Rect& view,
                 ScreenPoint at,
                 double factor,
                 const OverviewStretch& stretch) {
    const CanvasPoint held = to_canvas(camera, view, at);
    Camera next = camera;
    next.zoom = std::clamp(camera.zoom * factor, kMinZoom, kMaxZoom);
    next.stretch = stretch.at(next.zoom);
    const Point middle = view.centre();
    const Scale scale = next.scale();
    next.centre = {held.x - (at.x - middle.x) / scale.x, held.y - (at.y - middle.y) / scale.y};
    return next;
}

Camera panned(const Camera& camera, double dx, double dy) {
    const Scale scale = camera.scale();
    Camera next = camera;
    next.centre = {camera.centre.x - dx / scale.x, camera.centre.y - dy / scale.y};
    return next;
}

Camera fitted(const Rect& on_canvas,
              const Rect& view,
              double margin,
              double max_zoom,
              const OverviewStretch& stretch) {
    const double w = std::max(view.w - 2 * margin, 1.0);
    const double h = std::max(view.h - 2 * margin, 1.0);
    const double wanted = std::min(w / std::max(on_canvas.w, 1.0), h / std::max(on_canvas.h, 1.0));
    const Point middle = on_canvas.centre();
    const double zoom = std::clamp(wanted, kMinZoom, std::max(max_zoom, kMinZoom));
    return {{middle.x, middle.y}, zoom, stretch.at(zoom)};
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

double in_equal_ratios(double from, double to, double part) {
    return from * std::pow(to / from, part);
}

/// How far the centre has come in one direction when its scale goes from one to another in equal
/// ratios: a point stands still on the screen when the centre runs ahead or behind by these ratios;
/// without a change of scale that is the part itself.
double way_of_centre(double from, double to, double part) {
    const double ratio = from / to;
    const bool zooms = std::abs(ratio - 1) > 1e-6;
    return zooms ? (1 - std::pow(ratio, part)) / (1 - ratio) : part;
}

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
    const Scale first = from.scale();
    const Scale last = to.scale();
    const CanvasPoint way{to.centre.x - from.centre.x, to.centre.y - from.centre.y};
    return {{from.centre.x + way.x * way_of_centre(first.x, last.x, eased),
             from.centre.y + way.y * way_of_centre(first.y, last.y, eased)},
            in_equal_ratios(from.zoom, to.zoom, eased),
            {in_equal_ratios(from.stretch.x, to.stretch.x, eased),
             in_equal_ratios(from.stretch.y, to.stretch.y, eased)}};
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
