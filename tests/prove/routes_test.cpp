// route-gap and route-shadowed.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

namespace {

/// a remembers x = 1, 2 or 3 and leads to the route r, whose rows are still to come.
DraftFlow to_route() {
    return one_phase()
        .card("z", NodeKind::End, "p")
        .card("a", NodeKind::Question, "p")
        .choice("r", {.id = "one", .remember = {{"x", "1"}}})
        .choice("r", {.id = "two", .remember = {{"x", "2"}}})
        .choice("r", {.id = "three", .remember = {{"x", "3"}}})
        .start("a")
        .card("r", NodeKind::Route, "");
}

}  // namespace

TEST_CASE("routes: a walk that comes to a route of which no row holds is a gap, told once") {
    CHECK(proof_text(to_route().row("z", {.when = {{{"x", {"1"}}}}})) ==
          "route-gap r: no row of route `r` holds with `x` = `2` by a.two\n");
}

TEST_CASE("routes: a gap behind another route is told at the route where no row holds") {
    CHECK(verdicts(to_route()
                       .row("s", {.when = {{{"x", {"1", "2"}}}}})
                       .row("z")
                       .card("s", NodeKind::Route, "")
                       .row("z", {.when = {{{"x", {"1"}}}}})) == "route-gap s by a.two\n");
}

TEST_CASE("routes: a start that is a gap is told on the empty walk") {
    CHECK(verdicts(one_phase()
                       .card("r", NodeKind::Route, "")
                       .row("a", {.when = {{{"x", {"*"}}}}})
                       .card("a", NodeKind::Info, "p")
                       .choice("r", {.remember = {{"x", "1"}}})
                       .choice("z")
                       .card("z", NodeKind::End, "p")) ==
          "route-gap r by nothing\nread-before-set r by nothing\n");
}

TEST_CASE("routes: a row behind one that takes every walk is shadowed") {
    CHECK(proof_text(to_route()
                         .row("z", {.when = {{{"x", {"1"}}}}})
                         .row("z", {.unless = {{{"x", {"1"}}}}})
                         .row("z")) ==
          "route-shadowed r: this row of route `r` is never taken: a row before it takes every "
          "walk that comes here by a.one\n");
}

TEST_CASE("routes: a row whose condition never holds there is shadowed") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Question, "p")
                         .choice("r", {.id = "one", .remember = {{"x", "1"}}})
                         .choice("z", {.id = "two", .remember = {{"x", "2"}}})
                         .card("r", NodeKind::Route, "")
                         .row("z", {.when = {{{"x", {"2"}}}}})
                         .row("z")
                         .card("z", NodeKind::End, "p")) ==
          "route-shadowed r: this row of route `r` is never taken: its condition is false "
          "whenever a walk comes here by a.one\n");
}

TEST_CASE("routes: a row that a value which no walk remembers decides is told there alone") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Info, "p")
                       .choice("r", {.remember = {{"x", "1"}}})
                       .card("r", NodeKind::Route, "")
                       .row("z", {.when = {{{"x", {"2"}}}}})
                       .row("z")
                       .card("z", NodeKind::End, "p")) == "never-set r\n");
}

TEST_CASE("routes: rows are judged by all walks that come to the route, also through others") {
    CHECK(proof_text(to_route()
                         .row("s", {.when = {{{"x", {"1"}}}}})
                         .row("s")
                         .card("s", NodeKind::Route, "")
                         .row("z", {.when = {{{"x", {"1"}}}}})
                         .row("z", {.when = {{{"x", {"2"}}}}})
                         .row("z"))
              .empty());
}
