#include "session/wide_columns.h"

#include "session/map_scene.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace waypost;

namespace {

std::string real_flow() {
    std::ifstream file(WAYPOST_SOURCE_DIR "/flows/leiomyosarcoma.toml", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
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

/// The line as it is drawn where cards are wide by that part.
std::vector<Point> drawn_line(const MapScene& scene, std::size_t edge, double part) {
    const LineRun run = scene.lines.runs[0][edge];
    std::vector<Point> line;
    for (std::size_t k = run.first; k < run.first + run.count; ++k) {
        const Point at = scene.lines.points[k];
        line.push_back({at.x + (scene.wide_lines[k] - at.x) * part, at.y});
    }
    return line;
}

Rect drawn_card(const MapScene& scene, std::size_t card, double part) {
    const Rect& from = scene.cards[card];
    const Rect& to = scene.roomy[card];
    return {from.x + (to.x - from.x) * part,
            from.y + (to.y - from.y) * part,
            from.w + (to.w - from.w) * part,
            from.h + (to.h - from.h) * part};
}

int lines_through_cards(const Diagram& diagram, const MapScene& scene, double part) {
    int count = 0;
    for (std::size_t edge = 0; edge < diagram.edges.size(); ++edge) {
        const std::vector<Point> line = drawn_line(scene, edge, part);
        for (std::size_t card = 0; card < scene.cards.size(); ++card) {
            const NodeId id = NodeId::from_index(card);
            if (id == diagram.edges[edge].from || id == diagram.edges[edge].to) {
                continue;
            }
            const Rect box = drawn_card(scene, card, part).grown(-0.5);
            bool hit = false;
            if (!bounds_of(line).grown(1).overlaps(box)) {
                continue;
            }
            for (std::size_t k = 1; k < line.size(); ++k) {
                hit = hit || runs_through(line[k - 1], line[k], box);
            }
            count += hit ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("a layer takes a part of the gap behind it, and the next one begins where it did") {
    const WideColumns wide({{300, 400, false}, {0, 100, false}});
    CHECK(wide.at(-50) == -50);
    CHECK(wide.at(0) == 0);
    CHECK(wide.at(100) == doctest::Approx(248));
    CHECK(wide.at(300) == doctest::Approx(300));
    CHECK(wide.at(400) == doctest::Approx(400 + wide.reach()));
    CHECK(wide.at(450) == doctest::Approx(450 + wide.reach()));
    double before = wide.at(-10);
    for (double x = -9; x < 500; ++x) {
        CHECK(wide.at(x) > before);
        before = wide.at(x);
    }
}

TEST_CASE("the strip of a folded phase stays as wide as it is") {
    const WideColumns wide({{0, 100, false}, {200, 276, true}, {400, 500, false}});
    CHECK(wide.at(200) == doctest::Approx(200));
    CHECK(wide.at(276) == doctest::Approx(276));
    CHECK(wide.at(400) == doctest::Approx(400));
    CHECK(WideColumns().at(7) == 7);
}

TEST_CASE("wide or not, no line runs through a card but at its ends, and no card lies on another") {
    std::string text(kTeaOptions);
    SUBCASE("a small flow") {}
    SUBCASE("the real flow") {
        text = real_flow();
    }
    const std::shared_ptr<const OpenFlow> open = open_text(text);
    REQUIRE(open);
    const SceneLines lines = flattened_lines(open->diagram.edges);
    const std::vector<RoomAcross> room = room_across(open->diagram, lines);
    Arrangement folded;
    folded.folded = {0, 1, 0};
    for (const Arrangement& arrangement : {Arrangement{}, folded}) {
        const MapScene scene = arranged(open->diagram, lines, room, arrangement);
        for (const double part : {0.0, 0.5, 1.0}) {
            CHECK(lines_through_cards(open->diagram, scene, part) == 0);
        }
        for (std::size_t i = 0; i < scene.roomy.size(); ++i) {
            CHECK(scene.roomy[i].w >= scene.cards[i].w);
            for (std::size_t k = i + 1; k < scene.roomy.size(); ++k) {
                CHECK_FALSE(scene.roomy[i].overlaps(scene.roomy[k]));
            }
        }
    }
}
