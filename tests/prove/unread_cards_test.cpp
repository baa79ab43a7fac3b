// unreachable and no-decision.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

TEST_CASE("unread: what only an urgent card leads to is reached by no walk") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Info, "p")
                         .next("z")
                         .card("z", NodeKind::End, "p")
                         .card("u", NodeKind::Urgent, "p")
                         .next("w")
                         .card("w", NodeKind::Info, "p")
                         .next("z")
                         .urgent("u")) == "unreachable w: no walk reaches card `w`\n");
}

TEST_CASE(
    "unread: a card that a link of a used card opens is read; a lost card is told before those it links") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Info, "p")
                       .text("See [more](card:more).")
                       .next("z")
                       .card("more", NodeKind::Info, "p")
                       .text("And [deeper](card:deep).")
                       .card("deep", NodeKind::Info, "p")
                       .card("stray", NodeKind::Info, "p")
                       .text("And [lost](card:lost).")
                       .next("z")
                       .card("lost", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")) == "unreachable stray\n");
}

TEST_CASE("unread: an island is told at each of its entrances only") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::End, "p")
                       .card("inner", NodeKind::Info, "p")
                       .next("a")
                       .card("first", NodeKind::Info, "p")
                       .next("inner")
                       .card("second", NodeKind::Info, "p")
                       .next("inner")) == "unreachable first\nunreachable second\n");
}

TEST_CASE("unread: a ring that nothing enters is told at its first card of the file") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::End, "p")
                       .card("tail", NodeKind::Info, "p")
                       .next("a")
                       .card("r1", NodeKind::Question, "p")
                       .choice("r3")
                       .choice("tail")
                       .card("r2", NodeKind::Info, "p")
                       .next("r1")
                       .card("r3", NodeKind::Info, "p")
                       .next("r2")) == "unreachable r1\n");
}

TEST_CASE("unread: a ring that a lost card enters is not an entrance") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::End, "p")
                       .card("r1", NodeKind::Info, "p")
                       .next("r2")
                       .card("r2", NodeKind::Info, "p")
                       .next("r1")
                       .card("before", NodeKind::Info, "p")
                       .next("r2")) == "unreachable before\n");
}

TEST_CASE("unread: nothing else is said of what stands on a card that no walk reaches") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::End, "p")
                       .card("lost", NodeKind::Question, "p")
                       .passage("Only for one.", {.when = {{{"x", {"1"}}}}})
                       .choice("a", {.label = "Same", .id = "one", .remember = {{"y", "1"}}})
                       .choice("a", {.label = "Same", .id = "two"})
                       .choice("stop")
                       .card("stop", NodeKind::Info, "p")) == "unreachable lost\n");
}

TEST_CASE("unread: a card behind a choice that is never offered is not also unreachable") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("z", {.id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Question, "p")
                       .choice("z")
                       .choice("behind", {.when = {{{"x", {"2"}}}}})
                       .card("behind", NodeKind::Info, "p")
                       .next("further")
                       .card("further", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")) == "never-true b by a.one\n");
}

TEST_CASE("unread: a card behind a shadowed row or a gap is not also unreachable") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Info, "p")
                       .next("r")
                       .card("r", NodeKind::Route, "")
                       .row("z")
                       .row("behind")
                       .card("behind", NodeKind::Info, "p")
                       .next("z")
                       .card("z", NodeKind::End, "p")) == "route-shadowed r by a.next\n");
}

TEST_CASE("unread: an option that a decision offers is read; one that none lists is no-decision") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Decision, "p")
                         .option("tea")
                         .option("milk")
                         .next("z")
                         .card("z", NodeKind::End, "p")
                         .card("tea", NodeKind::Option, "p")
                         .card("milk", NodeKind::Option, "p")
                         .card("juice", NodeKind::Option, "p")) ==
          "no-decision juice: no decision opens option `juice`\n");
}

TEST_CASE("unread: an option of a decision that no walk reaches is behind it") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::End, "p")
                       .card("d", NodeKind::Decision, "p")
                       .option("tea")
                       .next("a")
                       .card("tea", NodeKind::Option, "p")) == "unreachable d\n");
}

TEST_CASE("unread: an option that is never offered is told by its condition alone") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("d", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("z", {.id = "two", .remember = {{"x", "2"}}})
                       .card("d", NodeKind::Decision, "p")
                       .option("tea")
                       .option("milk", {.when = {{{"x", {"2"}}}}})
                       .next("z")
                       .card("tea", NodeKind::Option, "p")
                       .card("milk", NodeKind::Option, "p")
                       .card("z", NodeKind::End, "p")) == "never-true d by a.one\n");
}

TEST_CASE("unread: an option needs no way in, and what it leads to is blamed there") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Decision, "p")
                       .option("o")
                       .next("z")
                       .card("z", NodeKind::End, "p")
                       .card("o", NodeKind::Option, "p")
                       .next("more")
                       .card("more", NodeKind::Info, "p")
                       .next("z"))
              .empty());
}
