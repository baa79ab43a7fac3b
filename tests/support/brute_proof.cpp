#include "support/brute_proof.h"

#include "support/brute_parts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace waypost::test {

namespace {

constexpr std::array<std::string_view, 7> kWarnings = {"always-true",
                                                       "never-read",
                                                       "asked-twice",
                                                       "no-real-choice",
                                                       "promise-idle",
                                                       "no-option",
                                                       "no-decision"};

bool is_warning(const BruteFinding& finding) {
    return std::ranges::find(kWarnings, finding.code) != kWarnings.end();
}

}  // namespace

bool BruteFindings::has(const std::vector<std::string>& codes,
                        const std::vector<SourceSpan>& places) const {
    return std::ranges::any_of(found_, [&](const BruteFinding& finding) {
        return std::ranges::find(codes, finding.code) != codes.end() &&
               std::ranges::find(places, finding.where) != places.end();
    });
}

BruteProof brute_proof(const Flow& flow, int up_to) {
    const EverySpace space = every_place(flow);
    BruteFindings found(flow);
    find_stops(flow, space, found);
    find_loops(flow, space, found);
    find_unused(flow, space, found);
    find_conditions(flow, space, found);
    find_offers(flow, space, found);
    find_history(flow, space, found);
    BruteProof proof{found.all(), std::nullopt};
    std::ranges::stable_sort(proof.findings, {}, [](const BruteFinding& finding) {
        return std::tuple(finding.where.line, finding.where.column, finding.code);
    });
    if (std::ranges::all_of(proof.findings, is_warning)) {
        proof.certificate = count_walks(flow, space, up_to);
    }
    return proof;
}

std::string findings_lines(const std::vector<BruteFinding>& findings) {
    std::string lines;
    for (const BruteFinding& finding : findings) {
        lines += std::to_string(finding.where.line) + ":" + std::to_string(finding.where.column) +
                 ": " + finding.code + ":";
        if (!finding.walk) {
            lines += " -";
        } else {
            for (const FindingStep& step : *finding.walk) {
                lines += " " + step.node + "." + step.choice;
            }
        }
        lines += "\n";
    }
    return lines;
}

}  // namespace waypost::test
