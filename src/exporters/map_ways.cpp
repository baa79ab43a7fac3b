#include "exporters/map_parts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace waypost {

namespace {

using M = DiagramMetrics;

struct WayLook {
    Ink ink = MapInks::kEdge;
    double thickness = 1.6;
    bool dashed = false;
    double head = 9;
};

WayLook look_of(DrawnMark mark) {
    switch (mark) {
        case DrawnMark::Plain:
        case DrawnMark::Ahead: return {};
        case DrawnMark::Here:
        case DrawnMark::Walked: return {MapInks::kWalked, 4, false, 13};
        case DrawnMark::Closed: return {MapInks::kClosedLine, 1.2, true, 8};
    }
    return {};
}

Point direction(Point from, Point to) {
    const Point way = to - from;
    const double length = std::hypot(way.x, way.y);
    return length > 0 ? way * (1 / length) : Point{1, 0};
}

/// Where the line comes from just before its end.
Point arrival(const std::vector<Point>& bezier) {
    for (std::size_t i = bezier.size() - 1; i > 0; --i) {
        if (bezier[i - 1] != bezier.back()) {
            return direction(bezier[i - 1], bezier.back());
        }
    }
    return {1, 0};
}

/// The tip touches the card; that of a closed way is open, so that short ones are told apart too.
void draw_head(std::vector<DrawingItem>& items, Point tip, Point along, const WayLook& look) {
    const Point base = tip - along * look.head;
    const Point side{-along.y * look.head * 0.5, along.x * look.head * 0.5};
    if (look.dashed) {
        items.emplace_back(DrawnShape{
            open_outline({base + side, tip, base - side}), std::nullopt, look.ink, look.thickness});
    } else {
        items.emplace_back(
            DrawnShape{polygon_outline({base + side, tip, base - side}), look.ink, std::nullopt});
    }
}

void draw_line(std::vector<DrawingItem>& items, std::vector<Point> bezier, DrawnMark mark) {
    const WayLook look = look_of(mark);
    const Point tip = bezier.back();
    const Point along = arrival(bezier);
    // The line ends inside its head, and does not poke out at the tip.
    const Point cut = look.dashed ? Point{} : along * (look.head * 0.7);
    bezier.back() = tip - cut;
    bezier[bezier.size() - 2] = bezier[bezier.size() - 2] - cut;
    std::vector<PenMove> line = {move_to(bezier.front())};
    for (std::size_t i = 1; i + 2 < bezier.size(); i += 3) {
        line.push_back(curve_to(bezier[i], bezier[i + 1], bezier[i + 2]));
    }
    items.emplace_back(
        DrawnShape{std::move(line), std::nullopt, look.ink, look.thickness, look.dashed});
    draw_head(items, tip, along, look);
}

void draw_label(std::vector<DrawingItem>& items, const DiagramEdge& edge, DrawnMark mark) {
    const bool walked = mark == DrawnMark::Walked;
    const Rect& box = edge.label_box;
    items.emplace_back(
        DrawnShape{rounded_outline(box.grown(-1), box.h / 2),
                   MapInks::kPaper,
                   walked ? std::optional<Ink>(MapInks::kWalked) : std::optional<Ink>(),
                   1.5});
    items.emplace_back(DrawnText{{box.centre().x, baseline(box.centre().y, M::kLabelSize)},
                                 edge.label,
                                 M::kLabelSize,
                                 TypeFace::Regular,
                                 mark == DrawnMark::Closed ? MapInks::kClosed : MapInks::kInk,
                                 TextAnchor::Middle});
}

/// Ways of one card that share a line stand beside each other in the diagram, once or more.
bool shares_line(const DiagramEdge& a, const DiagramEdge& b) {
    return a.to == b.to && a.label == b.label && a.bezier == b.bezier;
}

/// True when another way on the same line matters more to the walk, or as much and stands before.
bool is_drawn_with_another(std::size_t i,
                           const std::vector<DiagramEdge>& edges,
                           const std::vector<DrawnMark>& marks) {
    std::size_t j = i;
    while (j > 0 && edges[j - 1].from == edges[i].from) {
        --j;
    }
    for (; j < edges.size() && edges[j].from == edges[i].from; ++j) {
        const bool is_stronger = marks[j] > marks[i] || (marks[j] == marks[i] && j < i);
        if (is_stronger && shares_line(edges[i], edges[j])) {
            return true;
        }
    }
    return false;
}

/// One edge for each line in the order in which they are drawn: what is closed lies below what is
/// ahead, and that below what was walked.
std::vector<std::size_t> drawn_order(const std::vector<DiagramEdge>& edges,
                                     const std::vector<DrawnMark>& marks) {
    std::vector<std::size_t> order(edges.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) {
        return edges[i].bezier.size() < 4 || is_drawn_with_another(i, edges, marks);
    });
    std::ranges::stable_sort(order,
                             [&](std::size_t a, std::size_t b) { return marks[a] < marks[b]; });
    return order;
}

}  // namespace

void draw_ways(std::vector<DrawingItem>& items,
               const Diagram& diagram,
               const std::vector<DrawnMark>& marks) {
    const std::vector<std::size_t> order = drawn_order(diagram.edges, marks);
    for (const std::size_t i : order) {
        draw_line(items, diagram.edges[i].bezier, marks[i]);
    }
    for (const std::size_t i : order) {
        const DiagramEdge& edge = diagram.edges[i];
        if (!edge.label.empty() && edge.label_box.w > 0) {
            draw_label(items, edge, marks[i]);
        }
    }
}

void draw_sample_way(std::vector<DrawingItem>& items, Point from, Point to, DrawnMark mark) {
    draw_line(items, {from, from, to, to}, mark);
}

}  // namespace waypost
