// The prover against the slow and certain way, on small flows of which most are faulty.
#include "flow/check.h"
#include "prove/prove.h"
#include "support/brute_proof.h"
#include "support/flow_toml.h"
#include "support/wild_flow.h"
#include "walk/walk.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>

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
        "nodes " + std::to_string(c.nodes) + ", choices " + std::to_string(c.choices) + ", walks " +
        c.walks.value_or("null") + ", up to " + std::to_string(c.up_to) + ": " + c.walks_up_to +
        ", shortest " + std::to_string(c.shortest) + ", longest " +
        (c.longest ? std::to_string(*c.longest) : "null") + ", farthest " +
        std::to_string(c.farthest) + ", loops " + std::to_string(c.loops) + ", endings";
    for (const std::string& ending : c.endings) {
        text += " " + ending;
    }
    return text + ", " + c.hash;
}

}  // namespace

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
