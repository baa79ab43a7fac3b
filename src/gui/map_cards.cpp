#include "gui/map_cards.h"

#include "gui/badge.h"
#include "gui/map_option_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace waypost::gui {

namespace {

/// Below these sizes on the screen, in pixels, words are left out.
constexpr double kSmallestTitle = 5;
constexpr double kSmallestQuiet = 7;
constexpr double kHexagonPoint = DiagramMetrics::kHexagonPoint;

struct CardLook {
    Colour fill{};
    Colour outline{};
    Colour ink{};
    Colour quiet{};
    double thickness = 1.25;
};

CardLook look_of(CardMark mark, const Theme& theme) {
    switch (mark) {
        case CardMark::Current: return {theme.card, theme.accent, theme.ink, theme.quiet, 3.2};
        case CardMark::Read: return {theme.card, theme.accent, theme.ink, theme.quiet, 1.8};
        case CardMark::Ahead:
            return {theme.card, theme.outline, theme.ink, theme.quiet, theme.line_width};
        case CardMark::Closed:
            return {theme.closed_card,
                    theme.closed_outline,
                    theme.closed_ink,
                    theme.closed_ink,
                    theme.line_width};
    }
    return {};
}

std::vector<Point> hexagon(const Rect& r, double reach) {
    return {{r.x, r.centre().y},
            {r.x + reach, r.y},
            {r.right() - reach, r.y},
            {r.right(), r.centre().y},
            {r.right() - reach, r.bottom()},
            {r.x + reach, r.bottom()}};
}

double corner_radius(const Painter& p, CardShape shape, const Rect& box) {
    switch (shape) {
        case CardShape::Rectangle: return p.px(DiagramMetrics::kCorner);
        case CardShape::Rounded: return p.px(DiagramMetrics::kRoundedCorner);
        case CardShape::Oval: return box.h / 2;
        case CardShape::Hexagon: return 0;
    }
    return 0;
}

void draw_shape(Painter& p, const Rect& box, CardShape shape, const CardLook& look, bool dashed) {
    if (shape == CardShape::Hexagon) {
        std::vector<Point> corners = hexagon(box, p.px(kHexagonPoint));
        p.polygon(corners, look.fill);
        if (dashed) {
            corners.push_back(corners.front());
            p.dashed(corners, look.outline, p.px(look.thickness), p.px(6));
        } else {
            p.polyline(corners, look.outline, p.px(look.thickness), true);
        }
        return;
    }
    const double radius = corner_radius(p, shape, box);
    p.fill(box, look.fill, radius);
    p.stroke(box, look.outline, p.px(look.thickness), radius);
}

void draw_halo(Painter& p, const Rect& box, CardShape shape) {
    const Rect halo = box.grown(p.px(6));
    const Colour colour = faded(p.theme().accent, p.theme().has_shadows ? 0.16 : 0.0);
    if (shape == CardShape::Hexagon) {
        p.polygon(hexagon(halo, p.px(kHexagonPoint + 3)), colour);
    } else {
        p.fill(halo, colour, corner_radius(p, shape, box) + p.px(6));
    }
}

/// The badge and words of one card at the map's zoom; `origin` is the canvas's corner on the
/// screen.
void draw_words(Painter& p,
                const DiagramCard& card,
                Point origin,
                const CardLook& look,
                const std::string& quiet_line) {
    using M = DiagramMetrics;
    const double x = origin.x + p.px(card.content.x);
    const TextStyle kind{imgui_compat::Face::Bold, M::kKindSize, M::kKindSpacing, 1};
    const TextStyle title{
        imgui_compat::Face::SemiBold, M::kTitleSize, 0, M::kTitleLine / M::kTitleSize};
    const TextStyle quiet{
        imgui_compat::Face::Regular, M::kQuietSize, 0, M::kQuietLine / M::kQuietSize};
    if (p.px(kind.size) >= kSmallestQuiet) {
        const double middle = origin.y + p.px(card.content.y + M::kBadge / 2);
        p.text({x + p.px(M::kBadge + M::kBadgeGap), middle - p.line_height(kind) / 2},
               kind,
               look.quiet,
               in_capitals(card.kind_word));
    }
    double y = origin.y + p.px(title_top(card));
    for (const std::string& line : card.title_lines) {
        p.text({x, y}, title, look.ink, line);
        y += p.px(M::kTitleLine);
    }
    if (!quiet_line.empty() && p.px(quiet.size) >= kSmallestQuiet) {
        p.text_cut({x, origin.y + p.px(quiet_top(card))},
                   quiet,
                   look.quiet,
                   quiet_line,
                   p.px(card.content.w));
    }
}

void draw_card(Canvas2d& ui,
               Painter& p,
               MapState& state,
               const MapFrame& frame,
               std::size_t i,
               const Rect& box) {
    const OpenFlow& open = *frame.session.open_flow();
    const DiagramCard& card = open.diagram.cards[i];
    const Node& node = open.flow.nodes()[i];
    const CardMark mark = state.marks.cards[i];
    const CardLook look = look_of(mark, p.theme());
    const bool readable = p.px(DiagramMetrics::kTitleSize) >= kSmallestTitle;
    if (mark == CardMark::Current) {
        draw_halo(p, box, card.shape);
    } else if (mark != CardMark::Closed && card.shape != CardShape::Hexagon && readable) {
        p.shadow(box, corner_radius(p, card.shape, box));
    }
    draw_shape(p, box, card.shape, look, mark == CardMark::Closed && !p.theme().has_shadows);

    const ThemeName theme = frame.session.settings().theme;
    Colour ground = kind_colour(node.kind, theme);
    if (mark == CardMark::Closed) {
        ground = look.quiet;
    }
    using M = DiagramMetrics;
    if (!readable) {
        const double radius = std::min(box.h * 0.28, std::max(2.0, p.px(M::kBadge)));
        p.circle(box.centre(), radius, ground);
        return;
    }
    const double r = p.px(M::kBadge / 2);
    if (card.is_small) {
        draw_badge(p, box.centre(), r, node.kind, ground, p.theme().badge_sign);
        return;
    }
    const ScreenPoint corner = to_screen(state.camera, frame.view, CanvasPoint{0, 0});
    const Point origin{corner.x, corner.y};
    const Point badge{origin.x + p.px(card.content.x) + r, origin.y + p.px(card.content.y) + r};
    draw_badge(p, badge, r, node.kind, ground, p.theme().badge_sign);
    std::string quiet = card.quiet_line;
    if (!state.marks.chosen[i].empty()) {
        quiet = frame.session.words().fill(Word::YouChose, {state.marks.chosen[i]});
    }
    draw_words(p, card, origin, look, quiet);
    draw_option_rows(ui.pointer, p, state, frame, i, origin);
    if (mark == CardMark::Read) {
        const double side = p.px(15);
        const double right = origin.x + p.px(card.content.right());
        draw_tick(p, {right - side, badge.y - side / 2}, side, p.theme().accent, p.px(2.4));
    }
}

}  // namespace

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& c : capitals) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return capitals;
}

