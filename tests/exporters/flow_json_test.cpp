#include "exporters/flow_json.h"

#include "diagram/diagram.h"
#include "diagram/fixed_measure.h"
#include "exporters/flows.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>

using nlohmann::json;
using waypost::Diagram;
using waypost::english;
using waypost::FixedMeasure;
using waypost::Flow;
using waypost::flow_json;
using waypost::flow_of;
using waypost::kTeaFlow;
using waypost::kTeaOptions;
using waypost::ReadingDirection;

namespace {

json exported(const Flow& flow, ReadingDirection direction = ReadingDirection::Right) {
    const Diagram diagram = build_diagram(flow, english(), FixedMeasure(), {direction});
    const std::string text = flow_json(flow, diagram, english(), "2026-11-21", nullptr);
    CHECK(text == flow_json(flow, diagram, english(), "2026-11-21", nullptr));
    return json::parse(text);
}

const json& node(const json& flow, const std::string& id) {
    for (const json& one : flow["nodes"]) {
        if (one["id"] == id) {
            return one;
        }
    }
    FAIL("no node " << id);
    return flow;
}

bool on_border(const json& box, const json& point) {
    constexpr double kRounding = 0.011;
    const double x = point[0].get<double>() - box["x"].get<double>();
    const double y = point[1].get<double>() - box["y"].get<double>();
    const double w = box["w"];
    const double h = box["h"];
    const bool inside = x > -kRounding && y > -kRounding && x < w + kRounding && y < h + kRounding;
    const bool at_edge = std::abs(x) < kRounding || std::abs(x - w) < kRounding ||
                         std::abs(y) < kRounding || std::abs(y - h) < kRounding;
    return inside && at_edge;
}

/// Every card has its place, every way its line, and every line begins and ends on a border.
void check_layout(const Flow& flow, const json& layout) {
    REQUIRE(layout["nodes"].size() == flow.nodes().size());
    std::map<std::string, json> boxes;
    std::size_t ways = 0;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        CHECK(layout["nodes"][i]["id"] == flow.nodes()[i].id);
        boxes[flow.nodes()[i].id] = layout["nodes"][i];
        ways += flow.nodes()[i].choices.size() + flow.nodes()[i].rows.size();
    }
    CHECK(layout["edges"].size() == ways);
    for (const json& edge : layout["edges"]) {
        CAPTURE(edge.dump());
        REQUIRE(edge["points"].size() >= 2);
        CHECK(on_border(boxes[edge["from"]], edge["points"].front()));
        CHECK(on_border(boxes[edge["to"]], edge["points"].back()));
    }
}

}  // namespace

TEST_CASE("a flow is written with everything it says") {
    const json flow = exported(flow_of(kTeaFlow));
    CHECK(flow["label"] == "For learning, not medical advice");
    CHECK(
        flow["notices"] ==
        json::parse(R"(["For learning, not medical advice", "Not yet reviewed by a clinician"])"));
    CHECK(flow["format"] == 1);
    CHECK(flow["hash"].get<std::string>().size() == 64);
    CHECK(flow["flow"] == json::parse(R"({"id": "tea", "title": "A cup of tea", "language": "en",
        "start": "start", "urgent": "burnt", "reviewed_by": [], "review_by": "2027-01-31"})"));
    CHECK(flow["sources"][1] ==
          json::parse(R"({"id": "tin", "title": "Label of a tin", "publisher": "A shop",
        "accessed": "2026-11-21", "undated": true})"));
    CHECK(flow["terms"] ==
          json::parse(R"([{"id": "steep", "word": "steep", "text": "To leave in hot water."}])"));
    CHECK(flow["answers"][0]["values"][2] == json::parse(R"({"id": "none", "label": "No tea"})"));
    CHECK(node(flow, "which")["choices"][0] ==
          json::parse(R"({"id": "green", "label": "Green", "to": "sorting",
        "remember": {"leaf": "green"}})"));
    CHECK(node(flow, "sorting") ==
          json::parse(R"({"id": "sorting", "kind": "route", "phase": null, "title": "", "text": "",
        "choices": [], "rows": [{"to": "water", "when": [{"leaf": ["green", "black"]}]}]})"));
    CHECK(node(flow, "water")["passages"][1] ==
          json::parse(R"({"text": "Black tea may boil.", "editorial": true,
        "unless": [{"leaf": ["green"]}]})"));
}

TEST_CASE("the JSON of a flow begins with the label and keeps its keys in order") {
    const Flow flow = flow_of(kTeaFlow);
    const Diagram diagram = build_diagram(flow, english(), FixedMeasure());
    const auto walk = replay_choices(flow, {"next"});
    const std::string text = flow_json(flow, diagram, english(), "2026-11-21", &walk);
    CHECK(text.starts_with("{\n  \"label\": \"For learning, not medical advice\",\n"));
    std::string keys;
    const auto parsed = nlohmann::ordered_json::parse(text);
    for (const auto& item : parsed.items()) {
        keys += item.key() + " ";
    }
    CHECK(keys == "label notices format hash flow phases sources terms answers nodes layout walk ");
}

TEST_CASE("the lines of the map begin and end on the borders of their cards") {
    const Flow tea = flow_of(kTeaFlow);
    check_layout(tea, exported(tea)["layout"]);
    check_layout(tea, exported(tea, ReadingDirection::Down)["layout"]);

    std::ifstream file(WAYPOST_SOURCE_DIR "/flows/leiomyosarcoma.toml", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const Flow whole = flow_of(text);
    check_layout(whole, exported(whole)["layout"]);
    check_layout(whole, exported(whole, ReadingDirection::Down)["layout"]);
}

TEST_CASE("layers count the columns of the map from the left; options have no place") {
    const json layout = exported(flow_of(kTeaOptions))["layout"];
    std::map<double, int> layer_of;
    for (const json& card : layout["nodes"]) {
        if (card["w"] == 0) {
            CHECK(card["layer"] == -1);
            continue;
        }
        layer_of.emplace(card["x"].get<double>(), card["layer"].get<int>());
        CHECK(layer_of[card["x"].get<double>()] == card["layer"].get<int>());
    }
    int expected = 0;
    for (const auto& [x, layer] : layer_of) {
        CHECK(layer == expected++);
    }
}
