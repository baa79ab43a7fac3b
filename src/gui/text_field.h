// A box that words are typed into.
#pragma once

#include "gui/controls.h"
#include "session/text_edit.h"

#include <string_view>

namespace waypost::gui {

/// Kept from frame to frame.
struct TextField {
    TextEdit edit{};
    /// The caret shall go so many lines down, or up, once the lines are known.
    int rows = 0;
    bool extends = false;
    /// Of the last frame in which the mouse went down in it, for a second click on a word.
    double clicked_at = -1;
    /// The mouse that is down has selected a word.
    bool has_word = false;
};

/// Draws the box with its words wrapped, what is selected, and the caret while it has the focus;
/// `hint` stands there while it is empty. A click sets the caret, a second one selects the word,
/// dragging selects. It is as high as its lines, at least `least_lines`. Returns its height.
double text_field(Canvas2d& ui,
                  std::string_view id,
                  Point top_left,
                  double width,
                  TextField& field,
                  std::string_view hint,
                  int least_lines);

/// Draws the part of a line that is selected, over the line: its words on the accent, since a tint
/// of the ground would not show in every theme. `words` is where the whole line begins.
void draw_selected(
    Painter& p, const Rect& selected, Point words, const TextStyle& style, std::string_view line);

/// Gives it a key that it has the focus for; Up and Down go from line to line where there are
/// lines, and Ctrl with C, X and V uses the clipboard. True when the key was one for a text.
[[nodiscard]] bool take_field_key(TextField& field, const KeyPress& press, const TextRules& rules);

/// The same for a text in one line.
[[nodiscard]] bool take_line_key(TextEdit& edit, const KeyPress& press, const TextRules& rules);

}  // namespace waypost::gui
