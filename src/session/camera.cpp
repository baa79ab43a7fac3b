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

Camera CameraMove::at(double now) const {
    if (seconds <= 0 || is_over(now)) {
        return to;
    }
    const double t = std::clamp((now - begun) / seconds, 0.0, 1.0);
    const double eased = 1 - std::pow(1 - t, 3);
    return {{from.centre.x + (to.centre.x - from.centre.x) * eased,
             from.centre.y + (to.centre.y - from.centre.y) * eased},
            from.zoom * std::pow(to.zoom / from.zoom, eased)};
}

}  // namespace waypost
