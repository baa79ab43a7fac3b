// That a Flow is made exactly when nothing is broken, and that one mistake is one finding.
#include "flow/check.h"

#include "flow/kinds.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

using waypost::check;
using waypost::CheckResult;
using waypost::Diagnostics;
using waypost::DraftFlow;
using waypost::findings_of;
using waypost::findings_of_unread;
using waypost::FlowDraft;
using waypost::NodeKind;
using waypost::SourceSpan;
using waypost::WrittenText;

namespace {

FlowDraft two_cards() {
    return DraftFlow()
        .phase("p")
        .card("a", NodeKind::Info, "p")
        .next("z")
        .card("z", NodeKind::End, "p")
        .draft();
}

constexpr SourceSpan kPlace{3, 1, 3, 9};

}  // namespace

TEST_CASE("check: a sound draft makes a flow whose names are resolved") {
    const CheckResult result = check(two_cards(), Diagnostics("test.toml"));
    REQUIRE(result.flow.has_value());
    CHECK(result.flow->start() == result.flow->find_node("a"));
    CHECK(result.flow->node(result.flow->start()).choices[0].to == result.flow->find_node("z"));
    CHECK(result.flow->node(result.flow->start()).choices[0].id == "next");
}

TEST_CASE("check: a broken finding of the reader means no flow, an unproven one does not") {
    Diagnostics read("test.toml");
    read.report(waypost::kEndGoesOn, {}, "unproven");
    CHECK(check(two_cards(), read).flow.has_value());
    read.report(waypost::kBadId, {}, "broken");
    const CheckResult result = check(two_cards(), read);
    CHECK_FALSE(result.flow.has_value());
    CHECK(result.diagnostics.all().size() == 2);
}

TEST_CASE("check: an empty draft lacks what a flow needs") {
    CHECK(findings_of(FlowDraft{}) ==
          "missing-key: `[flow]` has no `id`\n"
          "missing-key: `[flow]` has no `title`\n"
          "missing-key: `[flow]` has no `language`\n"
          "missing-key: `[flow]` has no `start`\n");
}

TEST_CASE("check: a card that is no route has a phase, a title and a text") {
    FlowDraft draft = two_cards();
    draft.nodes[0].phase = {};
    draft.nodes[0].title = {};
    draft.nodes[1].text = {};
    draft.nodes.emplace_back().id = {"bare", {}};
    CHECK(findings_of(draft) ==
          "missing-key: card `a` has no `phase`\n"
          "missing-key: card `a` has no `title`\n"
          "missing-key: card `z` has no `text`\n"
          "missing-key: card `bare` has no `kind`\n");
}

TEST_CASE("check: what could not be read is not also missing or unknown") {
    const WrittenText unread{{}, kPlace, true};
    FlowDraft draft = two_cards();
    draft.metadata.urgent = unread;
    draft.nodes[0].phase = unread;
    draft.nodes[0].title = unread;
    draft.nodes[0].choices[0].to = unread;
    draft.nodes[0].citation.sources.push_back(unread);
    draft.nodes[1].kind = {std::nullopt, kPlace};
    CHECK(findings_of_unread(draft).empty());
}

TEST_CASE("check: names of a part that could not be read are not unknown") {
    FlowDraft draft = two_cards();
    draft.metadata.start = {"somewhere", kPlace};
    draft.nodes[0].phase = {"elsewhere", kPlace};
    draft.nodes[0].citation.sources.push_back({"book", kPlace});
    draft.nodes[0].choices[0].to = {"nowhere", kPlace};
    draft.nodes[0].choices[0].remember.push_back({{"who", kPlace}, {"me", kPlace}});
    draft.unread = {false, true, true, true, true};
    CHECK(findings_of_unread(draft).empty());
}

TEST_CASE("check: a value of an answer whose values could not be read is not unknown") {
    FlowDraft draft = two_cards();
    auto& answer = draft.answers.emplace_back();
    answer.id = {"who", kPlace};
    answer.label = {"Who", kPlace};
    answer.values_unread = true;
    draft.nodes[0].choices[0].remember.push_back({{"who", kPlace}, {"me", kPlace}});
    CHECK(findings_of_unread(draft).empty());
}

TEST_CASE("check: a card whose ways could not be read is no dead end") {
    FlowDraft draft = two_cards();
    draft.nodes[0].choices.clear();
    draft.nodes[0].ways_unread = true;
    CHECK(findings_of_unread(draft).empty());
}

TEST_CASE("check: a term's word is its id with blanks unless it says another") {
    FlowDraft draft = two_cards();
    draft.terms.push_back({{"bone_marrow", {}}, {}, {}, {"Soft tissue.", {}}, {}});
    draft.terms.push_back({{"ct", {}}, {"CT scan", {}}, {}, {}, {}});
    const auto flow = check(draft, Diagnostics("test.toml")).flow;
    REQUIRE(flow.has_value());
    CHECK(flow->terms()[0].word == "bone marrow");
    CHECK(flow->terms()[1].word == "CT scan");
}

TEST_CASE("check: a value without a label is shown by its id") {
    FlowDraft draft = two_cards();
    draft.answers.push_back({{"who", {}}, {"Who", {}}, {{{"me", {}}, {}, {}}}, {}, false});
    const auto flow = check(draft, Diagnostics("test.toml")).flow;
    REQUIRE(flow.has_value());
    CHECK(flow->answers()[0].values[0].label == "me");
}

TEST_CASE("check: Urgent help opens the phase's card, else the flow's") {
    FlowDraft draft = two_cards();
    draft.phases.push_back({{"q", {}}, {"Q", {}}, {"a", {}}, {}});
    draft.metadata.urgent = {"z", {}};
    const auto flow = check(draft, Diagnostics("test.toml")).flow;
    REQUIRE(flow.has_value());
    CHECK(flow->urgent_for(waypost::PhaseId::from_index(0)) == flow->find_node("z"));
    CHECK(flow->urgent_for(waypost::PhaseId::from_index(1)) == flow->find_node("a"));
    CHECK(flow->urgent_for({}) == flow->find_node("z"));
}

TEST_CASE("check: a walk that starts at an option is told") {
    FlowDraft draft = two_cards();
    draft.nodes[0].kind.value = NodeKind::Option;
    draft.nodes[0].choices.clear();
    CHECK(findings_of(draft) ==
          "option-as-step: the walk's start leads to `a`, which is an option\n");
}

TEST_CASE("check: every kind is listed once, broken ones open no flow") {
    for (const waypost::DiagnosticKind* kind : waypost::kFlowKinds) {
        std::size_t same = 0;
        for (const waypost::DiagnosticKind* other : waypost::kFlowKinds) {
            same += other->code == kind->code ? 1U : 0U;
        }
        CHECK_MESSAGE(same == 1, kind->code);
    }
}
