// promise-broken, promise-idle and rehearsal-broken.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

namespace {

/// a sets x; b may be skipped by a walk with x = 2; c is a decision that offers tea unless x = 3;
/// x = 3 leads to `to_three`.
DraftFlow three_cards(const std::string& to_three = "c") {
    return one_phase()
        .card("a", NodeKind::Question, "p")
        .choice("b", {.label = "One", .id = "one", .remember = {{"x", "1"}}})
        .choice("b", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
        .choice("c", {.label = "Skip", .id = "skip", .remember = {{"x", "2"}}})
        .choice(to_three, {.label = "Three", .id = "three", .remember = {{"x", "3"}}})
        .card("b", NodeKind::Info, "p")
        .next("c")
        .card("c", NodeKind::Decision, "p")
        .option("tea", {.unless = {{{"x", {"3"}}}}})
        .next("z")
        .card("tea", NodeKind::Option, "p")
        .card("z", NodeKind::End, "p");
}

}  // namespace

TEST_CASE("promises: a card that is never to be reached under a condition breaks it") {
    CHECK(proof_text(three_cards()
                         .never("No two on b", {"b"}, {.when = {{{"x", {"2"}}}}})
                         .never("No three on b", {"b"}, {.when = {{{"x", {"3"}}}}})) ==
          "no-option c: decision `c` offers no option on some walk by a.three\n"
          "promise-broken b: promise `No two on b` is broken: card `b` is reached with `x` = `2` "
          "by a.two\n");
}

TEST_CASE("promises: an option is judged at the decision that offers it") {
    CHECK(verdicts(three_cards()
                       .never("No tea for two", {"tea"}, {.when = {{{"x", {"2"}}}}})
                       .never("No tea for three", {"tea"}, {.when = {{{"x", {"3"}}}}})) ==
          "no-option c by a.three\npromise-broken tea by a.skip\n");
}

TEST_CASE("promises: a card reached without having read another breaks it, by the shortest walk") {
    CHECK(proof_text(three_cards()
                         .before("b before c", {"c"}, "b", {.when = {{{"x", {"2"}}}}})
                         .before("b before c for one", {"c"}, "b", {.when = {{{"x", {"1"}}}}})) ==
          "no-option c: decision `c` offers no option on some walk by a.three\n"
          "promise-broken c: promise `b before c` is broken: card `c` is reached without having "
          "read card `b` with `x` = `2` by a.skip\n");
}

TEST_CASE("promises: an option offered on the very card to read keeps it") {
    CHECK(verdicts(one_phase()
                       .card("d", NodeKind::Decision, "p")
                       .option("tea")
                       .next("z")
                       .card("tea", NodeKind::Option, "p")
                       .card("z", NodeKind::End, "p")
                       .before("d before tea", {"tea"}, "d"))
              .empty());
}

TEST_CASE("promises: one whose condition holds at none of its cards is idle") {
    CHECK(
        proof_text(three_cards("z").before("b before c", {"c"}, "b", {.when = {{{"x", {"3"}}}}})) ==
        "promise-idle : the condition of promise `b before c` holds at none of its cards\n"
        "always-true c: the condition of option `tea` of card `c` is always true by a.skip\n");
}

TEST_CASE("promises: a route that is never to be reached is judged where a walk passes it") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("r", {.label = "One", .id = "one", .remember = {{"x", "1"}}})
                       .choice("r", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
                       .card("r", NodeKind::Route, "")
                       .row("z")
                       .card("z", NodeKind::End, "p")
                       .never("No two on r", {"r"}, {.when = {{{"x", {"2"}}}}})) ==
          "promise-broken r by a.two\n");
}

TEST_CASE("rehearsals: one whose choices are offered and that ends where it says holds") {
    CHECK(verdicts(three_cards().rehearsal("Whole", {"one", "next", "open:tea", "next"}, "z")) ==
          "no-option c by a.three\n");
}

namespace {

std::string rehearsed(const std::vector<std::string>& choose, const std::string& ends_at) {
    return proof_text(one_phase()
                          .card("a", NodeKind::Question, "p")
                          .choice("d", {.label = "One", .id = "one", .remember = {{"x", "1"}}})
                          .choice("d", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
                          .card("d", NodeKind::Decision, "p")
                          .option("tea")
                          .option("milk", {.when = {{{"x", {"2"}}}}})
                          .next("z")
                          .card("tea", NodeKind::Option, "p")
                          .card("milk", NodeKind::Option, "p")
                          .card("z", NodeKind::End, "p")
                          .rehearsal("Trial", choose, ends_at));
}

}  // namespace

TEST_CASE("rehearsals: a choice that is not offered breaks it, after the steps taken") {
    CHECK(rehearsed({"one", "onward"}, "z") ==
          "rehearsal-broken d: rehearsal `Trial` cannot go on by `onward`: card `d` does not offer "
          "it by a.one\n");
}

TEST_CASE("rehearsals: an option that is not offered there breaks it") {
    CHECK(rehearsed({"two", "open:milk", "next"}, "z").empty());
    CHECK(rehearsed({"one", "open:milk", "next"}, "z") ==
          "rehearsal-broken d: rehearsal `Trial` cannot go on by `open:milk`: card `d` does not "
          "offer it by a.one\n");
}

TEST_CASE("rehearsals: coming to another card than it says breaks it") {
    CHECK(rehearsed({"one"}, "z") ==
          "rehearsal-broken d: rehearsal `Trial` comes to card `d`, not to card `z` by a.one\n");
}

TEST_CASE("rehearsals: a step behind the end breaks it") {
    CHECK(rehearsed({"one", "next", "next"}, "z") ==
          "rehearsal-broken z: rehearsal `Trial` cannot go on by `next`: card `z` does not offer "
          "it by a.one d.next\n");
}
