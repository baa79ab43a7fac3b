#include "diagram/diagram.h"

#include "diagram/fixed_measure.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>

using waypost::CardShape;
using waypost::Diagram;
using waypost::DiagramCard;
using waypost::DiagramEdge;
using waypost::DraftFlow;
using waypost::Flow;
using waypost::NodeKind;
using waypost::Word;
using waypost::Words;

namespace {

Words some_words() {
    Words words;
    words.set(Word::GoOn, "Go on");
    words.set(Word::KindQuestion, "Question");
    words.set(Word::KindInfo, "To read");
    words.set(Word::KindDecision, "Options people talk about");
    words.set(Word::KindRoute, "Way on");
    words.set(Word::KindEnd, "End");
    return words;
}

Diagram diagram_of(const Flow& flow) {
    return waypost::build_diagram(flow, some_words(), waypost::FixedMeasure());
}

/// Size, kind and lines of a card, the lines parted by bars.
std::string printed(const DiagramCard& card) {
    const auto whole = [](double value) { return std::to_string(static_cast<int>(value)); };
    std::string text = whole(card.box.w) + "x" + whole(card.box.h) + " " + card.kind_word;
    for (const std::string& line : card.title_lines) {
        text += " | " + line;
    }
    return text + (card.quiet_line.empty() ? "" : " | " + card.quiet_line);
}

/// Where each row stands on its card, and what it says.
std::string printed_rows(const Flow& flow, const DiagramCard& card) {
    const auto whole = [](double value) { return std::to_string(static_cast<int>(value)); };
    std::string text;
    for (const waypost::DiagramOption& row : card.options) {
        text += whole(row.box.x - card.box.x) + "," + whole(row.box.y - card.box.y) + " " +
                whole(row.box.w) + "x" + whole(row.box.h) + " " + flow.node(row.option).id + ": " +
                row.line + "\n";
    }
    return text;
}

/// From, to, label in quotes, for each edge.
std::string printed_edges(const Flow& flow, const Diagram& diagram) {
    std::string text;
    for (const DiagramEdge& edge : diagram.edges) {
        text += flow.node(edge.from).id + " -> " + flow.node(edge.to).id;
        text += edge.label.empty() ? "" : " \"" + edge.label + "\"";
        text += edge.row >= 0 ? " row " + std::to_string(edge.row) : "";
        text += edge.back ? " back\n" : "\n";
    }
    return text;
}

DraftFlow two_phases() {
    DraftFlow flow;
    flow.phase("site").phase("tests");
    return flow;
}

}  // namespace

TEST_CASE("each kind of card has the shape of the clinical-algorithm standard") {
    CHECK(waypost::shape_of(NodeKind::Question) == CardShape::Hexagon);
    CHECK(waypost::shape_of(NodeKind::Decision) == CardShape::Hexagon);
    CHECK(waypost::shape_of(NodeKind::Info) == CardShape::Rectangle);
    CHECK(waypost::shape_of(NodeKind::Test) == CardShape::Rectangle);
    CHECK(waypost::shape_of(NodeKind::Urgent) == CardShape::Rectangle);
    CHECK(waypost::shape_of(NodeKind::Stage) == CardShape::Rounded);
    CHECK(waypost::shape_of(NodeKind::Route) == CardShape::Oval);
    CHECK(waypost::shape_of(NodeKind::End) == CardShape::Oval);
}

TEST_CASE("a card says its kind, its title in two lines and the first words of its text") {
    DraftFlow draft = two_phases();
    draft.card("ask", NodeKind::Question, "site")
        .title("Is anything happening right now that may need help today or tomorrow?")
        .text("Signs are **many**,\nand most of them have harmless causes.\n\nRead on.")
        .choice("read")
        .choice("route")
        .card("read", NodeKind::Info, "site")
        .title("Short")
        .text("Short too.")
        .next("route")
        .card("route", NodeKind::Route, "")
        .row("end")
        .card("end", NodeKind::End, "tests")
        .title("Donaudampfschifffahrtsgesellschaftskapitän");
    const Diagram diagram = diagram_of(draft.checked());
    CHECK(printed(diagram.cards[0]) ==
          "284x116 Question | Is anything happening right | now that may need help… | "
          "Signs are many, and most of them…");
    CHECK(printed(diagram.cards[1]) == "252x96 To read | Short | Short too.");
    CHECK(printed(diagram.cards[2]) == "120x36 Way on | …");
    CHECK(diagram.cards[2].is_small);
    CHECK(printed(diagram.cards[3]) ==
          "284x116 End | Donaudampfschifffahrtsge | sellschaftskapitän | About end.");
}

