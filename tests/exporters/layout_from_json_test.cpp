#include "exporters/layout_from_json.h"

#include "diagram/diagram.h"
#include "diagram/fixed_measure.h"
#include "exporters/flow_json.h"
#include "exporters/flows.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <string>

using namespace waypost;

namespace {

std::string exported(const Flow& flow, ReadingDirection direction) {
    const Diagram diagram = build_diagram(flow, english(), FixedMeasure(), {direction, {}});
    return flow_json(flow, diagram, english(), "2026-11-21", nullptr);
}

/// Within what rounding to hundredths takes.
bool is_near(Point a, Point b) {
    return std::abs(a.x - b.x) < 0.011 && std::abs(a.y - b.y) < 0.011;
}

/// An export that says nothing but this.
std::string with_layout(const std::string& layout) {
    return "{\"layout\": " + layout + "}";
}

}  // namespace

TEST_CASE("an export is read back: every card with a place, every line from border to border") {
    const Flow flow = flow_of(kTeaOptions);
    for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
        const ReadLayout read = layout_from_json(exported(flow, direction));
        CHECK(read.problem.empty());
        REQUIRE(read.layout);
        CHECK(read.layout->flow == "tea");
        const KeptLayout drawn =
            kept_layout(flow, build_diagram(flow, english(), FixedMeasure(), {direction, {}}));
        CHECK(read.layout->direction == direction);
        REQUIRE(read.layout->boxes.size() == drawn.boxes.size());
        for (const auto& [id, box] : drawn.boxes) {
            const Rect& back = read.layout->boxes.at(id);
            CHECK(is_near({back.x, back.y}, {box.x, box.y}));
            CHECK(is_near({back.right(), back.bottom()}, {box.right(), box.bottom()}));
        }
        REQUIRE(read.layout->lines.size() == drawn.lines.size());
        for (const auto& [way, lines] : drawn.lines) {
            const std::vector<std::vector<Point>>& back = read.layout->lines.at(way);
            REQUIRE(back.size() == lines.size());
            CHECK(is_near(back.front().front(), lines.front().front()));
            CHECK(is_near(back.back().back(), lines.back().back()));
        }
    }
}

TEST_CASE("what is not asked for may be anything, and what is named twice counts once") {
    const ReadLayout read = layout_from_json(R"({
        "nodes": 3, "walk": [[[[[[[[[[["deep"]]]]]]]]]]], "flow": ["no object"],
        "layout": {"more": null, "nodes": [
            {"id": "a", "x": -1, "y": 2.5, "w": 3, "h": 4, "layer": "none", "z": {}},
            {"id": "a", "x": 9, "y": 9, "w": 9, "h": 9},
            {"id": "option", "x": 0, "y": 0, "w": 0, "h": 0}],
          "edges": [
            {"from": "a", "to": "b", "choice": null, "points": [[0, 1], [2, 3]]},
            {"from": "a", "to": "b", "points": []},
            {"from": "a", "to": "b", "choice": "go", "points": [[4, 5]]}]}})");
    CHECK(read.problem.empty());
    REQUIRE(read.layout);
    CHECK(read.layout->flow.empty());
    CHECK(read.layout->direction == ReadingDirection::Right);
    CHECK(read.layout->boxes.size() == 1);
    CHECK(read.layout->boxes.at("a") == Rect{-1, 2.5, 3, 4});
    CHECK(read.layout->lines.at({"a", "b", ""}) ==
          std::vector<std::vector<Point>>{{{0, 1}, {2, 3}}, {}});
    CHECK(read.layout->lines.at({"a", "b", "go"}) == std::vector<std::vector<Point>>{{{4, 5}}});
}

TEST_CASE("what is no export is told in one line") {
    const std::vector<std::pair<std::string, std::string>> problems = {
        {"", "is no JSON: it ends or goes wrong at line 1, column 1"},
        {"{\"layout\":\n {", "is no JSON: it ends or goes wrong at line 2, column 3"},
        {"{} x", "is no JSON: it ends or goes wrong at line 1, column 4"},
        {"{\"layout\": \"\xFF\"}", "is no JSON: it ends or goes wrong at line 1, column 13"},
        {"[1, 2]", "is no export of a map: it has no `layout`"},
        {"{\"label\": 1}", "is no export of a map: it has no `layout`"},
        {"{\"layout\": null}", "is no export of a map: `layout` has no list `nodes`"},
        {with_layout("{\"nodes\": {}}"), "is no export of a map: `layout` has no list `nodes`"},
        {with_layout("{\"nodes\": []}"), "is no export of a map: `layout` has no list `edges`"},
        {with_layout("{\"direction\": \"up\", \"nodes\": [], \"edges\": []}"),
         "is no export of a map: `layout` has no known `direction`"},
        {with_layout("{\"nodes\": [7], \"edges\": []}"),
         "is no export of a map: `layout.nodes[0]` has no text `id`"},
        {with_layout(R"({"nodes": [{"id": "a", "x": "0"}], "edges": []})"),
         "is no export of a map: `layout.nodes[0]` has no sensible number `x`"},
        {with_layout(R"({"nodes": [{"id": "a", "x": 0, "y": 1e12}], "edges": []})"),
         "is no export of a map: `layout.nodes[0]` has no sensible number `y`"},
        {with_layout("{\"nodes\": [1e999], \"edges\": []}"),
         "has a number that is too large to read"},
        {with_layout(R"({"nodes": [], "edges": [{"from": "a", "to": []}]})"),
         "is no export of a map: `layout.edges[0]` has no text `to`"},
        {with_layout(
             R"({"nodes": [], "edges": [{"from": "a", "to": "b", "choice": 1, "points": []}]})"),
         "is no export of a map: `layout.edges[0]` has no text `choice`"},
        {with_layout(R"({"nodes": [], "edges": [{"from": "a", "to": "b", "points": [[1]]}]})"),
         "is no export of a map: `layout.edges[0]` has no pairs of sensible numbers as `points`"},
    };
    for (const auto& [bytes, problem] : problems) {
        CAPTURE(bytes);
        const ReadLayout read = layout_from_json(bytes);
        CHECK(read.problem == problem);
        CHECK_FALSE(read.layout);
    }
}

TEST_CASE("nesting without end is neither followed nor kept") {
    const std::size_t depth = 2'000'000;
    const std::string open(depth, '[');
    const std::string close(depth, ']');
    CHECK(layout_from_json(open).problem.starts_with("is no JSON"));
    CHECK(layout_from_json(open + close).problem == "is no export of a map: it has no `layout`");
    CHECK(
        layout_from_json(with_layout("{\"nodes\": " + open + close + ", \"edges\": []}")).problem ==
        "is no export of a map: `layout.nodes[0]` has no text `id`");
}

TEST_CASE("an export with any bytes cut off or changed is read or refused") {
    const std::string whole = exported(flow_of(kTeaOptions), ReadingDirection::Right);
    const std::size_t begin = whole.find("\"layout\"");
    std::mt19937 random(5);
    for (int i = 0; i < 400; ++i) {
        std::string changed = whole;
        for (int k = 0; k < 3; ++k) {
            changed[begin + random() % (whole.size() - begin)] = static_cast<char>(random() % 256);
        }
        if (i % 4 == 0) {
            changed.resize(random() % changed.size());
        }
        const ReadLayout read = layout_from_json(changed);
        CHECK(read.layout.has_value() == read.problem.empty());
        CHECK(read.problem.find('\n') == std::string::npos);
    }
}
