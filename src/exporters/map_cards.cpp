#include "exporters/map_parts.h"
#include "text/letters.h"

#include <array>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

using M = DiagramMetrics;

/// In the order of NodeKind; Okabe and Ito's palette, darkened until a white sign stands out.
constexpr std::array<Ink, 9> kKindInks = {
    0x0072B2, 0x6B7280, 0x2A7FA8, 0xA8577F, 0x9A6200, 0x9A6200, 0x6B7280, 0xC2410C, 0x374151};

struct Look {
    Ink fill = MapInks::kPaper;
    Ink outline = MapInks::kOutline;
    Ink ink = MapInks::kInk;
    Ink quiet = MapInks::kQuiet;
    double thickness = 1.25;
    bool dashed = false;
};

Look look_of(DrawnMark mark) {
    switch (mark) {
        case DrawnMark::Plain:
        case DrawnMark::Ahead: return {};
        case DrawnMark::Walked: return {.outline = MapInks::kWalked, .thickness = 2.6};
        case DrawnMark::Here:
            return {.fill = 0xE2F0EE, .outline = MapInks::kWalked, .thickness = 4};
        case DrawnMark::Closed:
            return {.outline = MapInks::kClosedLine,
                    .ink = MapInks::kClosed,
                    .quiet = MapInks::kClosed,
                    .thickness = 1,
                    .dashed = true};
    }
    return {};
}

std::vector<PenMove> shape_outline(const Rect& box, CardShape shape, double scale) {
    switch (shape) {
        case CardShape::Rectangle: return rounded_outline(box, M::kCorner * scale);
        case CardShape::Rounded: return rounded_outline(box, M::kRoundedCorner * scale);
        case CardShape::Oval: return rounded_outline(box, box.h / 2);
        case CardShape::Hexagon: break;
    }
    const double depth = M::kHexagonPoint * scale;
    const double middle = box.centre().y;
    return polygon_outline({{box.x, middle},
                            {box.x + depth, box.y},
                            {box.right() - depth, box.y},
                            {box.right(), middle},
                            {box.right() - depth, box.bottom()},
                            {box.x + depth, box.bottom()}});
}

void sign_letter(std::vector<DrawingItem>& items,
                 Point centre,
                 double radius,
                 const std::string& letter) {
    const double size = radius * 1.35;
    items.emplace_back(DrawnText{{centre.x, baseline(centre.y, size)},
                                 letter,
                                 size,
                                 TypeFace::Bold,
                                 MapInks::kPaper,
                                 TextAnchor::Middle});
}

void sign_line(std::vector<DrawingItem>& items,
               Point centre,
               double radius,
               const std::vector<Point>& points,
               bool closed = false) {
    std::vector<Point> placed;
    placed.reserve(points.size());
    for (const Point point : points) {
        placed.push_back(centre + point * radius);
    }
    items.emplace_back(DrawnShape{closed ? polygon_outline(placed) : open_outline(placed),
                                  std::nullopt,
                                  MapInks::kPaper,
                                  radius * 0.2});
}

/// Three bars that rise.
void sign_bars(std::vector<DrawingItem>& items, Point centre, double radius) {
    for (int i = 0; i < 3; ++i) {
        const double h = radius * (0.4 + 0.28 * i);
        const double x = centre.x + radius * (0.42 * (i - 1) - 0.13);
        const Rect bar{x, centre.y + radius * 0.48 - h, radius * 0.26, h};
        items.emplace_back(
            DrawnShape{rounded_outline(bar, radius * 0.08), MapInks::kPaper, std::nullopt});
    }
}

void draw_rows(std::vector<DrawingItem>& items,
               const std::vector<DiagramOption>& rows,
               const std::vector<DrawnMark>& marks,
               bool card_is_closed) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Rect& box = rows[i].box;
        const bool closed = card_is_closed || marks[i] == DrawnMark::Closed;
        const Look look = look_of(closed ? DrawnMark::Closed : DrawnMark::Plain);
        const Ink outline = closed ? look.outline : MapInks::kHairline;
        items.emplace_back(
            DrawnShape{rounded_outline(box, 8), MapInks::kPaper, outline, 1, closed});
        const double x = box.x + M::kOptionPadding;
        const double y = box.centre().y;
        const Point sign{x + M::kOptionSign / 2, y};
        if (closed) {
            items.emplace_back(DrawnShape{
                open_outline({{x, y}, {x + M::kOptionSign, y}}), std::nullopt, look.ink, 1.6});
        } else {
            const double r = M::kOptionSign * 0.3;
            items.emplace_back(
                DrawnShape{rounded_outline({sign.x - r, sign.y - r, 2 * r, 2 * r}, r),
                           std::nullopt,
                           look.quiet,
                           1.6});
        }
        items.emplace_back(DrawnText{{option_text_x(rows[i]), baseline(y, M::kOptionSize)},
                                     rows[i].line,
                                     M::kOptionSize,
                                     TypeFace::Regular,
                                     look.ink});
    }
}

