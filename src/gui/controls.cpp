#include "gui/controls.h"

#include "gui/badge.h"

#include <algorithm>
#include <array>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kChoicePadding = 17;
constexpr double kChoiceNumber = 26;
constexpr double kChoiceRadius = 14;
constexpr double kChoiceTick = 15;

/// What the padding, the tick and the sign of a row take of its width; as much without the tick, so
/// that reading moves nothing.
constexpr double kRowRoom = 70;

double number_side(const Painter& painter) {
    return painter.px_beside(type::kQuietBold, kChoiceNumber);
}

double choice_text_width(const Painter& painter, double width) {
    // Room for the tick too, so that reading what a choice leads to does not move its words.
    return width - number_side(painter) - painter.px(2 * kChoicePadding + 14 + kChoiceTick);
}

}  // namespace

ControlState control(Canvas2d& ui, std::string_view id, const Rect& rect) {
    ControlState state;
    Pointer& pointer = ui.pointer;
    const bool activated = ui.focus.add(id, rect);
    const bool under =
        rect.contains(pointer.at) && ui.painter.clip().contains(pointer.at) && !pointer.taken;
    if (under) {
        pointer.over_control = true;
        if (pointer.went_down) {
            pointer.held = id;
            ui.focus.set(id);
            ui.focus.hide_ring();
        }
    }
    state.hovered = under && (!pointer.down || pointer.held == id);
    state.pressed = activated || (under && pointer.went_up && pointer.held == id);
    if (under) {
        pointer.taken = true;
    }
    state.focused = ui.focus.has_focus(id);
    if (state.focused && ui.focus.must_reveal()) {
        ui.reveal = rect;
    }
    return state;
}

void focus_ring(Canvas2d& ui, std::string_view id, const Rect& rect, double radius) {
    if (!ui.focus.shows_ring(id)) {
        return;
    }
    Painter& p = ui.painter;
    const double gap = p.px(4);
    p.stroke(rect.grown(gap), p.theme().focus, p.px(3), radius + gap);
}

double choice_height(const Painter& painter, std::string_view label, double width) {
    const double text =
        painter.paragraph_height(type::kChoice, label, choice_text_width(painter, width));
    return std::max(painter.px(60), text + painter.px(2 * kChoicePadding));
}

bool choice_button(Canvas2d& ui,
                   std::string_view id,
                   const Rect& rect,
                   std::string_view number,
                   std::string_view label,
                   bool read) {
    const ControlState state = control(ui, id, rect);
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double radius = p.px(kChoiceRadius);
    p.fill(rect, state.hovered ? theme.soft_accent : theme.card, radius);
    p.stroke(rect, state.hovered ? theme.accent : theme.outline, p.px(theme.line_width), radius);
    focus_ring(ui, id, rect, radius);

    const double side = number_side(p);
    const Rect square{rect.x + p.px(kChoicePadding), rect.centre().y - side / 2, side, side};
    p.fill(square, theme.ground, p.px(6));
    const double number_width = p.text_width(type::kQuietBold, number);
    p.text({square.centre().x - number_width / 2,
            square.centre().y - p.line_height(type::kQuietBold) / 2},
           type::kQuietBold,
           theme.quiet,
           number);
    const double width = choice_text_width(p, rect.w);
    const double height = p.paragraph_height(type::kChoice, label, width);
    p.paragraph({square.right() + p.px(14), rect.centre().y - height / 2},
                type::kChoice,
                theme.ink,
                label,
                width);
    if (read) {
        const double tick = p.px(kChoiceTick);
        const Point corner{rect.right() - p.px(14) - tick, rect.centre().y - tick / 2};
        draw_tick(p, corner, tick, theme.accent, p.px(2.4));
    }
    return state.pressed;
}

double row_height(const Painter& painter, std::string_view label, double width) {
    const double room = width - painter.px(kRowRoom);
    const double text = painter.paragraph_height(type::kBodyBold, label, room);
    return std::max(painter.px(48), text + painter.px(24));
}

