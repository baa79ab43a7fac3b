// What is told of a flow whose every walk ends.
#include "prove/certificate.h"

#include "prove/look_ahead.h"
#include "support/proof_text.h"

#include <doctest/doctest.h>

#include <string>

using waypost::Certificate;
using waypost::DraftFlow;
using waypost::Flow;
using waypost::NodeKind;
using waypost::ProveOptions;
using waypost::StepsLeft;
using waypost::test::one_phase;
using waypost::test::proof_text;

namespace {

std::string printed(const Flow& flow, const ProveOptions& options = {}) {
    const waypost::Proof proof = waypost::prove(flow, options);
    if (!proof.certificate) {
        return "none";
    }
    const Certificate& made = *proof.certificate;
    std::string endings;
    for (const std::string& ending : made.endings) {
        endings += " " + ending;
    }
    return "nodes " + std::to_string(made.nodes) + ", choices " + std::to_string(made.choices) +
           ", situations " + std::to_string(made.situations) + ", walks " +
           made.walks.value_or("endless") + ", up to " + std::to_string(made.up_to) + ": " +
           made.walks_up_to + ", shortest " + std::to_string(made.shortest) + ", longest " +
           (made.longest ? std::to_string(*made.longest) : "none") + ", farthest " +
           std::to_string(made.farthest) + ", loops " + std::to_string(made.loops) + ", endings" +
           endings;
}

/// `length` questions in a row, each with two ways to the next.
DraftFlow chain(int length) {
    DraftFlow flow = one_phase();
    for (int i = 0; i < length; ++i) {
        const std::string next = i + 1 < length ? "c" + std::to_string(i + 1) : "z";
        flow.card("c" + std::to_string(i), NodeKind::Question, "p")
            .choice(next, {.id = "left"})
            .choice(next, {.id = "right"});
    }
    flow.card("z", NodeKind::End, "p");
    return flow;
}

}  // namespace

TEST_CASE("certificate: classes that behave alike are one situation, and walks are all counted") {
    CHECK(printed(one_phase()
                      .card("a", NodeKind::Question, "p")
                      .choice("b", {.id = "one", .remember = {{"x", "1"}}})
                      .choice("b", {.id = "two", .remember = {{"x", "2"}}})
                      .choice("b", {.id = "three", .remember = {{"x", "3"}}})
                      .card("b", NodeKind::Question, "p")
                      .choice("c", {.id = "read", .when = {{{"x", {"1"}}}}})
                      .choice("z", {.id = "stop"})
                      .card("c", NodeKind::Info, "p")
                      .next("z")
                      .card("z", NodeKind::End, "p")
                      .checked()) ==
          "nodes 4, choices 6, situations 5, walks 4, up to 20: 4, shortest 2, longest 3, farthest "
          "2, loops 0, endings z");
}

TEST_CASE("certificate: routes are cards, but no situations and no choices") {
    CHECK(printed(one_phase()
                      .card("a", NodeKind::Question, "p")
                      .choice("r", {.id = "one", .remember = {{"x", "1"}}})
                      .choice("r", {.id = "two", .remember = {{"x", "2"}}})
                      .card("r", NodeKind::Route, "")
                      .row("y", {.when = {{{"x", {"1"}}}}})
                      .row("z")
                      .card("y", NodeKind::End, "p")
                      .card("z", NodeKind::End, "p")
                      .checked()) ==
          "nodes 4, choices 2, situations 3, walks 2, up to 20: 2, shortest 1, longest 1, farthest "
          "1, loops 0, endings y z");
}

TEST_CASE("certificate: with a loop walks are endless, and those of few choices are counted") {
    CHECK(printed(one_phase()
                      .card("a", NodeKind::Question, "p")
                      .choice("b")
                      .choice("z")
                      .card("b", NodeKind::Info, "p")
                      .next("a")
                      .card("z", NodeKind::End, "p")
                      .checked(),
                  {.up_to = 5}) ==
          "nodes 3, choices 3, situations 3, walks endless, up to 5: 3, shortest 1, longest none, "
          "farthest 2, loops 2, endings z");
}

TEST_CASE("certificate: a card that comes twice with other answers is a loop that ends") {
    CHECK(printed(one_phase()
                      .card("a", NodeKind::Info, "p")
                      .choice("b", {.unless = {{{"x", {"*"}}}}})
                      .choice("z", {.when = {{{"x", {"*"}}}}})
                      .card("b", NodeKind::Info, "p")
                      .choice("a", {.remember = {{"x", "1"}}})
                      .card("z", NodeKind::End, "p")
                      .checked()) ==
          "nodes 3, choices 3, situations 4, walks 1, up to 20: 1, shortest 3, longest 3, farthest "
          "3, loops 1, endings z");
}

TEST_CASE("certificate: a card whose own choice leads back to it once is a loop that ends") {
    CHECK(printed(one_phase()
                      .card("a", NodeKind::Question, "p")
                      .choice("a", {.remember = {{"x", "1"}}, .unless = {{{"x", {"*"}}}}})
                      .choice("z")
                      .card("z", NodeKind::End, "p")
                      .checked()) ==
          "nodes 2, choices 2, situations 3, walks 2, up to 20: 2, shortest 1, longest 2, farthest "
          "1, loops 1, endings z");
}

