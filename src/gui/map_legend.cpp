#include "gui/map_legend.h"

#include "gui/badge.h"
#include "gui/card_shape.h"
#include "gui/map_edges.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <array>

namespace waypost::gui {

namespace {

constexpr double kRow = 34;
constexpr double kSample = 56;
constexpr double kPadding = 16;

struct ShapeRow {
    CardShape shape = CardShape::Rectangle;
    NodeKind kind = NodeKind::Info;
    Word word = Word::LegendAction;
};

constexpr std::array<ShapeRow, 4> kShapes = {
    ShapeRow{CardShape::Hexagon, NodeKind::Question, Word::LegendDecision},
    {CardShape::Rectangle, NodeKind::Test, Word::LegendAction},
    {CardShape::Rounded, NodeKind::Stage, Word::LegendState},
    {CardShape::Oval, NodeKind::End, Word::LegendLink}};

struct WayRow {
    WayMark mark = WayMark::Ahead;
    Word word = Word::LegendAhead;
};

constexpr std::array<WayRow, 3> kWays = {WayRow{WayMark::Walked, Word::LegendWalked},
                                         {WayMark::Ahead, Word::LegendAhead},
                                         {WayMark::Closed, Word::LegendClosed}};

/// Rows from top to bottom: a sample at the left, its words beside it.
class LegendRows {
public:
    LegendRows(Painter& p, const Rect& area) : p_(p), area_(area), y_(area.y) {}

    /// The room of the next sample; writes the words.
    Rect next(std::string_view words) {
        const Rect sample{area_.x, y_ + p_.px(5), p_.px(kSample), p_.px(kRow - 10)};
        p_.text_cut(
            {area_.x + p_.px(kSample + 14), y_ + p_.px(kRow) / 2 - p_.line_height(type::kBody) / 2},
            type::kBody,
            p_.theme().ink,
            words,
            area_.w - p_.px(kSample + 14));
        y_ += p_.px(kRow);
        return sample;
    }

    void gap() { y_ += p_.px(8); }

    [[nodiscard]] double y() const { return y_; }

private:
    Painter& p_;
    Rect area_;
    double y_;
};

void draw_shapes(Painter& p, LegendRows& rows, const MapFrame& frame) {
    const Theme& theme = p.theme();
    const CardLook look{theme.card, theme.outline, theme.ink, theme.quiet, theme.line_width};
    Painter small = p.scaled(p.unit() * 0.5);
    for (const ShapeRow& row : kShapes) {
        const Rect sample = rows.next(frame.session.words()[row.word]);
        draw_card_shape(small, sample, row.shape, look, p.px(1.25));
        draw_badge(p,
                   sample.centre(),
                   p.px(8),
                   row.kind,
                   kind_colour(row.kind, frame.session.settings().theme),
                   theme.badge_sign);
    }
}

void draw_states(Painter& p, LegendRows& rows, const MapFrame& frame) {
    const Theme& theme = p.theme();
    Painter small = p.scaled(p.unit() * 0.5);
    const Words& words = frame.session.words();
    const Rect here = rows.next(words[Word::YouAreHere]);
    const CardLook look{theme.card, theme.accent, theme.ink, theme.quiet, 3.2};
    fill_card_shape(small, here, CardShape::Rectangle, faded(theme.accent, 0.16), p.px(4));
    draw_card_shape(small, here, CardShape::Rectangle, look, p.px(3.2));
    const Rect read = rows.next(words[Word::LegendRead]);
    const CardLook quiet{theme.card, theme.accent, theme.ink, theme.quiet, 1.8};
    draw_card_shape(small, read, CardShape::Rectangle, quiet, p.px(1.8));
    const double side = p.px(15);
    draw_tick(
        p, {read.centre().x - side / 2, read.centre().y - side / 2}, side, theme.accent, p.px(2.4));
}

void draw_ways(Painter& p, LegendRows& rows, const MapFrame& frame) {
    for (const WayRow& row : kWays) {
        const Rect sample = rows.next(frame.session.words()[row.word]);
        draw_sample_way(
            p, {sample.x, sample.centre().y}, {sample.right(), sample.centre().y}, row.mark);
    }
}

}  // namespace

void draw_legend(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Words& words = frame.session.words();
    const double pad = p.px(kPadding);
    const double width = std::min(p.px(400), frame.view.w - p.px(24));
    const double inner = width - 2 * pad;
    const double keys = p.paragraph_height(type::kQuiet, words[Word::MapKeys], inner);
    const double full = 2 * pad + p.px(9 * kRow + 3 * 8) + keys;
    const double top = frame.view.y + state.strip + p.px(10);
    const double height = std::min(full, frame.view.bottom() - top - p.px(10));
    const Rect panel{frame.view.right() - width - p.px(12), top, width, height};
    state.covered.push_back(panel);
    p.shadow(panel, p.px(12));
    p.fill(panel, theme.panel, p.px(12));
    p.stroke(panel, theme.outline, p.px(theme.line_width), p.px(12));
    const Rect inside = panel.grown(-p.px(6));
    const double content = begin_scroll(ui, state.legend_scroll, inside) + pad - p.px(6);
    LegendRows rows(p, {panel.x + pad, content, inner, panel.h - 2 * pad});
    draw_shapes(p, rows, frame);
    rows.gap();
    draw_states(p, rows, frame);
    draw_ways(p, rows, frame);
    rows.gap();
    const double below = p.paragraph(
        {panel.x + pad, rows.y()}, type::kQuiet, theme.quiet, words[Word::MapKeys], inner);
    end_scroll(ui, state.legend_scroll, inside, rows.y() + below + p.px(4), "map/legend/scroll");
    const double side = p.px(30);
    const Rect close{panel.right() - side - p.px(8), panel.y + p.px(8), side, side};
    if (tool_button(ui, "map/legend/close", close, "×")) {
        state.legend_open = false;
    }
    draw_tool_tip(ui, "map/legend/close", close, panel, words[Word::Close]);
    if (panel.contains(ui.pointer.at)) {
        ui.pointer.taken = true;
    }
}

}  // namespace waypost::gui
