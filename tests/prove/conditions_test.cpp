// never-true, always-true, never-set and read-before-set.
#include "support/proof_text.h"

#include <doctest/doctest.h>

using waypost::DraftFlow;
using waypost::NodeKind;
using waypost::test::one_phase;
using waypost::test::proof_text;
using waypost::test::verdicts;

namespace {

/// a remembers x = 1 on the way to b and x = 2 on the way to the end z; b is still to be filled.
DraftFlow to_card(NodeKind kind = NodeKind::Info) {
    return one_phase()
        .card("z", NodeKind::End, "p")
        .card("a", NodeKind::Question, "p")
        .choice("b", {.id = "one", .remember = {{"x", "1"}}})
        .choice("z", {.id = "two", .remember = {{"x", "2"}}})
        .start("a")
        .card("b", kind, "p");
}

}  // namespace

TEST_CASE("conditions: a choice that is offered on no walk is never true") {
    CHECK(proof_text(to_card().choice("z").choice("a", {.when = {{{"x", {"2"}}}}})) ==
          "never-true b: the condition of choice `a` of card `b` is false on every walk that comes "
          "here by a.one\n");
}

TEST_CASE("conditions: a passage that every walk shows is always true, a warning") {
    CHECK(proof_text(to_card().next("z").passage("Hello.", {.when = {{{"x", {"1"}}}}})) ==
          "always-true b: the condition of a passage of card `b` is always true by a.one\n");
    CHECK(
        waypost::prove(to_card().next("z").passage("Hello.", {.when = {{{"x", {"1"}}}}}).checked())
            .certificate.has_value());
}

TEST_CASE("conditions: an option's condition is judged at its decision") {
    CHECK(proof_text(to_card(NodeKind::Decision)
                         .option("tea")
                         .option("milk", {.unless = {{{"x", {"1"}}}}})
                         .next("z")
                         .card("tea", NodeKind::Option, "p")
                         .card("milk", NodeKind::Option, "p")) ==
          "never-true b: the condition of option `milk` of card `b` is false on every walk that "
          "comes here by a.one\n");
}

TEST_CASE("conditions: an option's passages are read with the answers of the decision below") {
    CHECK(verdicts(to_card(NodeKind::Decision)
                       .option("tea")
                       .next("z")
                       .card("tea", NodeKind::Option, "p")
                       .passage("Always.", {.when = {{{"x", {"1"}}}}})
                       .passage("Never.", {.when = {{{"x", {"2"}}}}})) ==
          "always-true tea by a.one\nnever-true tea by a.one\n");
}

TEST_CASE("conditions: what holds on one walk and not on another is neither") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.id = "two", .remember = {{"x", "2"}}})
                       .card("b", NodeKind::Info, "p")
                       .passage("One.", {.when = {{{"x", {"1"}}}}})
                       .passage("Two.", {.unless = {{{"x", {"1"}}}}})
                       .next("z")
                       .card("z", NodeKind::End, "p"))
              .empty());
}

TEST_CASE("conditions: where a card is stuck, its choices that never hold are not also told") {
    CHECK(verdicts(to_card().choice("z", {.when = {{{"x", {"2"}}}}})) == "stuck b by a.one\n");
}

TEST_CASE("conditions: a value that no walk remembers is told once, without a walk") {
    CHECK(proof_text(to_card()
                         .passage("Three.", {.when = {{{"x", {"3"}}}}})
                         .choice("z")
                         .choice("a", {.when = {{{"x", {"3"}}}}})) ==
          "never-set b: no walk remembers `x` = `3`\n");
}

TEST_CASE("conditions: a condition that such a value does not decide alone is told as well") {
    CHECK(verdicts(to_card().passage("Two.", {.when = {{{"x", {"2", "3"}}}}}).next("z")) ==
          "never-set b\nnever-true b by a.one\n");
    CHECK(verdicts(to_card().passage("One.", {.when = {{{"x", {"1", "3"}}}}}).next("z")) ==
          "always-true b by a.one\nnever-set b\n");
}

TEST_CASE("conditions: an answer that is unset wherever it is read is told at each condition") {
    CHECK(proof_text(one_phase()
                         .card("a", NodeKind::Info, "p")
                         .passage("Early.", {.when = {{{"x", {"1"}}}}})
                         .passage("Not yet.", {.unless = {{{"x", {"*"}}}}})
                         .choice("b", {.remember = {{"x", "1"}}})
                         .card("b", NodeKind::Info, "p")
                         .next("z")
                         .card("z", NodeKind::End, "p")) ==
          "read-before-set a: the condition of a passage of card `a` asks for `x`, which no walk "
          "has answered when it comes here by nothing\n"
          "read-before-set a: the condition of a passage of card `a` asks for `x`, which no walk "
          "has answered when it comes here by nothing\n");
}

TEST_CASE("conditions: an answer that some walks have set when it is read is fine") {
    CHECK(verdicts(one_phase()
                       .card("a", NodeKind::Question, "p")
                       .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                       .choice("b", {.id = "none"})
                       .card("b", NodeKind::Info, "p")
                       .passage("One.", {.when = {{{"x", {"*"}}}}})
                       .next("z")
                       .card("z", NodeKind::End, "p"))
              .empty());
}

TEST_CASE("conditions: a condition that another answer decides is told beside an unset one") {
    CHECK(verdicts(
              to_card().passage("Both.", {.when = {{{"x", {"2"}}}, {{"y", {"1"}}}}}).next("z")) ==
          "never-true b by a.one\nread-before-set b by a.one\n");
}
