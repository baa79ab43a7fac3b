// dead-end, stuck and endless-loop.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

TEST_CASE("endless: a flow whose every walk ends has no findings") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("b")
                         .choice("r")
                         .card("b", NodeKind::Info, "p")
                         .next("z")
                         .card("r", NodeKind::Route, "")
                         .row("b")
                         .card("z", NodeKind::End, "p"))
              .empty());
}

TEST_CASE("endless: a card, a question or a route without ways is a dead end") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("b")
                         .choice("q")
                         .choice("r")
                         .card("b", NodeKind::Info, "p")
                         .card("q", NodeKind::Question, "p")
                         .card("r", NodeKind::Route, "")) ==
          "dead-end b: card `b` has no way on and is not an end by a.b\n"
          "dead-end q: card `q` has no way on and is not an end by a.q\n"
          "dead-end r: route `r` has no way on and is not an end by a.r\n");
}

TEST_CASE("endless: a start without ways is a dead end on the empty walk") {
    CHECK(verdicts(one_phase().card("a", NodeKind::Info, "p")) == "dead-end a by nothing\n");
    CHECK(verdicts(one_phase().card("r", NodeKind::Route, "")) == "dead-end r by nothing\n");
}

TEST_CASE(
    "endless: an urgent card may stop when only Urgent help opens it, not when it is a step") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")
                       .card("u", NodeKind::Urgent, "p")
                       .urgent("u"))
              .empty());
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("u")
                       .card("z", NodeKind::End, "p")
                       .card("u", NodeKind::Urgent, "p")
                       .urgent("u")) == "dead-end u by a.u\n");
}

TEST_CASE("endless: a card that offers nothing at some place is stuck there, told once") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                         .choice("b", {.id = "two", .remember = {{"x", "2"}}})
                         .choice("b", {.id = "three", .remember = {{"x", "3"}}})
                         .card("b", NodeKind::Info, "p")
                         .choice("z", {.when = {{{"x", {"1"}}}}})
                         .card("z", NodeKind::End, "p")) ==
          "stuck b: none of the ways on from card `b` is offered with `x` = `2` by a.two\n");
}

TEST_CASE("endless: of equally short walks to a stuck place the first in the file is told") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("c", {.id = "late", .remember = {{"y", "1"}}})
                       .choice("b", {.id = "early", .remember = {{"x", "1"}}})
                       .card("b", NodeKind::Info, "p")
                       .next("d")
                       .card("c", NodeKind::Info, "p")
                       .next("d")
                       .card("d", NodeKind::Info, "p")
                       .choice("z", {.when = {{{"x", {"1"}}, {"y", {"1"}}}}})
                       .card("z", NodeKind::End, "p")) == "stuck d by a.late c.next\n");
}

TEST_CASE("endless: a move into a ring without an end is told at the card it leads to") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("z")
                         .choice("in")
                         .card("z", NodeKind::End, "p")
                         .card("in", NodeKind::Info, "p")
                         .next("r1")
                         .card("r1", NodeKind::Info, "p")
                         .next("r2")
                         .card("r2", NodeKind::Info, "p")
                         .next("r1")) ==
          "endless-loop in: from card `in` on no walk ever ends by a.in\n");
}

TEST_CASE("endless: when no walk ends at all, the start is told on the empty walk") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Info, "p")
                       .next("b")
                       .card("b", NodeKind::Info, "p")
                       .next("a")) == "endless-loop a by nothing\n");
}

TEST_CASE("endless: two moves into one ring are one finding, at the one met first") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("b")
                       .choice("r2")
                       .card("b", NodeKind::Question, "p")
                       .choice("z")
                       .choice("r1")
                       .card("z", NodeKind::End, "p")
                       .card("r1", NodeKind::Info, "p")
                       .next("r2")
                       .card("r2", NodeKind::Info, "p")
                       .next("r1")) == "endless-loop r2 by a.r2\n");
}

TEST_CASE("endless: two rings are two findings") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("r")
                       .choice("s")
                       .choice("z")
                       .card("z", NodeKind::End, "p")
                       .card("r", NodeKind::Info, "p")
                       .next("r")
                       .card("s", NodeKind::Info, "p")
                       .next("s")) == "endless-loop r by a.r\nendless-loop s by a.s\n");
}

TEST_CASE("endless: a ring that some answers cannot leave is told with the walk that is trapped") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Info, "p")
                       .choice("c")
                       .choice("z", {.when = {{{"x", {"1"}}}}})
                       .card("c", NodeKind::Info, "p")
                       .next("b")
                       .card("z", NodeKind::End, "p")) == "endless-loop b by a.two\n");
}

TEST_CASE("endless: a ring from which a walk gets stuck or into a gap is no endless loop") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("b", {.remember = {{"x", "1"}}})
                       .card("b", NodeKind::Info, "p")
                       .choice("c")
                       .choice("r")
                       .card("c", NodeKind::Info, "p")
                       .next("b")
                       .card("r", NodeKind::Route, "")
                       .row("z", {.when = {{{"x", {"2"}}}, {{"x", {"3"}}}}})
                       .card("z", NodeKind::End, "p")) ==
          "route-gap r by a.b b.r\nnever-set r\nnever-set r\n");
}

TEST_CASE("endless: a ring of routes is an endless loop, told at the first that comes twice") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("z")
                         .choice("into")
                         .choice("r2")
                         .card("z", NodeKind::End, "p")
                         .card("into", NodeKind::Route, "")
                         .row("r1")
                         .card("r1", NodeKind::Route, "")
                         .row("r2")
                         .card("r2", NodeKind::Route, "")
                         .row("r1")) ==
          "endless-loop r1: route `r1` leads back to itself through routes alone by a.into\n");
}

TEST_CASE("endless: a walk that starts in a ring of routes is told on the empty walk") {
    CHECK(verdicts(one_phase()
                       .card("r1", NodeKind::Route, "")
                       .row("r2")
                       .card("r2", NodeKind::Route, "")
                       .row("r1")) == "endless-loop r1 by nothing\n");
}

TEST_CASE("endless: a walk ends at an end that goes on, and what lies behind is not told") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")
                       .next("behind")
                       .card("behind", NodeKind::Info, "p"))
              .empty());
}

TEST_CASE("endless: an option reached as a step is not also a dead end or a loop") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("o")
                       .card("o", NodeKind::Option, "p")
                       .card("z", NodeKind::End, "p"))
              .empty());
}

TEST_CASE("endless: a ring of a hundred thousand cards is judged without recursion") {
    DraftFlow large = one_phase();
    constexpr int kCards = 100'000;
    large.card("start", NodeKind::Question, "p").choice("c0").choice("z");
    large.card("z", NodeKind::End, "p");
    for (int i = 0; i < kCards; ++i) {
        large.card("c" + std::to_string(i), NodeKind::Info, "p");
        large.next("c" + std::to_string((i + 1) % kCards));
    }
    CHECK(verdicts(large) == "endless-loop c0 by start.c0\n");
}
