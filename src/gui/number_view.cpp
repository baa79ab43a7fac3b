#include "gui/number_view.h"

#include <algorithm>
#include <array>
#include <string>

namespace waypost::gui {

namespace {

constexpr TextStyle kCount{imgui_compat::Face::Bold, 22, 0, 1.35};

enum class Dot { Counted, Between, Other };

/// Counted dots are full, the others rings; those between the ends of a span are rings with a core.
/// So they are told apart without colour.
void draw_dot(Painter& p, Point middle, double radius, Dot dot) {
    const Colour colour = p.theme().accent;
    if (dot == Dot::Counted) {
        p.circle(middle, radius, colour);
        return;
    }
    const double line = std::max(radius * 0.22, 1.0);
    p.ring(middle, radius - line / 2, dot == Dot::Between ? colour : p.theme().closed_ink, line);
    if (dot == Dot::Between) {
        p.circle(middle, radius * 0.45, colour);
    }
}

void draw_dots(Painter& p, Column& column, const Number& number, const Words& words) {
    const DotGrid grid = dot_grid(number.of, column.w, p.px(7.5), p.px(18));
    const double radius = grid.pitch * 0.38;
    for (std::int64_t i = 0; i < number.of; ++i) {
        const auto x = static_cast<double>(i % grid.columns);
        const std::int64_t row = i / grid.columns;
        const auto y = static_cast<double>(row);
        const Point middle{column.x + (x + 0.5) * grid.pitch, column.y + (y + 0.5) * grid.pitch};
        const Dot between = i < number.high ? Dot::Between : Dot::Other;
        draw_dot(p, middle, radius, i < number.low ? Dot::Counted : between);
    }
    column.y += static_cast<double>(grid.rows) * grid.pitch + p.px(4);
    const bool is_span = number.low != number.high;
    const std::string each = words.fill(is_span ? Word::NumberDotsBetween : Word::NumberDots,
                                        {count_digits(number.of, words)});
    column.y += p.paragraph({column.x, column.y}, type::kQuiet, p.theme().quiet, each, column.w);
}

}  // namespace

DotGrid dot_grid(std::int64_t of, double width, double smallest, double largest) {
    // A short row for few, so that tens can be counted.
    const std::int64_t most = of <= 10 ? 10 : of <= 100 ? 20 : 50;
    constexpr std::array<std::int64_t, 4> kRows = {50, 25, 20, 10};
    std::int64_t columns = 10;
    for (const std::int64_t count : kRows) {
        if (count <= most && width / static_cast<double>(count) >= smallest) {
            columns = count;
            break;
        }
    }
    const double pitch = std::min(width / static_cast<double>(columns), largest);
    columns = std::min(columns, of);
    return {columns, (of + columns - 1) / columns, pitch};
}

void draw_number(
    Canvas2d& ui, Column& column, CardInk& ink, std::string_view id, const ShownNumber& shown) {
    Painter& p = ui.painter;
    const Words& words = ink.words();
    const Number& number = shown.number;
    column.y += p.paragraph(
        {column.x, column.y}, kCount, p.theme().ink, number_count(number, words), column.w);
    draw_text(ui, column, ink, id, number_label(number, words), number.citation);
    column.y += p.px(8);
    if (number.of <= kMostDots) {
        draw_dots(p, column, number, words);
    }
    std::vector<std::string> lines = number_details(number, words);
    if (!shown.as_given.empty()) {
        lines.push_back(words.fill(Word::NumberAsGiven, {shown.as_given}));
    }
    for (const std::string& line : lines) {
        column.y +=
            p.paragraph(
                {column.x, column.y + p.px(3)}, type::kBody, p.theme().quiet, line, column.w) +
            p.px(3);
    }
    column.y += p.px(16);
}

void draw_numbers(Canvas2d& ui, Column& column, CardInk& ink) {
    const std::vector<Number>& numbers = ink.node().numbers;
    if (numbers.empty()) {
        return;
    }
    draw_heading(ui.painter, column, ink.words()[Word::Numbers]);
    const std::vector<ShownNumber> shown = with_one_denominator(numbers, ink.words());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        draw_number(ui, column, ink, ink.id + "/number" + std::to_string(i), shown[i]);
    }
}

}  // namespace waypost::gui
