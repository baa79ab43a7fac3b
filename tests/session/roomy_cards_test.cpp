#include "session/roomy_cards.h"

#include <doctest/doctest.h>

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

std::vector<Rect> boxes_of(const Diagram& diagram) {
    std::vector<Rect> boxes;
    for (const DiagramCard& card : diagram.cards) {
        boxes.push_back(card.box);
    }
    return boxes;
}

}  // namespace

TEST_CASE("titles may take two thirds of the gap to the next layer and most of that below") {
    const Diagram diagram = three_cards();
    const std::vector<Rect> roomy = roomy_cards(diagram, boxes_of(diagram));
    CHECK(roomy[0] == Rect{0, 0, 160, 48});
    CHECK(roomy[1] == Rect{0, 52, 160, 48});
    CHECK(roomy[2] == Rect{190, 30, 300, 40});
}

TEST_CASE("cards that are not drawn, and routes, take no more room than they have") {
    Diagram diagram = three_cards();
    diagram.cards[1].box = {};
    diagram.cards[2].is_small = true;
    const std::vector<Rect> roomy = roomy_cards(diagram, boxes_of(diagram));
    CHECK(roomy[0] == Rect{0, 0, 160, 40});
    CHECK(roomy[1] == Rect{});
    CHECK(roomy[2] == diagram.cards[2].box);
}
