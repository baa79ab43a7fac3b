// The prover against the slow and certain way, on small flows of which most are faulty.
#include "flow/check.h"
#include "prove/prove.h"
#include "support/brute_proof.h"
#include "support/flow_toml.h"
#include "support/wild_flow.h"
#include "walk/walk.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace waypost;

namespace {

constexpr std::uint64_t kSeeds = 400;

struct Wild {
    std::string toml{};
    CheckResult checked;
};

Wild wild_flow(std::uint64_t seed) {
    FlowDraft draft = test::wild_draft(seed);
    std::string toml = test::write_toml(draft);
    CheckResult checked = check(draft, Diagnostics(draft.files));
    std::string broken;
    for (const Diagnostic& found : checked.diagnostics.all()) {
        broken += found.kind->rank == Rank::Broken ? found.message + "\n" : "";
    }
    REQUIRE_MESSAGE(checked.flow.has_value(), broken << toml);
    return {std::move(toml), std::move(checked)};
}

std::vector<test::BruteFinding> findings_of(const Proof& proof) {
    std::vector<test::BruteFinding> findings;
    for (const Diagnostic& found : proof.findings.all()) {
        findings.push_back({std::string(found.kind->code), found.where, found.walk});
    }
    std::ranges::stable_sort(findings, {}, [](const test::BruteFinding& finding) {
        return std::tuple(finding.where.line, finding.where.column, finding.code);
    });
    return findings;
}

std::string text_of(const std::optional<Certificate>& certificate) {
    if (!certificate) {
        return "none";
    }
    const Certificate& c = *certificate;
    std::string text =
        "nodes " + std::to_string(c.nodes) + ", choices " + std::to_string(c.choices) +
        ", situations " + std::to_string(c.situations) + ", walks " + c.walks.value_or("null") +
        ", up to " + std::to_string(c.up_to) + ": " + c.walks_up_to + ", shortest " +
        std::to_string(c.shortest) + ", longest " +
        (c.longest ? std::to_string(*c.longest) : "null") + ", farthest " +
        std::to_string(c.farthest) + ", loops " + std::to_string(c.loops) + ", endings";
    for (const std::string& ending : c.endings) {
        text += " " + ending;
    }
    return text + ", " + c.hash;
}

}  // namespace

namespace {

/// Why a walk that shows a finding goes no further; nothing where it could.
std::optional<StopReason> expected_stop(const Flow& flow, const Diagnostic& found) {
    const std::string_view code = found.kind->code;
    const bool is_route = flow.node(flow.find_node(found.card)).kind == NodeKind::Route;
    if (code == "route-gap" || (code == "dead-end" && is_route)) {
        return StopReason::RouteGap;
    }
    if (code == "endless-loop" && is_route) {
        return StopReason::RouteRing;
    }
    return code == "stuck" ? std::optional(StopReason::Stuck) : std::nullopt;
}

/// Codes whose walk ends on the card that is blamed.
bool ends_on_its_card(std::string_view code) {
    constexpr std::array<std::string_view, 6> kCodes = {
        "stuck", "route-gap", "dead-end", "same-label", "no-real-choice", "no-option"};
    return std::ranges::find(kCodes, code) != kCodes.end();
}

void expect_walk_to_hold(const Flow& flow, const Diagnostic& found) {
    CAPTURE(found.message);
    std::vector<std::string> choices;
    std::vector<FindingStep> taken;
    for (const FindingStep& step : *found.walk) {
        choices.push_back(step.choice);
    }
    const Replay replayed = replay_choices(flow, choices);
    for (const WalkStep& step : replayed.taken) {
        taken.push_back({step.node, step.choice});
    }
    CHECK(taken == *found.walk);
    if (ends_on_its_card(found.kind->code)) {
        CHECK(flow.node(replayed.here().card).id == found.card);
    }
    if (const auto reason = expected_stop(flow, found)) {
        REQUIRE(replayed.stopped);
        CHECK(stop_reason_name(replayed.stopped->reason) == stop_reason_name(*reason));
    }
}

}  // namespace

TEST_CASE("every walk that the prover shows can be walked, and shows what it says") {
    int walks = 0;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Wild wild = wild_flow(seed);
        INFO("seed ", seed, "\n", wild.toml);
        const Proof proof = prove(*wild.checked.flow);
        for (const Diagnostic& found : proof.findings.all()) {
            if (found.walk) {
                ++walks;
                expect_walk_to_hold(*wild.checked.flow, found);
            }
        }
    }
    CHECK(walks > 1000);
}

TEST_CASE("the prover finds what a search of every place finds, with the same walks") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Wild wild = wild_flow(seed);
        INFO("seed ", seed, "\n", wild.toml);
        const Proof proof = prove(*wild.checked.flow);
        const test::BruteProof brute = test::brute_proof(*wild.checked.flow);
        CHECK(test::findings_lines(findings_of(proof)) == test::findings_lines(brute.findings));
        CHECK(text_of(proof.certificate) == text_of(brute.certificate));
    }
}
