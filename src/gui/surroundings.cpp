#include "gui/surroundings.h"

namespace waypost::gui {

namespace {

/// Scrolled areas need so many frames until they stand still after something changed.
constexpr int kSettleFrames = 3;

}  // namespace

bool Surroundings::begin(const SurroundingsKey& key,
                         const Canvas2d& ui,
                         const MapState& map,
                         bool has_keys) {
    const Pointer& pointer = ui.pointer;
    const bool touched =
        has_keys || pointer.went_down || pointer.went_up || pointer.wheel != 0 || !(key == key_);
    key_ = key;
    start_ = imgui_compat::mark_of(ui.painter.list());
    has_map_ = false;
    if (touched) {
        quiet_frames_ = 0;
        recorded_ = false;
        return false;
    }
    ++quiet_frames_;
    const bool over_map = view_.contains(pointer.at) && view_.contains(pointer_);
    const bool same_pointer = pointer.at == pointer_ || over_map;
    if (!same_pointer) {
        recorded_ = false;
    }
    // While the zoom changes, the fonts shall see which sizes are still in use.
    return recorded_ && !map.move && !ui.painter.fonts().has_wishes();
}

void Surroundings::begin_map(const Canvas2d& ui, const MapFrame& frame) {
    has_map_ = true;
    view_ = frame.view;
    zoom_ = frame.zoom;
    beside_card_ = frame.beside_card;
    map_start_ = imgui_compat::mark_of(ui.painter.list());
    controls_before_ = ui.focus.count();
}

void Surroundings::end_map(const Canvas2d& ui) {
    map_end_ = imgui_compat::mark_of(ui.painter.list());
    controls_to_map_end_ = ui.focus.count();
}

void Surroundings::record(const Canvas2d& ui, const Rect& label) {
    after_map_ = controls_to_map_end_;
    pointer_ = ui.pointer.at;
    recorded_ = false;
    if (!has_map_ || quiet_frames_ < kSettleFrames) {
        return;
    }
    const ImDrawList& list = ui.painter.list();
    recorded_ = before_.drawn.take(list, start_, map_start_) &&
                after_.drawn.take(list, map_end_, imgui_compat::mark_of(list));
    before_.controls = controls_before_;
    after_.controls = ui.focus.count() - controls_to_map_end_;
    over_control_ = ui.pointer.over_control && !view_.contains(ui.pointer.at);
    label_ = label;
}

void Surroundings::repeat_before(Canvas2d& ui) {
    before_.drawn.draw(ui.painter.list());
    ui.painter.fonts().note_drawn_again();
    ui.focus.add_again(0, before_.controls);
    ui.pointer.over_control = over_control_;
}

void Surroundings::repeat_after(Canvas2d& ui) {
    const std::size_t first = after_map_;
    after_map_ = ui.focus.count();
    after_.drawn.draw(ui.painter.list());
    ui.focus.add_again(first, after_.controls);
    pointer_ = ui.pointer.at;
}

}  // namespace waypost::gui
