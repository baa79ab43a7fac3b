#include "gui/text_field.h"

#include <algorithm>
#include <vector>

namespace waypost::gui {

namespace {

constexpr TextStyle kStyle = type::kBody;
constexpr double kPadding = 12;

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

void draw_caret(Painter& p, Point at) {
    p.fill({at.x, at.y, p.px(1.6), p.line_height(kStyle)}, p.theme().ink);
}

}  // namespace

double text_field(Canvas2d& ui,
                  std::string_view id,
                  Point top_left,
                  double width,
                  const TextEdit& edit,
                  std::string_view hint,
                  int least_lines) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double pad = p.px(kPadding);
    const double line_height = p.line_height(kStyle);
    const std::vector<Line> lines = lines_of(p, edit.text, width - 2 * pad);
    const auto count = std::max(lines.size(), static_cast<std::size_t>(least_lines));
    const double height = std::max(p.px(44), static_cast<double>(count) * line_height + 2 * pad);
    const Rect box{top_left.x, top_left.y, width, height};
    (void)control(ui, id, box);
    const bool focused = ui.focus.has_focus(id);
    p.fill(box, theme.card, p.px(10));
    p.stroke(box,
             focused ? theme.focus : theme.outline,
             p.px(focused ? 2.4 : theme.line_width),
             p.px(10));
    p.push_clip(box);
    Point at{box.x + pad, box.y + pad};
    if (edit.text.empty()) {
        p.text_cut(at, kStyle, theme.quiet, hint, width - 2 * pad);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const std::string_view words =
            std::string_view(edit.text).substr(line.begin, line.end - line.begin);
        if (edit.is_all_selected && focused) {
            p.fill({at.x, at.y, p.text_width(kStyle, words), line_height}, theme.soft_accent);
        }
        p.text(at, kStyle, theme.ink, words);
        const bool is_last = i + 1 == lines.size();
        const bool has_caret =
            edit.caret >= line.begin && (is_last || edit.caret < lines[i + 1].begin);
        if (focused && has_caret) {
            const double x =
                p.text_width(kStyle, words.substr(0, std::min(edit.caret, line.end) - line.begin));
            draw_caret(p, {at.x + x, at.y});
        }
        at.y += line_height;
    }
    p.pop_clip();
    return height;
}

}  // namespace waypost::gui
