#include "walk/my_page.h"

#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "support/golden.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

using waypost::embedded_words;
using waypost::Flow;
using waypost::my_page;
using waypost::MyPage;
using waypost::OpenedGates;
using waypost::PageCard;
using waypost::replay_choices;
using waypost::TermId;

namespace {

using Texts = std::vector<std::string>;

Flow bike() {
    waypost::MemoryFiles files;
    files.files["bike.toml"] =
        waypost::test::bytes_of(waypost::test::data_path("exporters/bike.toml"));
    waypost::LoadedFlow loaded = load_flow(files, "bike.toml", embedded_words("en"));
    REQUIRE(loaded.flow);
    return *loaded.flow;
}

MyPage page_of(const Flow& flow, const Texts& choices, const OpenedGates& opened = {}) {
    return my_page(flow, replay_choices(flow, choices), opened, embedded_words("en"));
}

/// `title` of what is printed, `title?` of what asks first and is not ticked, `title!` of what
/// nobody said yes to.
Texts cards(const MyPage& page) {
    Texts out;
    for (const PageCard& card : page.cards) {
        out.push_back(card.title + (card.is_closed ? "!" : card.ticked ? "" : "?"));
    }
    return out;
}

Texts terms(const Flow& flow, const MyPage& page) {
    Texts out;
    for (const TermId term : terms_met(flow, page)) {
        out.push_back(flow.term(term).word);
    }
    return out;
}

}  // namespace

TEST_CASE("my page has each card once, in the order in which they were met") {
    const Flow flow = bike();
    const MyPage page = page_of(flow, {"look", "figures", "next", "fork", "next"});
    CHECK(cards(page) == Texts{"Why bikes squeak",
                               "Oil it or leave it?",
                               "How many squeak again?",
                               "A broken fork!"});
    CHECK(flow.node(page.present).title == "Oil it or leave it?");
    CHECK(page.urgent.title == "Somebody fell");
    Texts way;
    for (const auto& step : page.way) {
        way.push_back(step.card + " > " + step.choice);
    }
    CHECK(way == Texts{"Why bikes squeak > Look at it",
                       "Oil it or leave it? > Show figures",
                       "How many squeak again > Go on",
                       "Oil it or leave it? > Look at the fork",
                       "A broken fork > Go on"});
}

TEST_CASE("nothing of a closed card is in the value of my page but its title") {
    const Flow flow = bike();
    const MyPage page = page_of(flow, {"look", "fork"});
    const PageCard& fork = page.cards.back();
    CHECK(fork.is_closed);
    CHECK(fork.texts.empty());
    CHECK(fork.numbers.empty());
    CHECK(fork.terms.empty());
    MyPage ticked = page;
    tick_opened(ticked);
    CHECK(!ticked.prints(page.cards.size() - 1));
    CHECK(terms(flow, ticked) == Texts{"chain", "rim"});
    const MyPage opened = page_of(flow, {"look", "fork"}, {{}, true});
    CHECK(opened.cards.back().texts.front().text == "Secret words of the fork.");
    CHECK(terms(flow, opened) == Texts{"chain", "rim"});
    ticked = opened;
    tick_opened(ticked);
    CHECK(terms(flow, ticked) == Texts{"chain", "fork", "rim"});
}

TEST_CASE("an urgent card that asks first keeps its words to itself on my page too") {
    waypost::MemoryFiles files;
    std::string toml = waypost::test::bytes_of(waypost::test::data_path("exporters/bike.toml"));
    const std::size_t card = toml.find("kind = \"urgent\"");
    REQUIRE(card != std::string::npos);
    toml.insert(card, "ask_first = \"Shall it be shown?\"\n");
    files.files["bike.toml"] = toml;
    const waypost::LoadedFlow loaded = load_flow(files, "bike.toml", embedded_words("en"));
    REQUIRE(loaded.flow);
    const MyPage page = page_of(*loaded.flow, {});
    CHECK(page.urgent.is_closed);
    CHECK(page.urgent.texts.empty());
}

TEST_CASE("my page has the first paragraph of a card with the list that it announces") {
    const MyPage page = page_of(bike(), {"look"});
    CHECK(page.cards[0].texts.front().text ==
          "A *dry* chain is **often** why.[^shop] See [the book](https://example.org/bike) and "
          "[another card](card:fork).");
    CHECK(page.cards[1].texts.front().text ==
          "People do one of these:\n\n- by hand\n- in a shop\n");
    CHECK(page.cards[1].options == Texts{"Oil it", "Leave it for now"});
}

TEST_CASE("by default my page has all but figures, notes and cards that ask first") {
    const MyPage page = page_of(bike(), {"look", "figures"});
    CHECK(page.with_questions);
    CHECK(page.with_own_questions);
    CHECK(page.with_statements);
    CHECK(page.with_way);
    CHECK(page.with_cards);
    CHECK(page.with_terms);
    CHECK(!page.with_figures);
    CHECK(!page.with_notes);
    CHECK(cards(page).back() == "How many squeak again?");
    Texts questions;
    for (const auto& question : page.questions) {
        questions.push_back(question.question.text + (question.ticked ? " ticked" : ""));
    }
    CHECK(questions == Texts{"How often is oil needed? ticked",
                             "Is the rim worn? ticked",
                             "A question that is kept? ticked"});
}