bool row_button(
    Canvas2d& ui, std::string_view id, const Rect& rect, std::string_view label, bool read) {
    const ControlState state = control(ui, id, rect);
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double radius = p.px(10);
    p.fill(rect, state.hovered ? theme.soft_accent : theme.ground, radius);
    p.stroke(rect, state.hovered ? theme.accent : theme.outline, p.px(theme.line_width), radius);
    focus_ring(ui, id, rect, radius);
    const double room = rect.w - p.px(kRowRoom);
    const double height = p.paragraph_height(type::kBodyBold, label, room);
    p.paragraph(
        {rect.x + p.px(17), rect.centre().y - height / 2}, type::kBodyBold, theme.ink, label, room);
    const Point tip{rect.right() - p.px(17), rect.centre().y};
    const double r = p.px(5);
    const std::array<Point, 3> chevron = {
        Point{tip.x - r, tip.y - r}, tip, Point{tip.x - r, tip.y + r}};
    p.polyline(chevron, theme.quiet, p.px(2));
    if (read) {
        const double side = p.px(15);
        const Point corner{tip.x - p.px(14) - side, tip.y - side / 2};
        draw_tick(p, corner, side, theme.accent, p.px(2.4));
    }
    return state.pressed;
}

bool pill(
    Canvas2d& ui, std::string_view id, const Rect& rect, std::string_view label, PillLook look) {
    const ControlState state = control(ui, id, rect);
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double radius = rect.h / 2;
    Colour ink = theme.quiet;
    if (look == PillLook::Selected) {
        p.fill(rect, theme.soft_accent, radius);
        // A tint and a colour alone would not tell it from the others.
        p.stroke(rect, theme.accent, p.px(theme.line_width), radius);
        ink = theme.accent;
    } else if (look == PillLook::Urgent) {
        p.fill(rect, state.hovered ? theme.urgent : theme.panel, radius);
        p.stroke(rect, theme.urgent, p.px(2), radius);
        ink = state.hovered ? theme.panel : theme.urgent;
    } else if (state.hovered) {
        p.fill(rect, theme.ground, radius);
        ink = theme.ink;
    }
    focus_ring(ui, id, rect, radius);
    const double width = p.text_width(type::kBodyBold, label);
    p.text({rect.centre().x - width / 2, rect.centre().y - p.line_height(type::kBodyBold) / 2},
           type::kBodyBold,
           ink,
           label);
    return state.pressed;
}

bool text_button(Canvas2d& ui,
                 std::string_view id,
                 Point top_left,
                 const TextStyle& style,
                 std::string_view label,
                 Colour colour,
                 double width) {
    Painter& p = ui.painter;
    const Rect words{top_left.x,
                     top_left.y,
                     std::min(p.text_width(style, label), width),
                     p.paragraph_height(style, label, width)};
    // Easier to hit than the words are high.
    const Rect rect{words.x - p.px(6), words.y - p.px(4), words.w + p.px(12), words.h + p.px(8)};
    const ControlState state = control(ui, id, rect);
    p.paragraph(top_left, style, colour, label, width);
    if (state.hovered) {
        const double y = words.bottom() - p.px(2);
        p.line({words.x, y}, {words.right(), y}, colour, p.px(1.25));
    }
    focus_ring(ui, id, rect.grown(-p.px(2)), p.px(6));
    return state.pressed;
}

bool tool_button(Canvas2d& ui, std::string_view id, const Rect& rect, std::string_view label) {
    const ControlState state = control(ui, id, rect);
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double radius = p.px(8);
    p.fill(rect, state.hovered ? theme.soft_accent : theme.card, radius);
    p.stroke(rect, theme.outline, p.px(theme.line_width), radius);
    focus_ring(ui, id, rect, radius);
    const double width = p.text_width(type::kQuietBold, label);
    p.text({rect.centre().x - width / 2, rect.centre().y - p.line_height(type::kQuietBold) / 2},
           type::kQuietBold,
           theme.ink,
           label);
    return state.pressed;
}

}  // namespace waypost::gui
