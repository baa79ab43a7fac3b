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

TEST_CASE("an urgent card without a title is urgent help all the same") {
    std::string toml = bike_flow();
    const std::string title = "title = \"Somebody fell\"";
    toml.replace(toml.find(title), title.size(), "title = \"\"");
    const Flow flow = flow_of(toml);
    CHECK(has(printed(flow, page_of(flow, {})), "Call for help now."));
}

TEST_CASE("an urgent card that asks first gives way to the engine's own words on paper") {
    std::string toml = bike_flow();
    const std::string kind = "kind = \"urgent\"";
    toml.insert(toml.find(kind), "ask_first = \"Shall it be shown?\"\n");
    const Flow flow = flow_of(toml);
    const std::string text = printed(flow, page_of(flow, {}));
    CHECK(!has(text, "Call for help now."));
    CHECK(has(text, "Call your local emergency number"));
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

TEST_CASE("a card that lacks a title is named by its kind where the walk stands") {
    std::string toml = bike_flow();
    const std::string title = "title = \"Why bikes squeak\"";
    toml.replace(toml.find(title), title.size(), "title = \"\"");
    const Flow flow = flow_of(toml);
    const std::string text = printed(flow, page_of(flow, {}));
    CHECK(!has(text, "The flow does not say what comes next"));
    CHECK(has(text, "## Where I am\n\n**To read**\n"));
    CHECK(has(text, "### To read\n"));
}

TEST_CASE("addresses of sources are links that can be followed as they are written") {
    std::string toml = bike_flow();
    const std::string url = "url = \"https://example.org/bike\"";
    toml.replace(toml.find(url), url.size(), "url = \"https://example.org/a_b*c?d=~e&f=#g\"");
    const Flow flow = flow_of(toml);
    CHECK(has(printed(flow, page_of(flow, {"look"})),
              "A press: The bike book (2020-05-17) <https://example.org/a_b*c?d=~e&f=#g>\n"));
}

TEST_CASE("no address can become markup of the page") {
    std::string toml = bike_flow();
    const std::string url = "url = \"https://example.org/bike\"";
    toml.replace(toml.find(url),
                 url.size(),
                 R"(url = "https://example.org/a(c)`d'e[f](g)|*h\u202E_\u00E4&lt;")");
    const Flow flow = flow_of(toml);
    CHECK(has(printed(flow, page_of(flow, {"look"})),
              "<https://example.org/a%28c%29%60d%27e%5Bf%5D%28g%29%7C*h_%C3%A4&lt;>\n"));
}

TEST_CASE("a span of a number is dots of three kinds, as many as it is out of") {
    std::string toml = bike_flow();
    const std::string count = "n = 12\nof = 100";
    toml.replace(toml.find(count), count.size(), "n = [3, 5]\nof = 60");
    const Flow flow = flow_of(toml);
    MyPage page = page_of(flow, {"look", "figures"});
    tick_opened(page);
    CHECK(has(printed(flow, page),
              "- **3 to 5 of 60: Squeak again, over 1 year** \\[2\\]\n"
              "    ```text\n"
              "    ●●●◐◐○○○○○○○○○○○○○○○\n"
              "    ○○○○○○○○○○○○○○○○○○○○\n"
              "    ○○○○○○○○○○○○○○○○○○○○\n"
              "    ```\n"
              "    - Each dot is one of 60. Half filled: the sources give a span.\n"));
}

TEST_CASE("a number out of more than can be drawn has its words alone") {
    std::string toml = bike_flow();
    const std::string of = "of = 100";
    toml.replace(toml.find(of), of.size(), "of = 1001");
    const Flow flow = flow_of(toml);
    MyPage page = page_of(flow, {"look", "figures"});
    tick_opened(page);
    const std::string text = printed(flow, page);
    CHECK(has(text, "- **12 of 1,001: Squeak again, over 1 year** \\[2\\]\n    - Who was counted"));
    CHECK(!has(text, "```"));
}
