#include "walk/card_view.h"

#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "support/memory_files.h"
#include "support/tea_options.h"
#include "walk/detour.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

Words english() {
    return embedded_words("en");
}

Flow tea() {
    MemoryFiles files;
    files.files["flow.toml"] = std::string(kTeaOptions);
    LoadedFlow loaded = load_flow(files, "flow.toml", english());
    REQUIRE(loaded.flow);
    return *loaded.flow;
}

/// "Possible harms (is a gap): words": the rows that say something, a line each.
std::string rows(const std::string& card, const std::string& decision) {
    const Flow flow = tea();
    std::string text;
    for (const CardRow& row :
         rows_of(flow, flow.find_node(card), flow.find_node(decision), english())) {
        text += row.heading + ": " + row.text;
        for (const Bullet& bullet : row.bullets) {
            text += "[" + bullet.text + "]";
        }
        text += row.is_gap ? " (gap)\n" : "\n";
    }
    return text;
}

std::string offered_names(const std::vector<std::string>& choices) {
    const Flow flow = tea();
    const Replay walk = replay_choices(flow, choices);
    std::string text;
    for (const OfferedOption* option : offered_options(flow, walk.here())) {
        text += flow.node(option->card).id + " '" + option->label + "' ";
    }
    return text;
}

/// "book tin + editorial": the sources of a card in the order of their numbers.
std::string sources(const std::string& card, const OpenedGates& opened = {}) {
    const Flow flow = tea();
    const Replay walk = replay_choices(flow, {"green"});
    const CardSources used =
        sources_of(flow, view_of(flow, walk, opened, flow.find_node(card), flow.find_node("ways")));
    std::string text;
    for (const SourceId id : used.sources) {
        text += flow.source(id).id + " ";
    }
    return text + (used.editorial ? "+ editorial" : "");
}

}  // namespace

TEST_CASE("an option says what it says in the rows of its decision") {
    CHECK(rows("bag", "ways") ==
          "Possible benefits: [Nothing to pour off.]\n"
          "Possible harms: [The leaves are small and cramped.]\n"
          "What it is like: Quick.\n"
          "How long it takes: Two minutes.\n"
          "What is needed (not covered): The sources used here do not say what is needed. (gap)\n");
}

TEST_CASE("a declared gap stands in its row, and nothing is invented for the others") {
    CHECK(rows("none", "ways") ==
          "Possible benefits (not covered): The sources used here do not say. (gap)\n"
          "Possible harms (not covered): The sources used here do not say. (gap)\n"
          "What it is like (not covered): The sources used here do not say. (gap)\n"
          "How long it takes: None.\n"
          "What is needed: Nothing.\n");
    CHECK(rows("water", "") ==
          "What it looks for: Heat, by the size of bubbles.[^book]\n"
          "What it cannot tell (not covered): The sources used here do not say what bubbles cannot "
          "tell. (gap)\n"
          "If something is found: Pour it.\n"
          "If nothing is found: \n");
}

TEST_CASE("options are offered by the answers of the walk, under the decision's labels") {
    CHECK(offered_names({"green"}) ==
          "pot 'Loose leaves in a pot' bag 'A tea bag in the cup' cold 'Cold water over night' "
          "strong 'Very strong tea' none 'No tea for now' ");
    CHECK(offered_names({"black"}) ==
          "pot 'Loose leaves in a pot' bag 'A tea bag in the cup' strong 'Very strong tea' none "
          "'No tea for now' ");
    CHECK(offered_names({}).empty());
}

TEST_CASE("only what is offered can be opened") {
    const Flow flow = tea();
    const Replay black = replay_choices(flow, {"black"});
    CHECK(find_offered_option(flow, black.here(), "pot") == flow.find_node("pot"));
    CHECK_FALSE(find_offered_option(flow, black.here(), "cold").has_value());
    CHECK_FALSE(find_offered_option(flow, black.here(), "water").has_value());
}

TEST_CASE("the choices about an option are those of the decision that name it") {
    const Flow flow = tea();
    const Replay green = replay_choices(flow, {"green"});
    CHECK(choices_about(flow, green.here(), flow.find_node("pot")) ==
          std::vector<ChoiceId>{ChoiceId{0}});
    CHECK(choices_about(flow, green.here(), flow.find_node("bag")).empty());
}

TEST_CASE("sources are numbered in the order in which a reader meets them") {
    CHECK(sources("pot") == "book club tin + editorial");
    CHECK(sources("ways") == "book club tin + editorial");
    CHECK(sources("bag") == "tin book ");
    CHECK(sources("start") == "tin book club + editorial");
}

TEST_CASE("a closed card gives no source away") {
    CHECK(sources("figures").empty());
    CHECK(sources("figures", {{}, true}) == "club book tin ");
}
