#include "exporters/page_markdown.h"

#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "support/golden.h"

#include <doctest/doctest.h>

using waypost::bike_flow;
using waypost::english;
using waypost::Flow;
using waypost::flow_of;
using waypost::my_page;
using waypost::MyPage;
using waypost::OpenedGates;
using waypost::page_markdown;
using waypost::PageRating;
using waypost::replay_choices;
using waypost::test::data_path;
using waypost::test::golden;

namespace {

using Choices = std::vector<std::string>;

MyPage page_of(const Flow& flow, const Choices& choices, bool all_gates = false) {
    return my_page(flow, replay_choices(flow, choices), OpenedGates{{}, all_gates}, english());
}

std::string printed(const Flow& flow, const MyPage& page) {
    return page_markdown(flow, page, english(), "2026-11-21");
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("my page in Markdown has the walk, its questions, words, sources and urgent help") {
    const Flow flow = flow_of(bike_flow());
    const std::string text = printed(flow, page_of(flow, {"look"}));
    CHECK(text == golden(data_path("exporters/bike-page.md"), text));
}

TEST_CASE("my page with everything ticked has what was opened and what the person wrote") {
    const Flow flow = flow_of(bike_flow());
    MyPage page = page_of(flow, {"look", "figures", "next"});
    tick_opened(page);
    page.with_notes = true;
    page.notes = "Buy oil.\n# Not a heading";
    page.own_questions = {"1. What *does* it cost?"};
    page.statements[0].rating = PageRating::High;
    page.questions[0].ticked = false;
    const std::string text = printed(flow, page);
    CHECK(text == golden(data_path("exporters/bike-page-ticked.md"), text));
}

TEST_CASE("my page of a walk that has not begun says so") {
    const Flow flow = flow_of(bike_flow());
    const std::string text = printed(flow, page_of(flow, {}));
    CHECK(has(text, "**Why bikes squeak**"));
    CHECK(has(text, "No step has been taken yet."));
}

TEST_CASE("my page prints nothing of a card whose question nobody said yes to") {
    const Flow flow = flow_of(bike_flow());
    const std::string text = printed(flow, page_of(flow, {"look", "fork", "next"}));
    CHECK(has(text, "A broken fork → **Go on**"));
    CHECK(!has(text, "Secret words"));
    CHECK(has(text, "This card asks first. What it says is left out here."));
    CHECK(!has(text, "What holds the front wheel"));
}

TEST_CASE(
    "my page leaves out what was said yes to on the screen until it is ticked for the paper") {
    const Flow flow = flow_of(bike_flow());
    MyPage page = page_of(flow, {"look", "figures"});
    const std::string kept = printed(flow, page);
    for (const char* part : {"Secret words", "12 of 100", "A question that is kept?"}) {
        CHECK(!has(kept, part));
    }
    tick_opened(page);
    const std::string ticked = printed(flow, page);
    for (const char* part : {"Secret words", "12 of 100", "A question that is kept?"}) {
        CHECK(has(ticked, part));
    }
    page.with_figures = false;
    CHECK(!has(printed(flow, page), "12 of 100"));
}

TEST_CASE("my page keeps a question that a card which asks first shares with another") {
    const Flow flow = flow_of(bike_flow());
    const std::string text = printed(flow, page_of(flow, {"look", "fork", "next"}, true));
    CHECK(has(text, "- [ ] Is the rim worn?"));
}

TEST_CASE("my page names no route and no option that was not offered") {
    const Flow flow = flow_of(bike_flow());
    const std::string text = printed(flow, page_of(flow, {"look"}));
    CHECK(!has(text, "Sorting squeaks"));
    CHECK(has(text, "- Leave it for now"));
}

TEST_CASE("words of a flow cannot become markup of the page") {
    std::string toml = bike_flow();
    const std::string title = "title = \"Why bikes squeak\"";
    toml.replace(toml.find(title),
                 title.size(),
                 R"(title = "# <b>1</b> [x](javascript:y) `z` | a_b_ \u202E\u0007")");
    const Flow flow = flow_of(toml);
    const std::string text = printed(flow, page_of(flow, {}));
    CHECK(has(text, R"(**\# \<b\>1\</b\> \[x\](javascript:y) \`z\` \| a\_b\_**)"));
}
