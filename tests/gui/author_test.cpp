// Author mode in the window: the lists, what their rows do, what lights up after a save.
#include "prove/kinds.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

ViewSettings as_author() {
    ViewSettings settings;
    settings.mode = Mode::Author;
    return settings;
}

Examination findings(std::size_t count) {
    Examination examination{Diagnostics("flow.toml")};
    for (std::size_t i = 0; i < count; ++i) {
        Diagnostic& found = examination.findings.report(
            kRouteGap, {static_cast<int>(i) + 1, 1, 1, 1}, "no row holds", "add a row");
        found.card = "which";
        found.walk = {{{"start", "next"}}};
    }
    return examination;
}

struct WithFindings : HeadlessWindow {
    explicit WithFindings(std::size_t count)
        : HeadlessWindow(open_session(kTeaFlow, as_author()), kWide) {
        session.examined(findings(count));
        frame();
        frame();
    }
};

bool has(const HeadlessWindow& window, std::string_view control) {
    return window.state.focus.place_of(control).has_value();
}

std::string title_changed() {
    std::string text(kTeaFlow);
    return text.replace(text.find("Is the water right?"), 19, "Is it hot?");
}

}  // namespace

TEST_CASE("a problem's row opens it: its place, its card, its walk, which a button walks") {
    WithFindings window(3);
    CHECK_FALSE(has(window, "problems/walk"));
    window.click("problems/1");
    CHECK(window.asked == std::vector<std::string>{"edit flow.toml:2:1"});
    CHECK(window.session.author().problem == std::size_t{1});
    CHECK(window.state.map.focus.card == window.session.open_flow()->flow.find_node("which"));
    window.click("problems/walk");
    CHECK(window.here() == "which");
}

TEST_CASE("W walks the chosen problem, E opens the card's place, X asks for a walk to it") {
    WithFindings window(1);
    window.type(U'w');
    CHECK(window.here() == "start");
    window.click("problems/0");
    window.type(U'w');
    CHECK(window.here() == "which");
    window.asked.clear();
    window.type(U'e');
    window.type(U'x');
    REQUIRE(window.asked.size() == 2);
    CHECK(window.asked[0].starts_with("edit flow.toml:"));
    CHECK(window.asked[1] == "ways to which");
}

TEST_CASE("the author's letters mean nothing to readers") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'e');
    window.type(U'x');
    CHECK(window.asked.empty());
}

TEST_CASE("of twenty thousand findings only those in view are drawn, and keys reach the next") {
    WithFindings window(20000);
    std::size_t rows = 0;
    for (const std::string& id : window.state.focus.ids()) {
        rows += id.starts_with("problems/") ? 1U : 0U;
    }
    CHECK(rows > 2);
    CHECK(rows < 30);
    window.state.focus.set("problems/0");
    for (int i = 0; i < 60; ++i) {
        window.press(Key::Down);
    }
    // The first press only shows where the focus is.
    CHECK(window.state.focus.current() == "problems/59");
    const std::optional<Rect> place = window.state.focus.place_of("problems/59");
    REQUIRE(place);
    CHECK(place->bottom() < 900);
}

TEST_CASE("a way that a save leads elsewhere lights up for some seconds") {
    HeadlessWindow window(open_session(kTeaFlow, as_author()), kWide);
    std::string text(kTeaFlow);
    text.replace(text.find("next = \"which\""), 14, "next = \"water\"");
    window.session.reload(open_text(text));
    window.frame();
    const OpenFlow& open = *window.session.open_flow();
    const std::vector<std::uint8_t>& lit = window.state.map.flash.edges;
    REQUIRE(lit.size() == open.diagram.edges.size());
    for (std::size_t i = 0; i < lit.size(); ++i) {
        const DiagramEdge& edge = open.diagram.edges[i];
        CHECK((lit[i] == 1) == (open.flow.node(edge.from).id == "start"));
    }
}

TEST_CASE("a card that a save takes away leaves its outline where it stood") {
    const std::string more =
        std::string(kTeaFlow) +
        "\n[node.extra]\nkind = \"info\"\nphase = \"before\"\ntitle = \"Honey\"\n"
        "text = \"Sweet.\"\neditorial = true\nnext = \"which\"\n";
    HeadlessWindow window(open_session(more, as_author()), kWide);
    const NodeId extra = window.session.open_flow()->flow.find_node("extra");
    const Rect stood = window.session.open_flow()->diagram.cards[extra.index()].box;
    window.session.reload(open_text(kTeaFlow));
    window.frame();
    const std::vector<gui::GoneCard>& gone = window.state.map.flash.gone;
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].title == "Honey");
    CHECK(gone[0].box == stood);
}

