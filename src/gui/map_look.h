// Reading a card of the map that is off the path.
#pragma once

#include "gui/map_state.h"
#include "session/intent.h"

namespace waypost::gui {

inline constexpr std::string_view kLookControl = "map/look";
inline constexpr std::string_view kTestControl = "map/test";

/// "Look at this card" beside the card that was chosen on the map or that the search shows; nothing
/// beside the one that is read already.
void draw_look_button(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents);

/// Asks for the card that the map's focus is on.
void look_at_focus(const MapState& state, const MapFrame& frame, Intents& intents);

}  // namespace waypost::gui
