#include "gui/map_folds.h"

#include <algorithm>
#include <vector>

namespace waypost::gui {

namespace {

/// Seconds that cards take to new places and phases to fold.
constexpr double kRearrangeSeconds = 0.35;

const OpenFlow& open_of(const MapFrame& frame) {
    return *frame.session.open_flow();
}

/// What a folded phase should take of the screen, in pixels.
double strip_pixels(const MapState& state) {
    return 54 * std::max(state.seen_unit, 0.5);
}

}  // namespace

double rearranged_part(const MapFrame& frame, double begun) {
    if (frame.session.settings().reduced_motion) {
        return 1;
    }
    const double left = 1 - std::clamp((frame.now - begun) / kRearrangeSeconds, 0.0, 1.0);
    return 1 - left * left * left;
}

bool advance_folds(MapState& state, const MapFrame& frame) {
    bool moving = false;
    for (PhaseFold& fold : state.folds) {
        const double goal = fold.folded ? 1 : 0;
        if (fold.part == goal) {
            continue;
        }
        const double part = rearranged_part(frame, fold.begun_at);
        fold.part = part >= 1 ? goal : fold.begun_from + (goal - fold.begun_from) * part;
        moving = true;
    }
    return moving;
}

bool has_folds(const MapState& state) {
    return std::ranges::any_of(state.folds, [](const PhaseFold& f) { return f.part > 0; });
}

void fold_phase(MapState& state, const MapFrame& frame, std::size_t band, bool folded) {
    if (band >= state.folds.size() || state.folds[band].folded == folded) {
        return;
    }
    PhaseFold& fold = state.folds[band];
    fold = {folded, fold.part, frame.now, fold.part};
    widen_strips(state, state.move ? state.move->to.zoom : state.camera.zoom);
    state.glide.reset();
}

bool all_folded(const MapState& state, const MapFrame& frame) {
    const Diagram& diagram = open_of(frame).diagram;
    for (std::size_t i = 0; i < state.folds.size(); ++i) {
        if (diagram.bands[i].w > 0 && !state.folds[i].folded) {
            return false;
        }
    }
    return !state.folds.empty();
}

void fold_all(MapState& state, const MapFrame& frame) {
    const bool folded = !all_folded(state, frame);
    for (std::size_t i = 0; i < state.folds.size(); ++i) {
        fold_phase(state, frame, i, folded);
    }
}

void widen_strips(MapState& state, double zoom) {
    state.strip_width = std::max(kFoldedWidth, strip_pixels(state) / zoom);
}

Rect fitting_bounds(MapState& state, const MapFrame& frame, Size view) {
    const Diagram& diagram = open_of(frame).diagram;
    Rect bounds = state.picture.contents;
    const bool has_strips = std::ranges::any_of(state.folds, &PhaseFold::folded);
    if (has_strips && diagram.direction == ReadingDirection::Right) {
        // Strips have no margin of their own.
        bounds.x = diagram.bounds.x;
        bounds.w = diagram.bounds.w;
    }
    double open_width = bounds.w;
    double strips = 0;
    for (std::size_t i = 0; i < state.folds.size(); ++i) {
        if (state.folds[i].folded && diagram.bands[i].w > 0) {
            open_width -= diagram.bands[i].w;
            strips += 1;
        }
    }
    const double across = (view.w - strips * strip_pixels(state)) / std::max(open_width, 1.0);
    const double zoom = std::min(across, view.h / std::max(bounds.h, 1.0));
    widen_strips(state, std::max(zoom, kMinZoom));
    bounds.w = open_width + strips * state.strip_width;
    (diagram.direction == ReadingDirection::Right ? bounds.w : bounds.h) +=
        state.picture.scene.wide.reach();
    return bounds;
}

void reveal_card(MapState& state, const MapFrame& frame, NodeId card) {
    if (card.has_value()) {
        const int band = open_of(frame).diagram.cards[card.index()].band;
        fold_phase(state, frame, static_cast<std::size_t>(band), false);
    }
}

Rect resting_box(const MapState& state, const MapFrame& frame, NodeId card) {
    const Diagram& diagram = open_of(frame).diagram;
    std::vector<double> folded;
    for (const PhaseFold& fold : state.folds) {
        folded.push_back(fold.folded ? 1 : 0);
    }
    const FoldedWidths widths(diagram.bands, folded, state.strip_width);
    const Rect& box = diagram.cards[card.index()].box;
    const double x = widths.on_canvas(box.x);
    return {x, box.y, widths.on_canvas(box.right()) - x, box.h};
}

}  // namespace waypost::gui