TEST_CASE("lines of words stand one below the other within the card") {
    DraftFlow draft = two_phases();
    draft.card("end", NodeKind::End, "site").title("One title");
    const DiagramCard card = diagram_of(draft.checked()).cards[0];
    CHECK(card.content.y == card.box.y + 16);
    CHECK(waypost::title_top(card) == card.content.y + 24);
    CHECK(waypost::quiet_top(card) == waypost::title_top(card) + 22);
    CHECK(waypost::quiet_top(card) + 18 == card.content.bottom());
}

TEST_CASE("choices and rows are lines in the order of the file, with the author's words") {
    DraftFlow draft = two_phases();
    draft.answer("who", {"adult", "child"})
        .answer("stage", {"1", "4"})
        .card("ask", NodeKind::Question, "site")
        .choice("route", {.label = "An adult", .id = "a", .remember = {{"who", "adult"}}})
        .choice("route", {.label = "A child", .id = "c", .remember = {{"who", "child"}}})
        .card("route", NodeKind::Route, "")
        .row("late", {.when = {{{"who", {"adult"}}, {"stage", {"1", "4"}}}}})
        .row("late", {.when = {{{"who", {"*"}}}}})
        .row("late", {.when = {{{"who", {"child"}}}, {{"stage", {"4"}}}}})
        .row("ask", {.unless = {{{"who", {"child"}}}}})
        .row("late")
        .card("late", NodeKind::Info, "tests")
        .next("more")
        .card("more", NodeKind::Info, "tests")
        .next("end", "A label of its own that is much too long for a small pill")
        .card("end", NodeKind::End, "tests");
    const Flow flow = draft.checked();
    CHECK(printed_edges(flow, diagram_of(flow)) ==
          "ask -> route \"An adult\"\n"
          "ask -> route \"A child\"\n"
          "route -> late \"adult, 1 / 4\" row 0\n"
          "route -> late row 1\n"
          "route -> late row 2\n"
          "route -> ask row 3 back\n"
          "route -> late row 4\n"
          "late -> more\n"
          "more -> end \"A label of its own that is…\"\n");
}

TEST_CASE("ways with one target and one label share one line, others have their own") {
    DraftFlow draft = two_phases();
    draft.answer("site", {"womb"})
        .card("ask", NodeKind::Question, "site")
        .choice("end", {.label = "Yes", .id = "a", .when = {{{"site", {"womb"}}}}})
        .choice("end", {.label = "Yes", .id = "b", .unless = {{{"site", {"womb"}}}}})
        .choice("end", {.label = "No", .id = "c"})
        .card("end", NodeKind::End, "tests");
    const Diagram diagram = diagram_of(draft.checked());
    REQUIRE(diagram.edges.size() == 3);
    CHECK(diagram.edges[0].bezier == diagram.edges[1].bezier);
    CHECK(diagram.edges[0].label_box == diagram.edges[1].label_box);
    CHECK_FALSE(diagram.edges[0].label_box.overlaps(diagram.edges[2].label_box));
    CHECK(diagram.edges[0].label_box.h == 24);
    CHECK(diagram.edges[0].bezier != diagram.edges[2].bezier);
}

TEST_CASE("options are rows on their decision's card and have no box of their own") {
    DraftFlow draft = two_phases();
    draft.answer("site", {"womb"})
        .card("decide", NodeKind::Decision, "site")
        .option("surgery")
        .option("drugs", {.label = "Drugs that are named at more length than a row has room for"})
        .option("nothing", {.when = {{{"site", {"womb"}}}}})
        .choice("again")
        .card("again", NodeKind::Decision, "tests")
        .option("surgery")
        .choice("end")
        .card("surgery", NodeKind::Option, "site")
        .title("Surgery")
        .card("drugs", NodeKind::Option, "site")
        .card("nothing", NodeKind::Option, "site")
        .card("end", NodeKind::End, "tests");
    const Flow flow = draft.checked();
    const Diagram diagram = diagram_of(flow);
    const DiagramCard& decision = diagram.cards[0];
    CHECK(printed(decision) == "284x192 Options people talk about | decide | About decide.");
    CHECK(printed_rows(flow, decision) ==
          "26,90 232x26 surgery: Surgery\n"
          "26,120 232x26 drugs: Drugs that are named at more…\n"
          "26,150 232x26 nothing: nothing\n");
    CHECK(diagram.cards[1].options.size() == 1);
    for (const std::size_t option : {2U, 3U, 4U}) {
        CHECK(diagram.cards[option].box == waypost::Rect{});
        CHECK(diagram.cards[option].layer == -1);
    }
}

