// The bar at the top and the dark bar with the label at the foot.
#pragma once

#include "gui/controls.h"
#include "session/session.h"

#include <string>
#include <vector>

namespace waypost::gui {

[[nodiscard]] double top_bar_height(const Painter& painter);

/// Title, modes, theme, text size, Urgent help. In a narrow window only title and Urgent help.
void draw_top_bar(Canvas2d& ui, const Rect& area, const Session& session, Intents& intents);

/// True when the top bar has room for modes, theme and text size; else they stand below the card.
[[nodiscard]] bool has_room_for_controls(const Painter& painter,
                                         double width,
                                         const Session& session);

/// The three modes as pills in a row.
void draw_modes(Canvas2d& ui, Point left_middle, const Session& session, Intents& intents);
[[nodiscard]] double modes_width(const Painter& painter, const Session& session);

/// Opens my page, the words met and the settings, and closes them.
void draw_my_page_button(Canvas2d& ui, Point left_middle, const Session& session, Intents& intents);
[[nodiscard]] double my_page_width(const Painter& painter, const Session& session);

[[nodiscard]] const std::string& theme_label(ThemeName theme, const Words& words);

/// Theme and text size in a row; "Text size" before the latter `with_caption`.
void draw_settings(
    Canvas2d& ui, Point left_middle, const Session& session, bool with_caption, Intents& intents);
[[nodiscard]] double settings_width(const Painter& painter,
                                    const Session& session,
                                    bool with_caption = true);

/// Who reviewed the open flow, and that a translation of it is not whole: the words at the foot
/// that are always there.
[[nodiscard]] std::string foot_review(const Session& session);

/// One line when label and review state fit side by side, else two.
[[nodiscard]] double foot_bar_height(const Painter& painter, double width, const Session& session);

/// Draws the engine's own label, which no flow can change, and returns where it stands.
[[nodiscard]] Rect draw_foot_bar(Painter& painter, const Rect& area, const Session& session);

/// Lines above the card about the flow as a whole: broken save, not proven, past its review.
[[nodiscard]] std::vector<std::string> banner_lines(const Session& session);

/// Draws such lines and returns their height; nothing and 0 when there are none.
double draw_banner_lines(Painter& painter,
                         Point top_left,
                         double width,
                         const std::vector<std::string>& lines);

/// Draws the banner and returns its height; nothing and 0 when there are no lines.
double draw_banner(Painter& painter, Point top_left, double width, const Session& session);

}  // namespace waypost::gui
