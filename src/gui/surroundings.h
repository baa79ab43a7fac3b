// What stands around the map, drawn again as it was while nothing has touched it: bars and words
// cost nothing while only the map moves, or while nothing does.
#pragma once

#include "gui/controls.h"
#include "gui/map_state.h"
#include "gui/presenter_place.h"
#include "imgui_compat.h"

#include <cstddef>

namespace waypost::gui {

/// All that decides how the surroundings look, apart from keys and the mouse.
struct SurroundingsKey {
    int changes = -1;
    int texture = -1;
    Size size{};
    double unit = 0;
    bool full_screen = false;
    PresenterPlace presenter = PresenterPlace::None;

    friend bool operator==(const SurroundingsKey&, const SurroundingsKey&) = default;
};

/// A stretch of the frame before or after the map.
struct RecordedStretch {
    imgui_compat::DrawRecord drawn{};
    std::size_t controls = 0;
};

class Surroundings {
public:
    /// To be called at the start of a frame, before anything is drawn. True when everything but the
    /// map can be drawn again: no key and no button, the same flow at the same place, the pointer
    /// where it was or still over the map.
    [[nodiscard]] bool begin(const SurroundingsKey& key,
                             const Canvas2d& ui,
                             const MapState& map,
                             bool has_keys);

    /// Around the map, in a frame that draws everything.
    void begin_map(const Canvas2d& ui, const MapFrame& frame);
    void end_map(const Canvas2d& ui);

    /// At the end of such a frame; keeps it where nothing is under way.
    void record(const Canvas2d& ui, const Rect& label);

    /// The surroundings before the map, and after it.
    void repeat_before(Canvas2d& ui);
    void repeat_after(Canvas2d& ui);

    /// What the map was drawn with, at another time. Pre: begin() was true.
    [[nodiscard]] MapFrame map_frame(const Session& session, double now) const {
        return {session, view_, now, true, zoom_, key_.size, beside_card_};
    }

    [[nodiscard]] const Rect& label() const { return label_; }

private:
    SurroundingsKey key_{};
    RecordedStretch before_{};
    RecordedStretch after_{};
    bool recorded_ = false;
    /// Frames since the last key, button or change.
    int quiet_frames_ = 0;
    bool has_map_ = false;
    Rect view_{};
    double zoom_ = 1;
    bool beside_card_ = false;
    Rect label_{};
    Point pointer_{};
    bool over_control_ = false;
    imgui_compat::DrawMark start_{};
    imgui_compat::DrawMark map_start_{};
    imgui_compat::DrawMark map_end_{};
    std::size_t controls_before_ = 0;
    std::size_t controls_to_map_end_ = 0;
    /// Where the controls behind the map begin in the order of the last frame.
    std::size_t after_map_ = 0;
};

}  // namespace waypost::gui
