// The present card in large type, with everything that can be done there.
#pragma once

#include "gui/controls.h"
#include "gui/rich_text.h"
#include "gui/scroll_area.h"
#include "session/session.h"

#include <cstddef>
#include <string>

namespace waypost::gui {

/// Kept from frame to frame.
struct GuideState {
    ScrollState scroll{};
    /// Of the choices when presenting.
    ScrollState next_scroll{};
    bool sources_open = false;
    bool why_open = false;
    /// What the answers keep from sight.
    bool closed_open = false;
    /// The first option of those that stand side by side, and the area's own scrolling.
    std::size_t compare_first = 0;
    ScrollState compare_scroll{};
    /// The area of the card's text in the last frame, for the page keys.
    Rect area{};
    /// What was pointed at in the card's text in this frame.
    RichTextEvents events{};
};

struct GuideFrame {
    const Session& session;
    Rect area{};
    /// The button that shows the map, where there is no room for both.
    bool with_map_button = false;
    /// Modes, theme and text size at the end of the card, where the top bar has no room for them.
    bool with_controls = false;
    /// The orientation at the top of the card, where there is no room for it elsewhere.
    bool with_orientation = false;
    /// Pixels for a point in the foot of the guide, smaller than elsewhere in a low window.
    double foot_unit = 1;
};

/// Draws the guide. The links and terms pointed at are left in `state.events`.
void draw_guide(Canvas2d& ui, GuideState& state, const GuideFrame& frame, Intents& intents);

/// The explanation of the term under the pointer or the focus, over everything else.
void draw_term_note(Painter& painter, const GuideState& state, const Session& session, Size window);

/// What the way back from the detour says. Pre: there is one.
[[nodiscard]] const std::string& way_back_label(const Session& session);

/// Makes an intent of the link that was pressed, if any.
void tell_links(const Session& session, const RichTextEvents& events, Intents& intents);

/// The focus id of the first thing to do on the present card.
[[nodiscard]] std::string first_control(const Session& session);

}  // namespace waypost::gui