TEST_CASE("certificate: counts are exact beyond any machine number") {
    CHECK(printed(chain(130).checked(), {.up_to = 129}) ==
          "nodes 131, choices 260, situations 131, walks 1361129467683753853853498429727072845824, "
          "up to 129: 0, shortest 130, longest 130, farthest 130, loops 0, endings z");
    CHECK(printed(chain(70).checked(), {.up_to = 70}) ==
          "nodes 71, choices 140, situations 71, walks 1180591620717411303424, up to 70: "
          "1180591620717411303424, shortest 70, longest 70, farthest 70, loops 0, endings z");
}

TEST_CASE("certificate: a warning leaves it, an unproven finding takes it") {
    const DraftFlow unread = one_phase()
                                 .card("a", NodeKind::Info, "p")
                                 .choice("z", {.remember = {{"x", "1"}}})
                                 .card("z", NodeKind::End, "p");
    CHECK(waypost::prove(unread.checked()).certificate.has_value());
    const DraftFlow dead = one_phase().card("a", NodeKind::Info, "p");
    CHECK_FALSE(waypost::prove(dead.checked()).certificate.has_value());
}

TEST_CASE("certificate: more situations than the limit are not proven, and nothing else is said") {
    const waypost::Proof proof = waypost::prove(chain(10).checked(), {.most_situations = 10});
    CHECK(waypost::test::verdicts_of(proof.findings) == "not-proven \n");
    CHECK_FALSE(proof.certificate.has_value());
    CHECK(waypost::prove(chain(10).checked(), {.most_situations = 11}).certificate.has_value());
}

TEST_CASE("certificate: more live answers than a word holds are kept apart") {
    DraftFlow flow;
    flow.phase("p");
    constexpr int kAnswers = 80;
    const auto name = [](const char* what, int i) { return what + std::to_string(i); };
    for (int i = 0; i < kAnswers; ++i) {
        flow.answer(name("a", i), {"1", "2"});
    }
    for (int i = 0; i < kAnswers; ++i) {
        const std::string next = i + 1 < kAnswers ? name("c", i + 1) : "z";
        flow.card(name("c", i), NodeKind::Question, "p");
        flow.choice(next, {.id = "one", .remember = {{name("a", i), "1"}}});
        // Only the last may differ, so that there are few situations.
        flow.choice(next,
                    {.id = "two", .remember = {{name("a", i), i + 1 < kAnswers ? "1" : "2"}}});
    }
    flow.card("z", NodeKind::End, "p");
    for (int i = 0; i < kAnswers; ++i) {
        flow.passage("Said.", {.when = {{{name("a", i), {"*"}}}}});
    }
    flow.passage("Two.", {.when = {{{name("a", kAnswers - 1), {"2"}}}}});
    const waypost::Proof proof = waypost::prove(flow.checked());
    REQUIRE(proof.certificate.has_value());
    CHECK(proof.certificate->situations == kAnswers + 2);
    CHECK(proof.certificate->walks == "1208925819614629174706176");
}

namespace {

std::optional<StepsLeft> left_at(const Flow& flow, const std::string& card) {
    const auto ahead =
        look_ahead(flow, {flow.find_node(card), waypost::Answers(flow.answers().size())});
    return ahead ? ahead->left : std::nullopt;
}

}  // namespace

TEST_CASE("steps left: the fewest and the most choices to an ending") {
    const Flow flow = one_phase()
                          .card("a", NodeKind::Question, "p")
                          .choice("b")
                          .choice("z")
                          .card("b", NodeKind::Info, "p")
                          .next("c")
                          .card("c", NodeKind::Info, "p")
                          .next("z")
                          .card("z", NodeKind::End, "p")
                          .checked();
    CHECK(left_at(flow, "a") == StepsLeft{1, 3});
    CHECK(left_at(flow, "b") == StepsLeft{2, 2});
    CHECK(left_at(flow, "z") == StepsLeft{0, 0});
}

TEST_CASE("steps left: nothing is said where a loop, a stop or a gap is ahead") {
    const Flow flow = one_phase()
                          .card("a", NodeKind::Question, "p")
                          .choice("loop")
                          .choice("stuck")
                          .choice("gap")
                          .choice("z")
                          .card("loop", NodeKind::Question, "p")
                          .choice("loop")
                          .choice("z")
                          .card("stuck", NodeKind::Info, "p")
                          .choice("z", {.when = {{{"x", {"1"}}}}})
                          .card("gap", NodeKind::Route, "")
                          .row("z", {.when = {{{"x", {"1"}}}}})
                          .card("z", NodeKind::End, "p")
                          .checked();
    for (const char* card : {"a", "loop", "stuck", "gap"}) {
        CAPTURE(card);
        CHECK_FALSE(left_at(flow, card).has_value());
    }
    waypost::Place with_one{flow.find_node("stuck"), waypost::Answers(flow.answers().size())};
    with_one.answers.set(waypost::AnswerId::from_index(0), waypost::ValueId::from_index(0));
    CHECK(look_ahead(flow, with_one)->left == StepsLeft{1, 1});
}

TEST_CASE("certificate: short walks are exact beyond 128 bits too") {
    const DraftFlow flow = chain(140);
    const auto made = waypost::prove(flow.checked(), {.up_to = 140}).certificate;
    REQUIRE(made.has_value());
    CHECK(made->walks_up_to == "1393796574908163946345982392040522594123776");
    CHECK(made->walks == made->walks_up_to);
}
