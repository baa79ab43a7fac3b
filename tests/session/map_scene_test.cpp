#include "session/map_scene.h"

#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace waypost;

namespace {

struct Map {
    explicit Map(ReadingDirection direction = ReadingDirection::Right)
        : open(open_text(kTeaOptions, direction)) {}

    std::shared_ptr<const OpenFlow> open;
    SceneLines lines = flattened_lines(open->diagram.edges);
    std::vector<RoomAcross> room = room_across(open->diagram, lines);

    [[nodiscard]] MapScene with(Arrangement arrangement) const {
        return arranged(open->diagram, lines, room, arrangement);
    }

    [[nodiscard]] std::size_t card(std::string_view id) const {
        return open->flow.find_node(id).index();
    }

    [[nodiscard]] std::size_t edge(std::string_view from, std::string_view to) const {
        const auto& edges = open->diagram.edges;
        const auto found = std::ranges::find_if(edges, [&](const DiagramEdge& e) {
            return open->flow.node(e.from).id == from && open->flow.node(e.to).id == to;
        });
        return static_cast<std::size_t>(found - edges.begin());
    }
};

double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

double distance(Point p, Point a, Point b) {
    const Point along = b - a;
    const double size = along.x * along.x + along.y * along.y;
    const double t =
        size > 0 ? std::clamp(((p - a).x * along.x + (p - a).y * along.y) / size, 0.0, 1.0) : 0;
    return distance(p, a + along * t);
}

double distance(Point p, std::span<const Point> line) {
    double least = 1e9;
    for (std::size_t i = 1; i < line.size(); ++i) {
        least = std::min(least, distance(p, line[i - 1], line[i]));
    }
    return least;
}

}  // namespace

TEST_CASE("lines keep within the tolerance of their degree and have fewer points in coarser ones") {
    const Map map;
    for (std::size_t e = 0; e < map.open->diagram.edges.size(); ++e) {
        const std::vector<Point>& bezier = map.open->diagram.edges[e].bezier;
        for (std::size_t degree = 0; degree < SceneLines::kTolerances.size(); ++degree) {
            CAPTURE(e);
            CAPTURE(degree);
            const std::span<const Point> line = map.lines.line(degree, e);
            REQUIRE(line.size() >= 2);
            CHECK(line.front() == bezier.front());
            CHECK(line.back() == bezier.back());
            CHECK(line.size() <= map.lines.line(degree == 0 ? 0 : degree - 1, e).size());
            double sum = 0;
            for (std::size_t finer = 0; finer <= degree; ++finer) {
                sum += SceneLines::kTolerances[finer];
            }
            for (const Point p : map.lines.line(0, e)) {
                CHECK(distance(p, line) <= sum);
            }
        }
    }
}

TEST_CASE("the farther off, the coarser the lines, never by more than half a pixel a degree") {
    CHECK(SceneLines::degree_for(2) == 0);
    CHECK(SceneLines::degree_for(0.8) == 1);
    CHECK(SceneLines::degree_for(0.1) == 2);
    CHECK(SceneLines::degree_for(0.001) == 4);
}

TEST_CASE("nothing folded and nothing on its way is the picture of the layout") {
    const Map map;
    const MapScene scene = map.with({{0, 0, 0}, {}});
    CHECK(scene.bounds == map.open->diagram.bounds);
    CHECK(scene.cards[map.card("pots")] == map.open->diagram.cards[map.card("pots")].box);
}

TEST_CASE("a folded phase is a strip without cards, and what lies behind it moves left") {
    const Map map;
    const MapScene open = map.with({});
    const MapScene folded = map.with({{0, 1, 0}, {}});
    CHECK(folded.bands[1].along.size == doctest::Approx(kFoldedSize));
    CHECK(folded.bands[1].folded == 1);
    CHECK(folded.cards[map.card("ways")].w == 0);
    const double moved = open.bands[1].along.size - kFoldedSize;
    CHECK(folded.cards[map.card("done")].x ==
          doctest::Approx(open.cards[map.card("done")].x - moved));
    CHECK(folded.cards[map.card("done")].w == doctest::Approx(open.cards[map.card("done")].w));
    CHECK(folded.cards[map.card("start")] == open.cards[map.card("start")]);
    CHECK(folded.bounds.w == doctest::Approx(open.bounds.w - moved));
}

