#include "gui/text_field.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace waypost::gui {

namespace {

constexpr TextStyle kStyle = type::kBody;
constexpr double kPadding = 12;
constexpr double kDoubleClickSeconds = 0.4;

/// Bytes of the text that stand in one line.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where the line that begins at `begin` ends: at a line end, or behind the last word with room.
std::size_t line_end(const Painter& p, std::string_view text, std::size_t begin, double width) {
    std::size_t end = begin;
    while (end < text.size() && text[end] != '\n') {
        const std::size_t blank = std::min(text.find_first_of(" \n", end), text.size());
        if (end > begin && p.text_width(kStyle, text.substr(begin, blank - begin)) > width) {
            return end;
        }
        // The blank goes with the word before it; at the end of a line it needs no room.
        end = blank < text.size() && text[blank] == ' ' ? blank + 1 : blank;
    }
    return end;
}

/// Never empty: the last line is where the caret stands behind a line end.
std::vector<Line> lines_of(const Painter& p, std::string_view text, double width) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = line_end(p, text, begin, width);
        lines.push_back({begin, end});
        if (end >= text.size()) {
            return lines;
        }
        begin = text[end] == '\n' ? end + 1 : end;
    }
}

/// The line in which the caret stands; one that ends a wrapped line stands in the next.
std::size_t line_of(const std::vector<Line>& lines, std::size_t caret) {
    const auto after = std::ranges::upper_bound(lines, caret, {}, &Line::begin);
    return static_cast<std::size_t>(after - lines.begin()) - 1;
}

/// The place in the line that lies nearest to this many pixels from its start.
std::size_t place_at(const Painter& p, std::string_view text, const Line& line, double x) {
    std::size_t best = line.begin;
    double nearest = std::abs(x);
    for (std::size_t at = line.begin; at < line.end;) {
        at = next_place(text, at);
        const double width = p.text_width(kStyle, text.substr(line.begin, at - line.begin));
        if (std::abs(width - x) >= nearest) {
            break;
        }
        nearest = std::abs(width - x);
        best = at;
    }
    // Behind the last blank of a wrapped line is the start of the next.
    const bool is_wrapped = line.end < text.size() && text[line.end] != '\n';
    return is_wrapped && best == line.end ? best - 1 : best;
}

double caret_x(const Painter& p, const TextEdit& edit, const Line& line) {
    const std::size_t end = std::min(edit.caret, line.end);
    return p.text_width(kStyle, std::string_view(edit.text).substr(line.begin, end - line.begin));
}

void move_by_rows(const Painter& p, TextField& field, const std::vector<Line>& lines) {
    const int rows = std::exchange(field.rows, 0);
    if (rows == 0) {
        return;
    }
    TextEdit& edit = field.edit;
    const auto from = static_cast<int>(line_of(lines, edit.caret));
    const int to = from + rows;
    std::size_t place = 0;
    if (to >= static_cast<int>(lines.size())) {
        place = edit.text.size();
    } else if (to >= 0) {
        const double x = caret_x(p, edit, lines[static_cast<std::size_t>(from)]);
        place = place_at(p, edit.text, lines[static_cast<std::size_t>(to)], x);
    }
    move_caret(edit, place, field.extends);
}

/// Where the mouse puts the caret, and what it selects. `words` is where the first line begins.
void follow_mouse(const Canvas2d& ui,
                  std::string_view id,
                  Point words,
                  TextField& field,
                  const std::vector<Line>& lines) {
    const Pointer& pointer = ui.pointer;
    if (!pointer.down || pointer.held != id) {
        return;
    }
    const Painter& p = ui.painter;
    const double row = (pointer.at.y - words.y) / p.line_height(kStyle);
    const double last = static_cast<double>(lines.size()) - 1;
    const auto line = static_cast<std::size_t>(std::clamp(std::floor(row), 0.0, last));
    const std::size_t at = place_at(p, field.edit.text, lines[line], pointer.at.x - words.x);
    if (!pointer.went_down) {
        if (!field.has_word) {
            move_caret(field.edit, at, true);
        }
        return;
    }
    const double now = ImGui::GetTime();
    field.has_word = now - field.clicked_at < kDoubleClickSeconds && at == field.edit.caret;
    field.clicked_at = now;
    if (field.has_word) {
        select_word(field.edit, at);
    } else {
        move_caret(field.edit, at, ImGui::GetIO().KeyShift);
    }
}

