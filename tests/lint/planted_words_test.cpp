// Flows that are clean by construction, and faults of their words planted in them.
#include "flowfile/load_flow.h"
#include "flowfile/read_check_words.h"
#include "lint/lint.h"
#include "support/clean_flow.h"
#include "support/flow_builder.h"
#include "support/flow_toml.h"
#include "support/planted_faults.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace waypost;

namespace {

/// "line: code", one a line, sorted.
std::string linted(const std::string& toml) {
    static const CheckWords kWords = embedded_check_words("en");
    const LoadedFlow loaded = test::load_text(toml);
    REQUIRE_MESSAGE(loaded.flow.has_value(), test::findings_text(loaded));
    const CheckSettings settings;
    const Diagnostics found = lint({loaded.draft, *loaded.flow, settings, kWords, "2026-03-04"});
    std::vector<std::string> lines;
    for (const Diagnostic& one : found.all()) {
        lines.push_back(std::to_string(one.where.line) + ": " + std::string(one.kind->code) + "\n");
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    return text;
}

}  // namespace

TEST_CASE("nothing is said about the words of a flow that is clean by construction") {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        FlowDraft clean = test::clean_draft(seed, 30);
        const std::string toml = test::write_toml(clean);
        INFO("seed ", seed, "\n", toml);
        CHECK(linted(toml) == "");
    }
}

TEST_CASE("every fault of words, evidence and decisions is found at its line, and nothing else") {
    constexpr int kFlows = 2;
    constexpr std::uint64_t kAttempts = 20;
    for (const test::Fault& fault : test::word_faults()) {
        int flows = 0;
        for (std::uint64_t seed = 0; seed < kAttempts && flows < kFlows; ++seed) {
            const auto flow = test::planted(fault, test::clean_draft(seed, 12), seed);
            if (flow) {
                ++flows;
                INFO("seed ", seed, "\n", flow->toml);
                CHECK(linted(flow->toml) == std::to_string(flow->line) + ": " + flow->code + "\n");
            }
        }
        CHECK_MESSAGE(flows == kFlows, fault.code);
    }
}
