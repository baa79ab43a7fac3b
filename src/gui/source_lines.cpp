#include "gui/source_lines.h"

#include "gui/source_colours.h"
#include "session/source_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace waypost::gui {

namespace {

constexpr TextStyle kStyle = type::kSource;
constexpr double kMarkRoom = 20;
constexpr double kGap = 10;
/// Columns that stay in view beside the caret.
constexpr double kMargin = 4;

/// The part of a line that is in view.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Of `begin`.
    std::size_t column = 0;
};

std::size_t line_at_y(const LinesLayout& layout, const SourceEdit& edit, double y) {
    const double line = std::floor((y - layout.origin.y) / layout.line_height);
    const auto last = static_cast<double>(edit.line_count()) - 1;
    return static_cast<std::size_t>(std::clamp(line, 0.0, last));
}

Piece piece_in_view(const LinesLayout& layout, std::string_view line) {
    const double left = layout.area.x + layout.gutter - layout.origin.x;
    const double right = layout.area.right() - layout.origin.x;
    Piece piece;
    piece.begin = bytes_before_column(line, std::floor(left / layout.advance) - 1);
    piece.end = bytes_before_column(line, std::ceil(right / layout.advance) + 1);
    piece.column = columns_of(line.substr(0, piece.begin));
    return piece;
}

double x_of(const LinesLayout& layout, std::size_t column) {
    return layout.origin.x + static_cast<double>(column) * layout.advance;
}

/// The states down to a line; they cost once for each line that changed.
TomlLineState state_before(LineStates& known, const SourceFile& file, std::size_t line) {
    const SourceEdit& edit = file.edit;
    if (known.path != file.path || known.revision > edit.revision()) {
        known = {file.path, edit.revision(), {}};
    }
    const std::size_t kept = edit.first_line_changed_since(known.revision) + 1;
    known.revision = edit.revision();
    if (known.states.empty()) {
        known.states.emplace_back();
    }
    known.states.resize(std::min(known.states.size(), kept));
    std::vector<TomlSpan> spans;
    while (known.states.size() <= line) {
        const std::size_t next = known.states.size() - 1;
        known.states.push_back(read_toml_line(edit.line(next), known.states.back(), spans));
    }
    return known.states[line];
}

void draw_words(Painter& p,
                const LinesFrame& frame,
                std::size_t number,
                double y,
                const std::vector<TomlSpan>& spans) {
    const ThemeName theme = frame.session.settings().theme;
    const std::string_view line = frame.file.edit.line(number);
    const Piece piece = piece_in_view(frame.layout, line);
    std::size_t column = piece.column;
    std::size_t at = piece.begin;
    for (const TomlSpan& span : spans) {
        const std::size_t begin = std::clamp(span.begin, piece.begin, piece.end);
        const std::size_t end = std::clamp(span.end, piece.begin, piece.end);
        if (begin < end) {
            column += columns_of(line.substr(at, begin - at));
            p.text({x_of(frame.layout, column), y},
                   kStyle,
                   source_colour(span.kind, theme),
                   line.substr(begin, end - begin));
            column += columns_of(line.substr(begin, end - begin));
            at = end;
        }
    }
}

void draw_selection(Painter& p, const LinesFrame& frame, std::size_t number, double y) {
    const SourceEdit& edit = frame.file.edit;
    const LinesLayout& layout = frame.layout;
    const auto [first, last] = std::minmax(edit.range().caret, edit.range().anchor);
    const std::size_t line_begin = edit.line_begin(number);
    const std::string_view line = edit.line(number);
    const std::size_t line_end = line_begin + line.size();
    if (first == last || last < line_begin || first > line_end) {
        return;
    }
    const std::size_t begin = std::max(first, line_begin) - line_begin;
    const std::size_t end = std::min(last, line_end) - line_begin;
    const double left = x_of(layout, columns_of(line.substr(0, begin)));
    double width =
        static_cast<double>(columns_of(line.substr(begin, end - begin))) * layout.advance;
    // A line end that is selected shows as half a letter.
    width += last > line_end ? layout.advance / 2 : 0;
    const Piece piece = piece_in_view(layout, line);
    draw_selected(p,
                  {left, y, width, layout.line_height},
                  {x_of(layout, piece.column), y},
                  kStyle,
                  line.substr(piece.begin, piece.end - piece.begin));
}

/// The worst finding of a line, where it has one.
const Diagnostic* finding_at(const std::vector<const Diagnostic*>& findings, std::size_t line) {
    const auto wanted = static_cast<int>(line) + 1;
    auto at = std::ranges::lower_bound(
        findings, wanted, {}, [](const Diagnostic* d) { return d->where.line; });
    const Diagnostic* worst = nullptr;
    for (; at != findings.end() && (*at)->where.line == wanted; ++at) {
        if (worst == nullptr || (is_error(**at) && !is_error(*worst))) {
            worst = *at;
        }
    }
    return worst;
}

