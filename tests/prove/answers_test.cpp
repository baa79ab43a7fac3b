// never-read and asked-twice.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

TEST_CASE("answers: a choice that remembers what no condition asks for is told, without a walk") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("z", {.id = "one", .remember = {{"x", "1"}}})
                         .choice("z", {.label = "Two", .id = "two"})
                         .card("z", NodeKind::End, "p")) ==
          "never-read a: choice `one` of card `a` remembers `x`, which no condition asks for\n");
}

TEST_CASE("answers: a promise that asks for an answer reads it") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("z", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")
                       .never("No one for b", {"b"}, {.when = {{{"x", {"1"}}}}}))
              .empty());
}

namespace {

/// Cards a, b and c set x; z reads it.
DraftFlow setters(const char* on_a, const char* on_b) {
    return one_phase()
        .card("a", NodeKind::Question, "p")
        .choice("m", {.id = "set", .remember = {{"x", on_a}}})
        .choice("m", {.id = "leave"})
        .card("m", NodeKind::Info, "p")
        .next("b")
        .card("b", NodeKind::Question, "p")
        .choice("z", {.id = "set", .remember = {{"x", on_b}}})
        .choice("z", {.id = "leave"})
        .card("z", NodeKind::End, "p")
        .passage("One.", {.when = {{{"x", {"*"}}}}});
}

}  // namespace

TEST_CASE("answers: another value from another card is asking twice, with the walk to the second") {
    CHECK(proof_text(setters("1", "2")) ==
          "asked-twice b: choice `set` of card `b` sets `x` = `2`, where card `a` has set `x` = "
          "`1` by a.set m.next b.set\n");
}

TEST_CASE("answers: the same value from another card is not asking twice") {
    CHECK(verdicts(setters("1", "1")).empty());
}

TEST_CASE("answers: another value from the same card is not asking twice") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Question, "p")
                       .choice("a")
                       .choice("z")
                       .card("z", NodeKind::End, "p")
                       .passage("One.", {.when = {{{"x", {"1"}}}}}))
              .empty());
}

TEST_CASE(
    "answers: an answer is told once, at its shortest walk, though nothing reads it between") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "long", .remember = {{"x", "1"}}})
                       .choice("c", {.id = "short", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Info, "p")
                       .next("c")
                       .card("c", NodeKind::Question, "p")
                       .choice("z", {.id = "two", .remember = {{"x", "2"}}})
                       .choice("z", {.id = "three", .remember = {{"x", "3"}}})
                       .card("z", NodeKind::End, "p")
                       .passage("One.", {.when = {{{"x", {"2"}}}}})) ==
          "asked-twice c by a.short c.three\n");
}

TEST_CASE("answers: who set them multiplies the situations, and too many of them are not proven") {
    // Along the chain x = 1 may be the first card's or the second's; nobody gives another value.
    DraftFlow flow = one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("c0", {.id = "one", .remember = {{"x", "1"}}})
                         .choice("b", {.id = "later"})
                         .card("b", NodeKind::Question, "p")
                         .choice("c0", {.id = "one", .remember = {{"x", "1"}}})
                         .choice("c0", {.id = "two", .remember = {{"x", "2"}}});
    for (int i = 0; i < 10; ++i) {
        flow.card("c" + std::to_string(i), NodeKind::Info, "p")
            .next(i < 9 ? "c" + std::to_string(i + 1) : "d");
    }
    flow.card("d", NodeKind::Question, "p")
        .choice("z", {.id = "one", .remember = {{"x", "1"}}, .when = {{{"x", {"1"}}}}})
        .choice("z", {.id = "two", .remember = {{"x", "2"}}, .when = {{{"x", {"2"}}}}})
        .choice("z", {.label = "Neither", .id = "neither"})
        .card("z", NodeKind::End, "p");
    const waypost::Flow checked = flow.checked();
    CHECK(waypost::prove(checked, {.most_situations = 40}).certificate->situations == 25);
    CHECK(waypost::test::verdicts_of(waypost::prove(checked, {.most_situations = 25}).findings) ==
          "not-proven a\n");
}