std::optional<NodeId> draw_cards(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    const Diagram& diagram = frame.session.open_flow()->diagram;
    Painter p = ui.painter.scaled(state.camera.zoom);
    std::optional<NodeId> hovered;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.cards[i].box.w <= 0) {
            continue;
        }
        const Rect box = to_screen(state.camera, frame.view, diagram.cards[i].box);
        if (!box.grown(p.px(8)).overlaps(frame.view)) {
            continue;
        }
        draw_card(ui, p, state, frame, i, box);
        const bool under = box.contains(ui.pointer.at) && frame.view.contains(ui.pointer.at);
        if (under && !ui.pointer.taken && !ui.pointer.down) {
            hovered = NodeId::from_index(i);
        }
    }
    return hovered;
}

void draw_card_note(Painter& painter, const MapState& state, const MapFrame& frame, NodeId card) {
    const OpenFlow& open = *frame.session.open_flow();
    const std::size_t i = card.index();
    std::vector<std::string> lines;
    const std::string& title = open.flow.node(card).title;
    std::string shown;
    for (const std::string& line : open.diagram.cards[i].title_lines) {
        shown += (shown.empty() ? "" : " ") + line;
    }
    const bool small = state.camera.zoom < painter.unit() * 0.62;
    if (shown != title || small) {
        lines.push_back(title);
    }
    if (state.marks.cards[i] == CardMark::Closed && !state.marks.closed_by[i].empty()) {
        lines.push_back(frame.session.words().fill(Word::ClosedBy, {state.marks.closed_by[i]}));
    }
    draw_note(
        painter, frame, to_screen(state.camera, frame.view, open.diagram.cards[i].box), lines);
}

void draw_note(Painter& painter,
               const MapFrame& frame,
               const Rect& box,
               const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    double width = 0;
    double height = painter.px(20);
    const double widest = std::min(painter.px(320), frame.view.w - painter.px(48));
    for (const std::string& line : lines) {
        width = std::max(width, std::min(painter.text_width(type::kBody, line), widest));
        height += painter.paragraph_height(type::kBody, line, widest);
    }
    Rect note{box.x, box.bottom() + painter.px(8), width + painter.px(28), height};
    note.x = std::clamp(
        note.x, frame.view.x + 8, std::max(frame.view.x + 8, frame.view.right() - note.w - 8));
    if (note.bottom() > frame.view.bottom() - 8) {
        note.y = box.y - note.h - painter.px(8);
    }
    painter.shadow(note, painter.px(10));
    painter.fill(note, painter.theme().panel, painter.px(10));
    painter.stroke(note, painter.theme().outline, painter.px(1.25), painter.px(10));
    double y = note.y + painter.px(10);
    for (const std::string& line : lines) {
        y += painter.paragraph(
            {note.x + painter.px(14), y}, type::kBody, painter.theme().ink, line, widest);
    }
}

}  // namespace waypost::gui