void draw_selection(Painter& p, Point at, const TextEdit& edit, const Line& line) {
    const std::string_view text = edit.text;
    const auto [first, last] = std::minmax(edit.caret, edit.anchor);
    const std::size_t begin = std::clamp(first, line.begin, line.end);
    const std::size_t end = std::clamp(last, line.begin, line.end);
    if (begin < end) {
        const double x = p.text_width(kStyle, text.substr(line.begin, begin - line.begin));
        const double width = p.text_width(kStyle, text.substr(begin, end - begin));
        const Rect selected{at.x + x, at.y, width, p.line_height(kStyle)};
        draw_selected(p, selected, at, kStyle, text.substr(line.begin, line.end - line.begin));
    }
}

void draw_box(Painter& p, const Rect& box, bool focused) {
    const Theme& theme = p.theme();
    p.fill(box, theme.card, p.px(10));
    p.stroke(box, theme.outline, p.px(theme.line_width), p.px(10));
    if (focused) {
        // Beside the outline: in its place it would be told from it by a little width alone.
        p.stroke(box.grown(p.px(4)), theme.focus, p.px(3), p.px(14));
    }
}

void draw_words(
    Painter& p, Point at, const TextEdit& edit, const std::vector<Line>& lines, bool focused) {
    const double line_height = p.line_height(kStyle);
    const std::size_t caret_line = line_of(lines, edit.caret);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        p.text(at,
               kStyle,
               p.theme().ink,
               std::string_view(edit.text).substr(line.begin, line.end - line.begin));
        if (focused) {
            draw_selection(p, at, edit, line);
        }
        if (focused && i == caret_line) {
            p.fill({at.x + caret_x(p, edit, line), at.y, p.px(1.6), line_height}, p.theme().ink);
        }
        at.y += line_height;
    }
}

/// Copies, cuts and pastes: what Ctrl with C, X and V stands for. False for other keys.
bool use_clipboard(TextEdit& edit, const KeyPress& press, const TextRules& rules) {
    if (press.key != Key::Character || !press.ctrl || press.alt) {
        return false;
    }
    if (press.character == U'v') {
        const char* copied = ImGui::GetClipboardText();
        insert_text(edit, copied == nullptr ? "" : copied, rules);
        return true;
    }
    if (press.character != U'c' && press.character != U'x') {
        return false;
    }
    if (const std::string words(selected_text(edit)); !words.empty()) {
        ImGui::SetClipboardText(words.c_str());
        if (press.character == U'x') {
            erase_selected(edit);
        }
    }
    return true;
}

}  // namespace

void draw_selected(
    Painter& p, const Rect& selected, Point words, const TextStyle& style, std::string_view line) {
    p.push_clip(selected);
    p.fill(selected, p.theme().accent);
    p.text(words, style, p.theme().on_accent, line);
    p.pop_clip();
}

double text_field(Canvas2d& ui,
                  std::string_view id,
                  Point top_left,
                  double width,
                  TextField& field,
                  std::string_view hint,
                  int least_lines) {
    Painter& p = ui.painter;
    const double pad = p.px(kPadding);
    const double line_height = p.line_height(kStyle);
    const std::vector<Line> lines = lines_of(p, field.edit.text, width - 2 * pad);
    const auto count = std::max(lines.size(), static_cast<std::size_t>(least_lines));
    const double height = std::max(p.px(44), static_cast<double>(count) * line_height + 2 * pad);
    const Rect box{top_left.x, top_left.y, width, height};
    const Point words{box.x + pad, box.y + pad};
    (void)control(ui, id, box);
    move_by_rows(p, field, lines);
    follow_mouse(ui, id, words, field, lines);
    const bool focused = ui.focus.has_focus(id);
    draw_box(p, box, focused);
    p.push_clip(box);
    if (field.edit.text.empty()) {
        p.text_cut(words, kStyle, p.theme().quiet, hint, width - 2 * pad);
    }
    draw_words(p, words, field.edit, lines, focused);
    p.pop_clip();
    return height;
}

bool take_field_key(TextField& field, const KeyPress& press, const TextRules& rules) {
    const bool goes_up = press.key == Key::Up;
    if (rules.has_lines && (goes_up || press.key == Key::Down)) {
        field.rows += goes_up ? -1 : 1;
        field.extends = press.shift;
        return true;
    }
    return take_line_key(field.edit, press, rules);
}

bool take_line_key(TextEdit& edit, const KeyPress& press, const TextRules& rules) {
    return use_clipboard(edit, press, rules) || take_text_key(edit, press, rules);
}

}  // namespace waypost::gui
