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

/// A band without cards takes no room along the reading direction.
bool has_cards(const DiagramBand& band) {
    return band.w > 0 && band.h > 0;
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
    size_strips(state, state.move ? state.move->to.zoom : state.camera.zoom);
    state.glide.reset();
}

bool all_folded(const MapState& state, const MapFrame& frame) {
    const Diagram& diagram = open_of(frame).diagram;
    for (std::size_t i = 0; i < state.folds.size(); ++i) {
        if (has_cards(diagram.bands[i]) && !state.folds[i].folded) {
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

void size_strips(MapState& state, double zoom) {
    state.folded_size = std::max(kFoldedSize, strip_pixels(state) / zoom);
}

Rect fitting_bounds(MapState& state, const MapFrame& frame, Size view) {
    const Diagram& diagram = open_of(frame).diagram;
    const ReadingAxes axes(diagram.direction);
    // Strips have no margin of their own.
    const bool has_strips = std::ranges::any_of(state.folds, &PhaseFold::folded);
    const Rect& contents = open_of(frame).map.contents;
    const Extent length = axes.along(has_strips ? diagram.bounds : contents);
    const Extent across = axes.across(contents);
    double open = length.size;
    double strips = 0;
    for (std::size_t i = 0; i < state.folds.size(); ++i) {
        if (state.folds[i].folded && has_cards(diagram.bands[i])) {
            open -= axes.along(diagram.bands[i].area()).size;
            strips += 1;
        }
    }
    const double along = (axes.along(view) - strips * strip_pixels(state)) / std::max(open, 1.0);
    const double zoom = std::min(along, axes.across(view) / std::max(across.size, 1.0));
    size_strips(state, std::max(zoom, kMinZoom));
    const double reach = state.picture.scene.wide.reach();
    return axes.rect({length.begin, open + strips * state.folded_size + reach}, across);
}

void reveal_card(MapState& state, const MapFrame& frame, NodeId card) {
    if (card.has_value()) {
        const int band = open_of(frame).diagram.cards[card.index()].band;
        fold_phase(state, frame, static_cast<std::size_t>(band), false);
    }
}

FoldedBands resting_bands(const MapState& state, const MapFrame& frame) {
    std::vector<double> folded;
    for (const PhaseFold& fold : state.folds) {
        folded.push_back(fold.folded ? 1 : 0);
    }
    return {open_of(frame).diagram, folded, state.folded_size};
}

Rect resting_box(const MapState& state, const MapFrame& frame, NodeId card) {
    const Rect& box = open_of(frame).diagram.cards[card.index()].box;
    return resting_bands(state, frame).on_canvas(box);
}

}  // namespace waypost::gui
