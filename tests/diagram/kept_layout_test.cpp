#include "diagram/kept_layout.h"

#include "diagram/diagram.h"
#include "diagram/fixed_measure.h"
#include "diagram/sheet.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <optional>
#include <vector>

using namespace waypost;

namespace {

using Lines = std::vector<std::vector<Point>>;

/// A question with two ways, of which one goes through a route to the end.
DraftFlow steeping() {
    DraftFlow flow;
    flow.phase("brew").answer("leaf", {"green", "black"});
    flow.card("ask", NodeKind::Question, "brew")
        .choice("sort", {.label = "Green", .id = "green", .remember = {{"leaf", "green"}}})
        .choice("sort", {.label = "Black", .id = "black", .remember = {{"leaf", "black"}}})
        .card("sort", NodeKind::Route, "")
        .row("end", {.when = {{{"leaf", {"green"}}}}})
        .row("end")
        .card("end", NodeKind::End, "brew");
    return flow;
}

Diagram picture_of(const Flow& flow) {
    return build_diagram(flow, Words(), FixedMeasure());
}

/// The points that the curves of a way join.
std::vector<Point> joints_of(const DiagramEdge& edge) {
    std::vector<Point> joints;
    for (std::size_t i = 0; i < edge.bezier.size(); i += 3) {
        joints.push_back(edge.bezier[i]);
    }
    return joints;
}

}  // namespace

TEST_CASE("a picture is kept by the names of its cards and ways") {
    const Flow flow = steeping().checked();
    const Diagram diagram = picture_of(flow);
    const KeptLayout kept = kept_layout(flow, diagram);
    CHECK(kept.boxes.size() == 3);
    CHECK(kept.boxes.at("sort") == diagram.cards[1].box);
    CHECK(kept.lines.size() == 3);
    CHECK(kept.lines.at({"ask", "sort", "black"}) == Lines{joints_of(diagram.edges[1])});
    CHECK(kept.lines.at({"sort", "end", ""}) ==
          Lines{joints_of(diagram.edges[2]), joints_of(diagram.edges[3])});
}

TEST_CASE("what a new flow has in common with a kept picture goes to the layout, the rest as new") {
    const Flow flow = steeping().checked();
    KeptLayout kept;
    kept.boxes = {{"ask", {10, 100, 30, 40}}, {"gone", {1, 2, 3, 4}}, {"end", {90, 120, 30, 40}}};
    kept.lines[{"ask", "sort", "green"}] = {{{40, 120}, {60, 130}}};
    kept.lines[{"ask", "gone", "black"}] = {{{40, 120}, {70, 130}}};
    kept.lines[{"sort", "end", ""}] = {{{80, 120}, {90, 130}}};
    const Diagram diagram = picture_of(flow);
    const Sheet sheet = make_sheet(flow, diagram);
    const layout::Previous previous = previous_layout(flow, diagram, sheet, kept, {0, 92});
    CHECK(previous.boxes == std::vector<std::optional<Rect>>{
                                Rect{10, 8, 30, 40}, std::nullopt, Rect{90, 28, 30, 40}});
    CHECK(previous.lines == Lines{{{40, 28}, {60, 38}}, {}, {{80, 28}, {90, 38}}, {}});
}

TEST_CASE(
    "a card stays where the earlier picture had it, off the place that a fresh one gives it") {
    const Flow flow = steeping().checked();
    for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
        const Diagram before = build_diagram(flow, Words(), FixedMeasure(), {direction, {}});
        KeptLayout kept = kept_layout(flow, before);
        Rect& end = kept.boxes.at("end");
        (direction == ReadingDirection::Right ? end.y : end.x) += 300;
        const Diagram after = build_diagram(flow, Words(), FixedMeasure(), {direction, kept});
        CHECK(after.cards[0].box == before.cards[0].box);
        CHECK(after.cards[1].box == before.cards[1].box);
        CHECK(after.cards[2].box == end);

        kept.flow = "another";
        CHECK(build_diagram(flow, Words(), FixedMeasure(), {direction, kept}).cards[2].box ==
              before.cards[2].box);
    }
}
