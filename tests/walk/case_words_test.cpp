// Conditions told in the flow's own words.
#include "walk/case_words.h"

#include "flowfile/read_words.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

/// Two questions, an answer that two cards give, and one that comes about without a question; the
/// last card's passages carry the conditions.
DraftFlow brewing() {
    return DraftFlow()
        .phase("p")
        .answer("leaf", {"green", "black", "white"})
        .answer("cup", {"small", "big"})
        .answer("guest", {"yes"})
        .card("a", NodeKind::Question, "p")
        .title("Which tea is there?")
        .choice("b", {.id = "green", .remember = {{"leaf", "green"}}})
        .choice("b", {.id = "black", .remember = {{"leaf", "black"}}})
        .choice("b", {.id = "white", .remember = {{"leaf", "white"}}})
        .card("b", NodeKind::Question, "p")
        .title("Which cup?")
        .choice("c", {.id = "small", .remember = {{"cup", "small"}}})
        .choice("c", {.id = "big", .remember = {{"cup", "big"}}})
        .card("c", NodeKind::Question, "p")
        .title("Another cup?")
        .choice("d", {.id = "big", .remember = {{"cup", "big"}}})
        .choice("d", {.id = "same"})
        .card("d", NodeKind::Info, "p")
        .title("The door bell rings")
        .choice("z", {.id = "guest", .remember = {{"guest", "yes"}}})
        .card("z", NodeKind::End, "p");
}

std::string told(const WayWords& condition) {
    const Flow flow = brewing().passage("Words.", condition).checked();
    return case_words(
        flow, flow.node(flow.find_node("z")).passages[0].condition, embedded_words("en"));
}

}  // namespace

TEST_CASE("a case goes by the title of the one question that gives the answer") {
    CHECK(told({.when = {{{"leaf", {"green"}}}}}) == "If Which tea is there?: green");
    CHECK(told({.unless = {{{"leaf", {"green"}}}}}) == "If not: Which tea is there?: green");
}

TEST_CASE("an answer asked in two places, or on no question, goes by its own label") {
    CHECK(told({.when = {{{"cup", {"big"}}}}}) == "If cup: big");
    CHECK(told({.when = {{{"guest", {"yes"}}}}}) == "If guest: yes");
}

TEST_CASE("several values, several answers and several tables are told apart") {
    CHECK(told({.when = {{{"leaf", {"green", "black", "white"}}}}}) ==
          "If Which tea is there?: green, black or white");
    CHECK(told({.when = {{{"leaf", {"green", "white"}}, {"cup", {"big"}}}}}) ==
          "If Which tea is there?: green or white, and cup: big");
    CHECK(told({.when = {{{"leaf", {"green"}}}, {{"cup", {"big"}}}}}) ==
          "If Which tea is there?: green, or cup: big");
    CHECK(told({.when = {{{"leaf", {"green"}}, {"cup", {"big"}}}, {{"guest", {"yes"}}}}}) ==
          "If Which tea is there?: green, and cup: big; or guest: yes");
}

TEST_CASE("what must not hold is told behind what must") {
    CHECK(told({.when = {{{"leaf", {"green"}}}}, .unless = {{{"cup", {"big"}}}}}) ==
          "If Which tea is there?: green, but not: cup: big");
    CHECK(told({.unless = {{{"leaf", {"green"}}}, {{"cup", {"big"}}}}}) ==
          "If not: Which tea is there?: green, or cup: big");
}

TEST_CASE("any answer at all is told without its values") {
    CHECK(told({.when = {{{"leaf", {"*"}}}}}) == "If Which tea is there?: any answer");
    CHECK(told({.unless = {{{"leaf", {"*"}}}}}) == "If not: Which tea is there?: any answer");
}

TEST_CASE("what always holds is no case") {
    CHECK(told({}).empty());
}
