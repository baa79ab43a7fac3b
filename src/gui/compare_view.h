// The options of a decision side by side.
#pragma once

#include "gui/guide_panel.h"

namespace waypost::gui {

/// The options of a decision lie side by side over the present place.
[[nodiscard]] bool is_comparing(const Session& session);

/// Draws the table over the whole area: a column for each option, a row for each thing that is said
/// of them; as many options at a time as have room to be read. Pre: the detour is a comparison.
void draw_comparison(Canvas2d& ui, GuideState& state, const GuideFrame& frame, Intents& intents);

/// How many options stand side by side in this width. At least one.
[[nodiscard]] std::size_t compare_columns(const Painter& painter,
                                          double width,
                                          std::size_t options);

/// Shows the options before or behind those that are shown.
void turn_comparison(GuideState& state, bool forward);

}  // namespace waypost::gui
