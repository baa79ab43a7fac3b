// same-label, no-real-choice and no-option.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::Diagnostics;
using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

TEST_CASE("choices: two that are offered together under one label are told at the second") {
    const DraftFlow flow = one_phase()
                               .card("a", NodeKind::Question, "p")
                               .choice("z", {.label = "Yes", .id = "one"})
                               .choice("z", {.label = "No", .id = "two"})
                               .choice("z", {.label = "Yes", .id = "three"})
                               .card("z", NodeKind::End, "p");
    CHECK(proof_text(flow) ==
          "same-label a: choices `one` and `three` of card `a` are offered together under one "
          "label, `Yes` by nothing\n");
    const Diagnostics found = waypost::prove(flow.checked()).findings;
    REQUIRE(found.all().front().notes.size() == 1);
    CHECK(found.all().front().notes.front().message == "the other one is here");
}

TEST_CASE("choices: one label twice is fine where conditions never let both hold") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Question, "p")
                       .choice("z", {.label = "Yes", .id = "p", .when = {{{"x", {"1"}}}}})
                       .choice("z", {.label = "Yes", .id = "q", .unless = {{{"x", {"1"}}}}})
                       .choice("z", {.label = "No", .id = "r"})
                       .card("z", NodeKind::End, "p"))
              .empty());
}

TEST_CASE("choices: one label twice is told with the first walk that is offered both") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.label = "One", .id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Question, "p")
                       .choice("z", {.label = "Yes", .id = "p"})
                       .choice("z", {.label = "Yes", .id = "q", .when = {{{"x", {"2"}}}}})
                       .card("z", NodeKind::End, "p")) == "same-label b by a.two\n");
}

TEST_CASE("choices: a question with one choice is no real choice") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("z")
                         .card("z", NodeKind::End, "p")) ==
          "no-real-choice a: question `a` never offers more than one choice by nothing\n");
}

TEST_CASE("choices: a question whose other choice is never offered is told there alone") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.remember = {{"x", "1"}}})
                       .choice("z", {.remember = {{"x", "2"}}})
                       .card("b", NodeKind::Question, "p")
                       .choice("z", {.id = "go"})
                       .choice("a", {.when = {{{"x", {"2"}}}}})
                       .card("z", NodeKind::End, "p")) == "never-true b by a.b\n");
}

TEST_CASE("choices: a question that offers one or the other, and nowhere both, is no real choice") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.label = "One", .id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Question, "p")
                       .choice("z", {.label = "P", .id = "p", .when = {{{"x", {"1"}}}}})
                       .choice("z", {.label = "Q", .id = "q", .unless = {{{"x", {"1"}}}}})
                       .card("z", NodeKind::End, "p")) == "no-real-choice b by a.one\n");
}

TEST_CASE("choices: a decision that offers no option on some walk is told with that walk") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("d", {.label = "One", .id = "one", .remember = {{"x", "1"}}})
                         .choice("d", {.label = "Two", .id = "two", .remember = {{"x", "2"}}})
                         .card("d", NodeKind::Decision, "p")
                         .option("tea", {.when = {{{"x", {"1"}}}}})
                         .next("z")
                         .card("tea", NodeKind::Option, "p")
                         .card("z", NodeKind::End, "p")) ==
          "no-option d: decision `d` offers no option on some walk by a.two\n");
}
