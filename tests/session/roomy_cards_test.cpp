#include "session/roomy_cards.h"

#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

using namespace waypost;

namespace {

/// Three cards in two layers: two above each other, one to their right.
Diagram three_cards() {
    Diagram diagram;
    diagram.cards.resize(3);
    diagram.cards[0].box = {0, 0, 100, 40};
    diagram.cards[1].box = {0, 60, 100, 40};
    diagram.cards[2].box = {190, 30, 100, 40};
    diagram.cards[0].layer = diagram.cards[1].layer = 0;
    diagram.cards[2].layer = 1;
    return diagram;
}

/// A straight way from the third card on, wherever it is drawn.
DiagramEdge line_between(Point from, Point to) {
    DiagramEdge edge;
    edge.from = NodeId::from_index(2);
    edge.to = NodeId::from_index(2);
    edge.bezier = {from, from + (to - from) * (1.0 / 3), from + (to - from) * (2.0 / 3), to};
    return edge;
}

std::vector<Rect> boxes_of(const Diagram& diagram) {
    std::vector<Rect> boxes;
    for (const DiagramCard& card : diagram.cards) {
        boxes.push_back(card.box);
    }
    return boxes;
}

std::vector<Rect> roomy_of(const Diagram& diagram) {
    return roomy_cards(diagram, boxes_of(diagram), flattened_lines(diagram.edges));
}

Rect turned(const Rect& r) {
    return {r.y, r.x, r.h, r.w};
}

void check_near(const Rect& a, const Rect& b) {
    CHECK(a.x == doctest::Approx(b.x));
    CHECK(a.y == doctest::Approx(b.y));
    CHECK(a.w == doctest::Approx(b.w));
    CHECK(a.h == doctest::Approx(b.h));
}

/// True when a point between the two lies inside the box; looked for every half pixel.
bool runs_through(Point from, Point to, const Rect& box) {
    const Point way = to - from;
    const double steps = std::max(1.0, 2 * std::max(std::abs(way.x), std::abs(way.y)));
    for (double k = 0; k <= steps; ++k) {
        if (box.contains(from + way * (k / steps))) {
            return true;
        }
    }
    return false;
}

int lines_through_boxes(const Diagram& diagram, const std::vector<Rect>& boxes) {
    const SceneLines lines = flattened_lines(diagram.edges);
    int count = 0;
    for (std::size_t edge = 0; edge < diagram.edges.size(); ++edge) {
        const std::span<const Point> line = lines.line(0, edge);
        for (std::size_t card = 0; card < boxes.size(); ++card) {
            const NodeId id = NodeId::from_index(card);
            if (id == diagram.edges[edge].from || id == diagram.edges[edge].to) {
                continue;
            }
            bool hit = false;
            for (std::size_t k = 1; k < line.size(); ++k) {
                hit = hit || runs_through(line[k - 1], line[k], boxes[card]);
            }
            count += hit ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("titles may take two thirds of the gap to the next layer and most of those beside") {
    const std::vector<Rect> roomy = roomy_of(three_cards());
    check_near(roomy[0], {0, -9.6, 160, 57.6});
    check_near(roomy[1], {0, 52, 160, 57.6});
    check_near(roomy[2], {190, 20.4, 300, 59.2});
}

TEST_CASE("cards that are not drawn, and routes, take no more room than they have") {
    Diagram diagram = three_cards();
    diagram.cards[1].box = {};
    diagram.cards[2].is_small = true;
    const std::vector<Rect> roomy = roomy_of(diagram);
    check_near(roomy[0], {0, -9.6, 160, 59.2});
    CHECK(roomy[1] == Rect{});
    CHECK(roomy[2] == diagram.cards[2].box);
}

TEST_CASE("in a picture that is read downwards the room lies below and to both sides") {
    Diagram diagram = three_cards();
    const std::vector<Rect> right = roomy_of(diagram);
    diagram.direction = ReadingDirection::Down;
    for (DiagramCard& card : diagram.cards) {
        card.box = turned(card.box);
    }
    const std::vector<Rect> down = roomy_of(diagram);
    for (std::size_t i = 0; i < down.size(); ++i) {
        check_near(down[i], turned(right[i]));
    }
}

TEST_CASE("a box makes way for the lines of others, on the side where that costs least") {
    Diagram diagram = three_cards();
    diagram.edges.push_back(line_between({140, -200}, {140, 200}));
    CHECK(roomy_of(diagram)[0].right() == doctest::Approx(135));
    CHECK(roomy_of(diagram)[1].right() == doctest::Approx(135));
    diagram.edges[0] = line_between({-50, 50}, {300, 50});
    CHECK(roomy_of(diagram)[0].bottom() == doctest::Approx(45));
    CHECK(roomy_of(diagram)[1].y == doctest::Approx(55));
    // Around the lower right corner of the first card.
    diagram.edges[0] = line_between({60, 70}, {150, 10});
    const Rect corner = roomy_of(diagram)[0];
    CHECK_FALSE(runs_through({60, 70}, {150, 10}, corner));
    CHECK(corner.w >= 100);
}

TEST_CASE("lines of a card's own take nothing from its room") {
    Diagram diagram = three_cards();
    diagram.edges.push_back(line_between({140, -200}, {140, 200}));
    diagram.edges[0].from = NodeId::from_index(0);
    CHECK(roomy_of(diagram)[0].right() == doctest::Approx(160));
}

TEST_CASE("in a laid out flow no line runs through the room of a card that is not its own") {
    const std::shared_ptr<const OpenFlow> open = open_text(kTeaOptions);
    const std::vector<Rect> roomy = roomy_of(open->diagram);
    CHECK(lines_through_boxes(open->diagram, roomy) == 0);
    for (std::size_t i = 0; i < roomy.size(); ++i) {
        for (std::size_t k = i + 1; k < roomy.size(); ++k) {
            CHECK_FALSE(roomy[i].overlaps(roomy[k]));
        }
    }
}
