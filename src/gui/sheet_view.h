// What is shown instead of card and map: my page, the words met, the settings.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"
#include "session/text_edit.h"

#include <optional>
#include <string_view>

namespace waypost::gui {

/// Kept from frame to frame.
struct SheetState {
    ScrollState scroll{};
    /// Of the sheet in the last frame, for the page keys.
    Rect area{};
    TextEdit notes{};
    TextEdit question{};
    /// Of the session when `page` and what is typed were taken from it.
    int seen_scenes = -1;
    int seen_changes = -1;
    std::optional<MyPage> page{};
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