TEST_CASE("a decision that asks first keeps its options off the picture") {
    DraftFlow draft = two_phases();
    draft.card("decide", NodeKind::Decision, "site")
        .ask_first("Would you like to see it?")
        .option("surgery")
        .choice("end")
        .card("surgery", NodeKind::Option, "site")
        .card("end", NodeKind::End, "tests");
    CHECK(printed(diagram_of(draft.checked()).cards[0]) ==
          "284x96 Options people talk about | decide | Would you like to see it?");
}

TEST_CASE("an option that a step leads to by mistake is drawn") {
    DraftFlow draft = two_phases();
    draft.card("ask", NodeKind::Question, "site")
        .choice("surgery")
        .choice("end")
        .card("surgery", NodeKind::Option, "site")
        .card("end", NodeKind::End, "tests");
    CHECK(diagram_of(draft.checked()).cards[1].box.w == 252);
}

TEST_CASE("a route without a phase stands where the earliest card that leads to it does") {
    DraftFlow draft;
    draft.phase("a").phase("b").phase("c");
    draft.card("start", NodeKind::Info, "a")
        .next("later")
        .card("later", NodeKind::Info, "c")
        .next("first")
        .card("middle", NodeKind::Info, "b")
        .next("first")
        .card("first", NodeKind::Route, "")
        .row("second")
        .card("second", NodeKind::Route, "")
        .row("end")
        .card("lost", NodeKind::Route, "")
        .row("end")
        .card("end", NodeKind::End, "c");
    const Diagram diagram = diagram_of(draft.checked());
    std::string bands;
    for (const DiagramCard& card : diagram.cards) {
        bands += std::to_string(card.band);
    }
    CHECK(bands == "0211122");
}

TEST_CASE("every phase is a band, in order, empty ones without a width") {
    DraftFlow draft;
    draft.phase("a").phase("b").phase("c");
    draft.card("start", NodeKind::Info, "a").next("end").card("end", NodeKind::End, "c");
    const Diagram diagram = diagram_of(draft.checked());
    REQUIRE(diagram.bands.size() == 3);
    CHECK(diagram.bands[0].title == "a");
    CHECK(diagram.bands[1].w == 0);
    CHECK(diagram.bands[2].x == diagram.bands[0].w);
    CHECK(diagram.cards[0].layer == 0);
    CHECK(diagram.cards[1].layer == 1);
}

TEST_CASE("a picture that is read downwards has its bands as rows beside their headings") {
    DraftFlow draft;
    draft.phase("a").phase("b").phase("c");
    draft.card("start", NodeKind::Question, "a")
        .choice("end", {.label = "Yes", .id = "a"})
        .card("end", NodeKind::End, "c");
    const Diagram diagram = waypost::build_diagram(
        draft.checked(), some_words(), waypost::FixedMeasure(), {waypost::ReadingDirection::Down});
    CHECK(diagram.direction == waypost::ReadingDirection::Down);
    CHECK(diagram.bands[0].w == diagram.bounds.w);
    CHECK(diagram.bands[1].h == 0);
    CHECK(diagram.bands[2].y == diagram.bands[0].h);
    const DiagramCard& start = diagram.cards[0];
    const DiagramCard& end = diagram.cards[1];
    CHECK(start.box.w == 284);
    CHECK(start.box.x == waypost::DiagramMetrics::kSideHeading + waypost::DiagramMetrics::kMargin);
    const std::vector<waypost::Point>& line = diagram.edges[0].bezier;
    CHECK(line.front() == waypost::Point{start.box.centre().x, start.box.bottom()});
    CHECK(line.back() == waypost::Point{end.box.centre().x, end.box.y});
    CHECK(diagram.edges[0].label_box.h == 24);
}
