// dead-end, unreachable and endless-loop on graphs drawn by hand.
#include "support/draft_flow.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::findings_of;
using waypost::FlowDraft;
using waypost::NodeKind;

namespace {

/// A flow of one phase `p`.
DraftFlow flow() {
    DraftFlow flow;
    flow.phase("p");
    return flow;
}

std::string findings(const DraftFlow& flow) {
    return findings_of(flow.draft());
}

}  // namespace

TEST_CASE("ways: a flow whose every card leads to an end has no findings") {
    CHECK(findings(flow()
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

TEST_CASE("ways: a card, a question or a route without ways is a dead end") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Question, "p")
                       .choice("b")
                       .choice("q")
                       .choice("r")
                       .card("b", NodeKind::Info, "p")
                       .card("q", NodeKind::Question, "p")
                       .card("r", NodeKind::Route, "")) ==
          "dead-end: card `b` has no way on and is not an end\n"
          "dead-end: card `q` has no way on and is not an end\n"
          "dead-end: card `r` has no way on and is not an end\n");
}

TEST_CASE("ways: an urgent card may stop when only Urgent help opens it, not when it is a step") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")
                       .card("u", NodeKind::Urgent, "p")
                       .urgent("u"))
              .empty());
    CHECK(findings(flow()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("u")
                       .card("z", NodeKind::End, "p")
                       .card("u", NodeKind::Urgent, "p")
                       .urgent("u")) == "dead-end: card `u` has no way on and is not an end\n");
}

TEST_CASE("ways: what only an urgent card leads to is reached by no walk") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")
                       .card("u", NodeKind::Urgent, "p")
                       .next("w")
                       .card("w", NodeKind::Info, "p")
                       .next("z")
                       .urgent("u")) == "unreachable: no walk reaches card `w`\n");
}

TEST_CASE("ways: an island is told at each of its entrances only") {
    CHECK(findings(flow()
                       .card("a", NodeKind::End, "p")
                       .card("inner", NodeKind::Info, "p")
                       .next("a")
                       .card("first", NodeKind::Info, "p")
                       .next("inner")
                       .card("second", NodeKind::Info, "p")
                       .next("inner")) ==
          "unreachable: no walk reaches card `first`\n"
          "unreachable: no walk reaches card `second`\n");
}

TEST_CASE("ways: a ring that nothing enters is told at its first card of the file") {
    CHECK(findings(flow()
                       .card("a", NodeKind::End, "p")
                       .card("tail", NodeKind::Info, "p")
                       .next("a")
                       .card("r1", NodeKind::Question, "p")
                       .choice("r3")
                       .choice("tail")
                       .card("r2", NodeKind::Info, "p")
                       .next("r1")
                       .card("r3", NodeKind::Info, "p")
                       .next("r2")) == "unreachable: no walk reaches card `r1`\n");
}

TEST_CASE("ways: a ring that an unreached card enters is not an entrance") {
    CHECK(findings(flow()
                       .card("a", NodeKind::End, "p")
                       .card("r1", NodeKind::Info, "p")
                       .next("r2")
                       .card("r2", NodeKind::Info, "p")
                       .next("r1")
                       .card("before", NodeKind::Info, "p")
                       .next("r2")) == "unreachable: no walk reaches card `before`\n");
}

TEST_CASE("ways: nothing else is said of cards that no walk reaches") {
    CHECK(findings(flow().card("a", NodeKind::End, "p").card("lost", NodeKind::Info, "p")) ==
          "unreachable: no walk reaches card `lost`\n");
}

TEST_CASE("ways: an option needs no way in, and what it leads to is not also unreached") {
    CHECK(findings(flow()
                       .card("a", NodeKind::End, "p")
                       .card("o", NodeKind::Option, "p")
                       .next("more")
                       .card("more", NodeKind::Info, "p")
                       .next("a")) == "detour-leaves: card `o` is an option and has `next`\n");
}

TEST_CASE("ways: a misspelt target is one finding, not also a lost card") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("biospy")
                       .card("biopsy", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")) ==
          "unknown-node: there is no card `biospy`\n");
}

TEST_CASE("ways: a move into a ring without an end is told at the card it leads to") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("in")
                       .card("z", NodeKind::End, "p")
                       .card("in", NodeKind::Info, "p")
                       .next("r1")
                       .card("r1", NodeKind::Info, "p")
                       .next("r2")
                       .card("r2", NodeKind::Info, "p")
                       .next("r1")) == "endless-loop: from card `in` on no walk ever ends\n");
}

TEST_CASE("ways: when no walk ends at all, the start is told") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Info, "p")
                       .next("b")
                       .card("b", NodeKind::Info, "p")
                       .next("a")) == "endless-loop: from card `a` on no walk ever ends\n");
}

TEST_CASE("ways: two moves into one ring are one finding, at the one met first") {
    CHECK(findings(flow()
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
                       .next("r1")) == "endless-loop: from card `r2` on no walk ever ends\n");
}

TEST_CASE("ways: a ring of routes is an endless loop") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("r1")
                       .card("z", NodeKind::End, "p")
                       .card("r1", NodeKind::Route, "")
                       .row("r2")
                       .card("r2", NodeKind::Route, "")
                       .row("r1")) == "endless-loop: from card `r1` on no walk ever ends\n");
}

TEST_CASE("ways: a ring whose cards may be stuck is left to the prover") {
    CHECK(findings(flow()
                       .answer("x", {"1", "2"})
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("r1")
                       .card("z", NodeKind::End, "p")
                       .card("r1", NodeKind::Info, "p")
                       .choice("r2", {.when = {{{"x", {"1"}}}}})
                       .card("r2", NodeKind::Info, "p")
                       .next("r1"))
              .empty());
}

TEST_CASE("ways: a move that answers may close is left to the prover") {
    CHECK(findings(flow()
                       .answer("x", {"1", "2"})
                       .card("a", NodeKind::Question, "p")
                       .choice("z")
                       .choice("r1", {.when = {{{"x", {"1"}}}}})
                       .card("z", NodeKind::End, "p")
                       .card("r1", NodeKind::Info, "p")
                       .next("r1"))
              .empty());
}

TEST_CASE("ways: a ring that a dead end or an option leaves has one finding, at its cause") {
    CHECK(findings(flow()
                       .card("a", NodeKind::Question, "p")
                       .choice("b")
                       .choice("o")
                       .card("b", NodeKind::Info, "p")
                       .card("o", NodeKind::Option, "p")) ==
          "option-as-step: a choice leads to `o`, which is an option\n"
          "dead-end: card `b` has no way on and is not an end\n");
}

TEST_CASE("ways: a ring of a hundred thousand cards is judged without recursion") {
    DraftFlow large = flow();
    constexpr int kCards = 100'000;
    large.card("start", NodeKind::End, "p");
    for (int i = 0; i < kCards; ++i) {
        large.card("c" + std::to_string(i), NodeKind::Info, "p");
        large.next("c" + std::to_string((i + 1) % kCards));
    }
    CHECK(findings(large) == "unreachable: no walk reaches card `c0`\n");
}
