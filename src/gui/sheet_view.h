// What is shown instead of card and map: my page, the words met, the settings.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "gui/text_field.h"
#include "session/session.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace waypost::gui {

/// One page of the handout as a picture that the renderer holds.
struct HandoutPage {
    std::uintptr_t texture = 0;
    /// In its own pixels.
    Size size{};
};

/// Those that are ready; there may be more of them in all.
struct HandoutPages {
    std::span<const HandoutPage> ready{};
    std::size_t total = 0;
};

/// Kept from frame to frame.
struct SheetState {
    ScrollState scroll{};
    /// Of the sheet in the last frame, for the page keys.
    Rect area{};
    TextField notes{};
    TextField question{};
    /// Of the session when `page` and what is typed were taken from it.
    int seen_scenes = -1;
    int seen_changes = -1;
    std::optional<MyPage> page{};
    /// Of this frame.
    HandoutPages pages{};
    int page_width = 0;
};

/// Pre: a flow is open, and a sheet is shown.
void draw_sheet(
    Canvas2d& ui, SheetState& state, const Rect& area, const Session& session, Intents& intents);

/// True for the ids of fields that words are typed into.
[[nodiscard]] bool is_sheet_field(std::string_view control);

/// Gives a key to the sheet that is shown. True when it is not for anything else.
[[nodiscard]] bool take_sheet_key(SheetState& state,
                                  const FocusOrder& focus,
                                  const Session& session,
                                  const KeyPress& press,
                                  Intents& intents);

}  // namespace waypost::gui