void draw_words(std::vector<DrawingItem>& items,
                const DiagramCard& card,
                NodeKind kind,
                const Look& look) {
    const Rect& content = card.content;
    const double middle = content.y + M::kBadge / 2;
    draw_badge(items, {content.x + M::kBadge / 2, middle}, M::kBadge / 2, kind);
    items.emplace_back(
        DrawnText{{content.x + M::kBadge + M::kBadgeGap, baseline(middle, M::kKindSize)},
                  in_capitals(card.kind_word),
                  M::kKindSize,
                  TypeFace::Bold,
                  look.quiet,
                  TextAnchor::Start,
                  M::kKindSpacing});
    double y = title_top(card) + M::kTitleLine / 2;
    for (const std::string& line : card.title_lines) {
        items.emplace_back(DrawnText{{content.x, baseline(y, M::kTitleSize)},
                                     line,
                                     M::kTitleSize,
                                     TypeFace::Bold,
                                     look.ink});
        y += M::kTitleLine;
    }
    if (!card.quiet_line.empty()) {
        y = quiet_top(card) + M::kQuietLine / 2;
        items.emplace_back(DrawnText{{content.x, baseline(y, M::kQuietSize)},
                                     card.quiet_line,
                                     M::kQuietSize,
                                     TypeFace::Regular,
                                     look.quiet});
    }
}

}  // namespace

void draw_shape(std::vector<DrawingItem>& items,
                const Rect& box,
                CardShape shape,
                DrawnMark mark,
                double scale) {
    const Look look = look_of(mark);
    items.emplace_back(DrawnShape{
        shape_outline(box, shape, scale), look.fill, look.outline, look.thickness, look.dashed});
}

void draw_badge(std::vector<DrawingItem>& items, Point centre, double radius, NodeKind kind) {
    const Rect ground{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    items.emplace_back(DrawnShape{
        rounded_outline(ground, radius), kKindInks[static_cast<std::size_t>(kind)], std::nullopt});
    switch (kind) {
        case NodeKind::Question: sign_letter(items, centre, radius, "?"); return;
        case NodeKind::Info: sign_letter(items, centre, radius, "i"); return;
        case NodeKind::Test: sign_letter(items, centre, radius, "+"); return;
        case NodeKind::Urgent: sign_letter(items, centre, radius, "!"); return;
        case NodeKind::Stage: sign_bars(items, centre, radius); return;
        case NodeKind::Decision:
        case NodeKind::Option:
            sign_line(items, centre, radius, {{0, -0.52}, {0.52, 0}, {0, 0.52}, {-0.52, 0}}, true);
            return;
        case NodeKind::Route:
            sign_line(items, centre, radius, {{-0.5, 0}, {0.5, 0}, {0, -0.5}, {0.5, 0}, {0, 0.5}});
            return;
        case NodeKind::End:
            sign_line(items, centre, radius, {{-0.46, 0.02}, {-0.11, 0.37}, {0.48, -0.33}});
            return;
    }
}

void draw_card(std::vector<DrawingItem>& items,
               const DiagramCard& card,
               NodeKind kind,
               DrawnMark mark,
               const std::vector<DrawnMark>& options,
               const std::string& title) {
    items.emplace_back(GroupBegin{title});
    draw_shape(items, card.box, card.shape, mark, 1);
    const Look look = look_of(mark);
    if (card.is_small) {
        items.emplace_back(
            DrawnText{{card.box.centre().x, baseline(card.box.centre().y, M::kTitleSize)},
                      card.title_lines.front(),
                      M::kTitleSize,
                      TypeFace::Bold,
                      look.ink,
                      TextAnchor::Middle});
    } else {
        draw_words(items, card, kind, look);
        draw_rows(items, card.options, options, mark == DrawnMark::Closed);
    }
    items.emplace_back(GroupEnd{});
}

}  // namespace waypost
