// One frame of the whole window: bars, map, guide. Draws and returns intents; decides nothing.
#pragma once

#include "base/geometry.h"
#include "base/key.h"
#include "gui/author_panel.h"
#include "gui/focus.h"
#include "gui/guide_panel.h"
#include "gui/map_view.h"
#include "gui/pointer.h"
#include "gui/presenter_panel_state.h"
#include "gui/presenter_place.h"
#include "gui/scroll_area.h"
#include "gui/sheet_view.h"
#include "gui/source_view.h"
#include "gui/surroundings.h"
#include "gui/talk_state.h"
#include "gui/talk_timer.h"
#include "imgui_compat.h"
#include "session/session.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace waypost::gui {

/// What came from outside since the last frame.
struct FrameInput {
    std::vector<KeyPress> keys{};
    /// Seconds on a clock that only grows.
    double now = 0;
    /// The window in pixels.
    Size size{};
    /// Pixels for a point at 100 % text.
    double scale = 1;
    /// Of the room's window.
    bool full_screen = false;
    PresenterPlace presenter = PresenterPlace::None;
    /// Of the handout, as far as they are ready.
    HandoutPages pages{};
    /// The time of day as the speaker reads it, such as "14:05".
    std::string clock{};
    TalkTimer timer{};
    /// The room's window in pixels, for the speaker's; without a size where it is not known.
    Size room{};
    /// What the room sees of its text, for the speaker's window.
    RoomText room_text{};
    /// What the room goes on seeing while its picture is frozen; null while it sees the session.
    const Session* frozen = nullptr;
};

/// The size of a point in pixels, with text as large as the person has it.
[[nodiscard]] double point_size(double scale, const ViewSettings& settings);

/// What the views keep from frame to frame.
struct FrameState {
    Pointer pointer{};
    FocusOrder focus{};
    GuideState guide{};
    MapState map{};
    ScrollState list{};
    AuthorState author{};
    SheetState sheet{};
    SourceViewState source{};
    TalkState talk{};
    /// Of the speaker, where there is one screen.
    PresenterPanelState panel{};
    int seen_scenes = -1;
    /// The orientation was shown in the last frame.
    bool seen_orientation = false;
    Surroundings around{};
};

struct FrameOutput {
    Intents intents{};
    /// Where the label stands, in pixels.
    Rect label_rect{};
    /// Something is still moving: draw again at once.
    bool animating = false;
    /// When something changes by itself, in the seconds of `FrameInput::now`: draw again then.
    double next_frame = std::numeric_limits<double>::infinity();
    /// How wide in pixels the pages of the handout shall be; 0 where they are not shown.
    int page_width = 0;
    /// Without a value where it goes on as it was.
    std::optional<TalkTimer> timer{};
    /// What the window shall be cleared with.
    Colour ground{};
};

/// Pre: an ImGui frame has begun. The views draw on its background list.
[[nodiscard]] FrameOutput draw_frame(FrameState& state,
                                     const Session& session,
                                     const FrameInput& input,
                                     imgui_compat::FontBook& fonts);

/// The smallest window in points at which the label is whole, for a text size in percent.
[[nodiscard]] Size smallest_window(int text_size);

}  // namespace waypost::gui
