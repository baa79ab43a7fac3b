// Buttons and links: hit testing, keyboard focus and their looks. A control returns true in the
// frame in which it was pressed.
#pragma once

#include "base/geometry.h"
#include "gui/focus.h"
#include "gui/painter.h"
#include "gui/pointer.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace waypost::gui {

/// The state of one control in this frame.
struct ControlState {
    bool pressed = false;
    bool hovered = false;
    bool focused = false;
};

/// What every view draws with: one frame's painter, pointer and focus.
struct Canvas2d {
    Painter& painter;
    Pointer& pointer;
    FocusOrder& focus;
    /// Set when a control that gained focus lies at this place and must be scrolled into view.
    std::optional<Rect>& reveal;
};

/// Registers a control without drawing it. What is clipped away is not hit by the pointer.
ControlState control(Canvas2d& ui, std::string_view id, const Rect& rect);

/// The ring of the keyboard's focus, outside the control; nothing when it has none.
void focus_ring(Canvas2d& ui, std::string_view id, const Rect& rect, double radius);

/// A large answer: its number in a square, its label wrapped, a tick once what it leads to was
/// `read`. Height from choice_height().
bool choice_button(Canvas2d& ui,
                   std::string_view id,
                   const Rect& rect,
                   std::string_view number,
                   std::string_view label,
                   bool read = false);

[[nodiscard]] double choice_height(const Painter& painter, std::string_view label, double width);

/// Something that can be opened and closed again: its label wrapped, a sign at the right, a tick
/// once it was `read`. Height from row_height().
bool row_button(
    Canvas2d& ui, std::string_view id, const Rect& rect, std::string_view label, bool read = false);

[[nodiscard]] double row_height(const Painter& painter, std::string_view label, double width);

enum class PillLook { Plain, Selected, Urgent };

/// A rounded button with one line of words.
bool pill(
    Canvas2d& ui, std::string_view id, const Rect& rect, std::string_view label, PillLook look);

/// Words that can be pressed, on as many lines as the width asks for. Returns the state; the
/// control is as wide as the words.
bool text_button(Canvas2d& ui,
                 std::string_view id,
                 Point top_left,
                 const TextStyle& style,
                 std::string_view label,
                 Colour colour,
                 double width = std::numeric_limits<double>::infinity());

/// A small square button on the map.
bool tool_button(Canvas2d& ui, std::string_view id, const Rect& rect, std::string_view label);

}  // namespace waypost::gui