TEST_CASE("lines end at the border of a folded phase, and those within it are gone") {
    const Map map;
    const MapScene scene = map.with({{0, 1, 0}, {}});
    const SceneBand strip = scene.bands[1];
    for (std::size_t degree = 0; degree < SceneLines::kTolerances.size(); ++degree) {
        const auto in = scene.lines.line(degree, map.edge("start", "ways"));
        CHECK(in.back().x == doctest::Approx(strip.along.begin));
        CHECK(in.front().x == doctest::Approx(scene.cards[map.card("start")].right()));
        const auto out = scene.lines.line(degree, map.edge("ways", "figures"));
        CHECK(out.front().x == doctest::Approx(strip.along.end()));
        CHECK(scene.lines.line(degree, map.edge("ways", "pots")).empty());
    }
    CHECK(scene.labels[map.edge("start", "ways")].w == 0);
}

TEST_CASE("half way to its fold a phase is half way to a strip, in the order it was") {
    const Map map;
    const FoldedBands bands(map.open->diagram, {0.5, 0.5, 0.5});
    double last = bands.on_canvas(-100);
    for (double x = -90; x < map.open->diagram.bounds.w + 100; x += 10) {
        CHECK(bands.on_canvas(x) > last);
        last = bands.on_canvas(x);
    }
    const MapScene open = map.with({});
    const MapScene half = map.with({{0, 0.5, 0}, {}});
    CHECK(half.bands[1].along.size ==
          doctest::Approx((open.bands[1].along.size + kFoldedSize) / 2));
}

TEST_CASE("a line goes along with both cards that are on their way") {
    const Map map;
    Arrangement arrangement;
    arrangement.displaced.assign(map.open->diagram.cards.size(), Point{});
    arrangement.displaced[map.card("start")] = {-40, 25};
    const MapScene scene = map.with(arrangement);
    const std::size_t edge = map.edge("start", "ways");
    const auto before = map.lines.line(0, edge);
    const auto after = scene.lines.line(0, edge);
    CHECK(after.front() == before.front() + Point{-40, 25});
    CHECK(after.back() == before.back());
    CHECK(scene.cards[map.card("start")].x ==
          doctest::Approx(map.open->diagram.cards[map.card("start")].box.x - 40));
}

TEST_CASE("in a map that is read downwards a folded phase is a row, and what lies below moves up") {
    const Map map(ReadingDirection::Down);
    const MapScene open = map.with({});
    const MapScene folded = map.with({{0, 1, 0}, {}});
    CHECK(folded.bands[1].along.size == doctest::Approx(kFoldedSize));
    CHECK(folded.cards[map.card("ways")].w == 0);
    const double moved = open.bands[1].along.size - kFoldedSize;
    const Rect& done = open.cards[map.card("done")];
    CHECK(folded.cards[map.card("done")].y == doctest::Approx(done.y - moved));
    CHECK(folded.cards[map.card("done")].x == doctest::Approx(done.x));
    CHECK(folded.cards[map.card("done")].h == doctest::Approx(done.h));
    CHECK(folded.cards[map.card("start")] == open.cards[map.card("start")]);
    CHECK(folded.bounds.h == doctest::Approx(open.bounds.h - moved));
    for (std::size_t degree = 0; degree < SceneLines::kTolerances.size(); ++degree) {
        const auto in = folded.lines.line(degree, map.edge("start", "ways"));
        CHECK(in.back().y == doctest::Approx(folded.bands[1].along.begin));
        CHECK(in.front().y == doctest::Approx(folded.cards[map.card("start")].bottom()));
        const auto out = folded.lines.line(degree, map.edge("ways", "figures"));
        CHECK(out.front().y == doctest::Approx(folded.bands[1].along.end()));
    }
}

TEST_CASE("a map that is read downwards takes no room for headings beside its rows") {
    const Map map(ReadingDirection::Down);
    const MapScene scene = map.with({});
    double left = scene.bounds.right();
    for (const Rect& card : scene.cards) {
        left = card.w > 0 ? std::min(left, card.x) : left;
    }
    CHECK(scene.bounds.x == DiagramMetrics::kSideHeading);
    CHECK(scene.bounds.right() == doctest::Approx(map.open->diagram.bounds.right()));
    CHECK(left - scene.bounds.x < DiagramMetrics::kSideHeading);
}
