#include "session/roomy_cards.h"

#include <doctest/doctest.h>

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

/// A straight way from the third card to itself, wherever it is drawn.
DiagramEdge line_between(Point from, Point to) {
    DiagramEdge edge;
    edge.from = NodeId::from_index(2);
    edge.to = NodeId::from_index(2);
    edge.bezier = {from, from + (to - from) * (1.0 / 3), from + (to - from) * (2.0 / 3), to};
    return edge;
}

std::vector<RoomAcross> room_of(const Diagram& diagram) {
    return room_across(diagram, flattened_lines(diagram.edges));
}

}  // namespace

TEST_CASE("two cards share most of the gap between them, and none takes more than a little") {
    const std::vector<RoomAcross> room = room_of(three_cards());
    CHECK(room[0] == RoomAcross{24, 8.4});
    CHECK(room[1] == RoomAcross{8.4, 24});
    CHECK(room[2] == RoomAcross{24, 24});
}

TEST_CASE("cards that are not drawn, and routes, take no room") {
    Diagram diagram = three_cards();
    diagram.cards[1].box = {};
    diagram.cards[2].is_small = true;
    const std::vector<RoomAcross> room = room_of(diagram);
    CHECK(room[0] == RoomAcross{24, 24});
    CHECK(room[1] == RoomAcross{});
    CHECK(room[2] == RoomAcross{});
}

TEST_CASE("cards make way for the lines of others and keep clear of them") {
    Diagram diagram = three_cards();
    diagram.edges.push_back(line_between({-50, 51}, {300, 51}));
    CHECK(room_of(diagram)[0] == RoomAcross{24, 6});
    CHECK(room_of(diagram)[1] == RoomAcross{4, 24});
    // So close to the first card that nothing is left.
    diagram.edges[0] = line_between({-50, 44}, {300, 44});
    CHECK(room_of(diagram)[0] == RoomAcross{24, 0});
    CHECK(room_of(diagram)[1] == RoomAcross{8.4, 24});
    // Slanting: what counts is where the line comes closest.
    diagram.edges[0] = line_between({-100, 39}, {300, 59});
    CHECK(room_of(diagram)[0].behind == doctest::Approx(0));
    diagram.edges[0].from = NodeId::from_index(0);
    CHECK(room_of(diagram)[0].behind == doctest::Approx(8.4));
}

TEST_CASE("in a picture that is read downwards the room lies to both sides") {
    Diagram diagram = three_cards();
    diagram.edges.push_back(line_between({-50, 51}, {300, 51}));
    const std::vector<RoomAcross> right = room_of(diagram);
    diagram.direction = ReadingDirection::Down;
    for (DiagramCard& card : diagram.cards) {
        card.box = {card.box.y, card.box.x, card.box.h, card.box.w};
    }
    for (Point& point : diagram.edges[0].bezier) {
        std::swap(point.x, point.y);
    }
    CHECK(room_of(diagram) == right);
}