/// A disc with a cross, or a triangle: the shapes differ, not the colours alone.
void draw_finding_sign(Painter& p, Point middle, bool is_mistake, ThemeName name) {
    const Theme& theme = p.theme();
    const double r = p.px(5.5);
    if (!is_mistake) {
        const std::array<Point, 3> corners = {Point{middle.x, middle.y - r},
                                              Point{middle.x + r, middle.y + r * 0.8},
                                              Point{middle.x - r, middle.y + r * 0.8}};
        p.polygon(corners, warning_colour(name));
        return;
    }
    p.circle(middle, r, theme.urgent);
    const double arm = r * 0.42;
    p.line(
        {middle.x - arm, middle.y - arm}, {middle.x + arm, middle.y + arm}, theme.card, p.px(1.6));
    p.line(
        {middle.x - arm, middle.y + arm}, {middle.x + arm, middle.y - arm}, theme.card, p.px(1.6));
}

void draw_gutter(Painter& p, const LinesFrame& frame, std::size_t number, double y, bool present) {
    const LinesLayout& layout = frame.layout;
    const Theme& theme = p.theme();
    const std::string words = std::to_string(number + 1);
    const double right = layout.area.x + layout.gutter - p.px(kGap);
    p.text({right - static_cast<double>(words.size()) * layout.advance, y},
           kStyle,
           present ? theme.ink : theme.quiet,
           words);
    if (const Diagnostic* finding = finding_at(frame.findings, number); finding != nullptr) {
        draw_finding_sign(p,
                          {layout.area.x + p.px(kMarkRoom / 2), y + layout.line_height / 2},
                          is_error(*finding),
                          frame.session.settings().theme);
    }
}

}  // namespace

LinesLayout layout_of_lines(const Painter& p,
                            const SourceViewState& state,
                            const Rect& area,
                            const SourceEdit& edit) {
    LinesLayout layout;
    layout.area = area;
    layout.advance = p.text_width(kStyle, "0");
    layout.line_height = p.line_height(kStyle);
    const auto digits = static_cast<double>(std::to_string(edit.line_count()).size());
    layout.gutter = p.px(kMarkRoom + kGap) + std::max(digits, 3.0) * layout.advance;
    layout.origin = {area.x + layout.gutter + p.px(4) - state.across,
                     area.y + p.px(6) - state.scroll.offset};
    return layout;
}

Point caret_corner(const LinesLayout& layout, const SourceEdit& edit) {
    const std::size_t line = edit.line_of(edit.caret());
    const std::string_view before = edit.line(line).substr(0, edit.caret() - edit.line_begin(line));
    return {x_of(layout, columns_of(before)),
            layout.origin.y + static_cast<double>(line) * layout.line_height};
}

void reveal_caret(const Painter& p,
                  SourceViewState& state,
                  const Rect& area,
                  const SourceEdit& edit) {
    const LinesLayout layout = layout_of_lines(p, state, area, edit);
    const Point caret = caret_corner(layout, edit);
    const double above = caret.y - area.y;
    const double below = caret.y + layout.line_height - area.bottom();
    if (above < -area.h || below > area.h) {
        state.scroll.offset += above - area.h * 0.4;
    } else if (above < 0) {
        state.scroll.offset += above - p.px(6);
    } else if (below > 0) {
        state.scroll.offset += below + p.px(6);
    }
    state.scroll.offset = std::max(state.scroll.offset, 0.0);
    const double margin = kMargin * layout.advance;
    const double left = caret.x - margin - (area.x + layout.gutter);
    const double right = caret.x + margin - area.right();
    state.across = std::max(0.0, state.across + (left < 0 ? left : right > 0 ? right : 0));
}

std::size_t place_at(const LinesLayout& layout, const SourceEdit& edit, Point point) {
    const std::size_t line = line_at_y(layout, edit, point.y);
    const double column = (point.x - layout.origin.x) / layout.advance;
    return edit.line_begin(line) + bytes_before_column(edit.line(line), column);
}

void draw_lines(Canvas2d& ui, SourceViewState& state, const LinesFrame& frame) {
    Painter& p = ui.painter;
    const LinesLayout& layout = frame.layout;
    const SourceEdit& edit = frame.file.edit;
    const bool focused = ui.focus.has_focus(kSourceText);
    const std::size_t caret_line = edit.line_of(edit.caret());
    const std::size_t first = line_at_y(layout, edit, layout.area.y);
    const std::size_t last = line_at_y(layout, edit, layout.area.bottom());
    TomlLineState line_state = state_before(state.lines, frame.file, first);
    std::vector<TomlSpan> spans;
    for (std::size_t number = first; number <= last; ++number) {
        const double y = layout.origin.y + static_cast<double>(number) * layout.line_height;
        if (number == caret_line) {
            p.fill({layout.area.x, y, layout.area.w, layout.line_height}, p.theme().band);
        }
        draw_gutter(p, frame, number, y, number == caret_line);
        line_state = read_toml_line(edit.line(number), line_state, spans);
        p.push_clip({layout.area.x + layout.gutter,
                     layout.area.y,
                     layout.area.w - layout.gutter,
                     layout.area.h});
        draw_words(p, frame, number, y, spans);
        draw_selection(p, frame, number, y);
        if (focused && number == caret_line) {
            const Point corner = caret_corner(layout, edit);
            p.fill({corner.x, corner.y, p.px(1.6), layout.line_height}, p.theme().ink);
        }
        p.pop_clip();
    }
}

}  // namespace waypost::gui