TEST_CASE("a way that a save takes away or leads elsewhere is shown where it ran") {
    HeadlessWindow window(open_session(kTeaFlow, as_author()), kWide);
    const OpenFlow& before = *window.session.open_flow();
    const NodeId start = before.flow.find_node("start");
    const auto old = std::ranges::find(before.diagram.edges, start, &DiagramEdge::from);
    REQUIRE(old != before.diagram.edges.end());
    const Point from = old->bezier.front();
    const Point to = old->bezier.back();
    const std::string text(kTeaFlow);
    SUBCASE("led elsewhere") {
        std::string changed = text;
        changed.replace(changed.find("next = \"which\""), 14, "next = \"water\"");
        window.session.reload(open_text(changed));
        window.frame();
        const std::vector<gui::GoneWay>& gone = window.state.map.flash.gone_ways;
        REQUIRE(gone.size() == 1);
        CHECK(gone[0].line.front() == from);
        CHECK(gone[0].line.back() == to);
    }
    SUBCASE("with its card") {
        const std::string more = text +
                                 "\n[node.extra]\nkind = \"info\"\nphase = \"before\"\n"
                                 "title = \"Honey\"\ntext = \"Sweet.\"\neditorial = true\n"
                                 "next = \"which\"\n";
        window.session.reload(open_text(more));
        window.frame();
        CHECK(window.state.map.flash.gone_ways.empty());
        window.session.reload(open_text(text));
        window.frame();
        CHECK(window.state.map.flash.gone_ways.size() == 1);
    }
    SUBCASE("but not where only its name or other words change") {
        std::string named = text;
        named.replace(named.find("id = \"cool\""), 11, "id = \"cold\"");
        window.session.reload(open_text(named));
        window.frame();
        CHECK(window.state.map.flash.gone_ways.empty());
        window.session.reload(open_text(title_changed()));
        window.frame();
        CHECK(window.state.map.flash.gone_ways.empty());
    }
    SUBCASE("but not before readers") {
        HeadlessWindow reader(open_session(text), kWide);
        std::string changed = text;
        changed.replace(changed.find("next = \"which\""), 14, "next = \"water\"");
        reader.session.reload(open_text(changed));
        reader.frame();
        CHECK(reader.state.map.flash.gone_ways.empty());
    }
}

TEST_CASE("with reduced motion what changed is there and then it is not, without fading") {
    ViewSettings settings = as_author();
    settings.reduced_motion = true;
    HeadlessWindow window(open_session(kTeaFlow, settings), kWide);
    window.session.reload(open_text(title_changed()));
    window.frame();
    const double begun = window.state.map.flash.begun;
    for (int i = 0; i < 3; ++i) {
        CHECK(window.output.next_frame == doctest::Approx(begun + 3));
        window.frame();
    }
}

TEST_CASE("what a save changed lights up for some seconds, and what it was is listed") {
    HeadlessWindow window(open_session(kTeaFlow, as_author()), kWide);
    window.session.reload(open_text(title_changed()));
    window.frame();
    REQUIRE(window.state.map.flash.cards.size() == 1);
    CHECK(window.state.map.flash.cards[0].card ==
          window.session.open_flow()->flow.find_node("water"));
    CHECK(std::isfinite(window.output.next_frame));
    for (int i = 0; i < 12; ++i) {
        window.frame();
    }
    CHECK_FALSE(std::isfinite(window.output.next_frame));
    window.click("author/list/Changes (1)");
    window.click("changes/0");
    CHECK(window.state.map.focus.card == window.session.open_flow()->flow.find_node("water"));
}

TEST_CASE("before readers nothing lights up") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.session.reload(open_text(title_changed()));
    window.frame();
    CHECK(window.state.map.flash.cards.empty());
}

TEST_CASE("the ways to a card are listed where it was asked for, and lead to their cards") {
    HeadlessWindow window(open_session(kTeaFlow, as_author()), kWide);
    const Flow& flow = window.session.open_flow()->flow;
    window.session.found_ways(window.session.ways_to(flow.find_node("done"))());
    window.frame();
    window.frame();
    CHECK(window.here() == "done");
    REQUIRE(has(window, "ways/1"));
    window.click("ways/1");
    CHECK(window.state.map.focus.card == flow.find_node("water"));
}

TEST_CASE("where there is no room below the map the lists stand in the card's place") {
    HeadlessWindow window(open_session(kTeaFlow, as_author()), {640, 800});
    window.session.examined(findings(2));
    window.frame();
    window.frame();
    CHECK_FALSE(has(window, "problems/0"));
    window.click("author/pane/Lists");
    CHECK(has(window, "problems/0"));
    window.click("author/pane/Card");
    CHECK(has(window, "choice/0"));
}
