// Flows that are clean by construction, and what is found in them.
#include "support/planted_faults.h"

#include "prove/prove.h"
#include "support/brute_proof.h"
#include "support/clean_flow.h"
#include "support/flow_builder.h"
#include "support/flow_toml.h"
#include "support/rehearsing.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

struct Clean {
    FlowDraft draft{};
    std::string toml{};
};

Clean clean_flow(std::uint64_t seed, int cards) {
    Clean clean{test::clean_draft(seed, cards), {}};
    test::add_rehearsal(clean.draft, seed);
    clean.toml = test::write_toml(clean.draft);
    return clean;
}

std::string lines_of(const Diagnostics& diagnostics) {
    std::string lines;
    for (const Diagnostic& found : diagnostics.all()) {
        lines += std::to_string(found.where.line) + ": " + std::string(found.kind->code) + ": " +
                 found.message + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("nothing is found in a flow that is clean by construction, as a file or as a draft") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Clean clean = clean_flow(seed, 10 + static_cast<int>(seed));
        INFO("seed ", seed, "\n", clean.toml);
        const LoadedFlow loaded = test::load_text(clean.toml);
        CHECK(lines_of(loaded.diagnostics) == "");
        REQUIRE(loaded.flow);
        CHECK(test::findings_lines(test::brute_proof(*loaded.flow).findings) == "");
        CHECK(lines_of(prove(*loaded.flow).findings) == "");
    }
}

namespace {

/// "line: code", sorted, each once.
std::string text_of(std::vector<std::string> found) {
    std::ranges::sort(found);
    const auto doubled = std::ranges::unique(found);
    found.erase(doubled.begin(), doubled.end());
    std::string text;
    for (const std::string& one : found) {
        text += one + "\n";
    }
    return text;
}

std::string line_of(int line, std::string_view code) {
    return std::to_string(line) + ": " + std::string(code);
}

/// Everything found in a file by reading, checking and proving it.
std::string found_in(const std::string& toml) {
    const LoadedFlow loaded = test::load_text(toml);
    Diagnostics all = loaded.diagnostics;
    if (loaded.flow) {
        all.append(prove(*loaded.flow).findings);
    }
    std::vector<std::string> found;
    for (const Diagnostic& one : all.all()) {
        found.push_back(line_of(one.where.line, one.kind->code));
    }
    return text_of(std::move(found));
}

/// What a search of every place finds.
std::string found_by_search(const std::string& toml) {
    const LoadedFlow loaded = test::load_text(toml);
    REQUIRE(loaded.flow);
    std::vector<std::string> found;
    for (const test::BruteFinding& one : test::brute_proof(*loaded.flow).findings) {
        found.push_back(line_of(one.where.line, one.code));
    }
    return text_of(std::move(found));
}

using Finder = std::string (*)(const std::string& toml);

/// In two flows with the fault; not every flow has room for each.
void expect_only_the_fault(const test::Fault& fault, Finder finder) {
    constexpr int kFlows = 2;
    constexpr std::uint64_t kAttempts = 20;
    int flows = 0;
    for (std::uint64_t seed = 0; seed < kAttempts && flows < kFlows; ++seed) {
        FlowDraft clean = test::clean_draft(seed + fault.code.size(), 12);
        test::add_rehearsal(clean, seed);
        if (const auto flow = test::planted(fault, std::move(clean), seed)) {
            ++flows;
            INFO("seed ", seed, "\n", flow->toml);
            CHECK(finder(flow->toml) == line_of(flow->line, flow->code) + "\n");
        }
    }
    CHECK_MESSAGE(flows == kFlows, fault.code);
}

}  // namespace

TEST_CASE("every fault that breaks a file is found at its line, and nothing else") {
    for (const test::Fault& fault : test::broken_faults()) {
        expect_only_the_fault(fault, found_in);
    }
}

TEST_CASE("every fault of a flow's shape is found at its line, and nothing else") {
    for (const test::Fault& fault : test::shape_faults()) {
        expect_only_the_fault(fault, found_in);
    }
}

TEST_CASE("every fault that only walks show is found at its line, and nothing else") {
    for (const test::Fault& fault : test::walk_faults()) {
        expect_only_the_fault(fault, found_in);
    }
}

TEST_CASE("the exhaustive search finds every fault that only walks show, and nothing else") {
    for (const test::Fault& fault : test::walk_faults()) {
        expect_only_the_fault(fault, found_by_search);
    }
}
