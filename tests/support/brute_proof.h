// Everything that the prover has to say of a flow, found by looking at every place.
#pragma once

#include "base/diagnostic.h"
#include "flow/flow.h"
#include "prove/certificate.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost::test {

struct BruteFinding {
    std::string code{};
    /// What is to blame.
    SourceSpan where{};
    /// Without a value where no walk can show it.
    std::optional<std::vector<FindingStep>> walk{};
};

struct BruteProof {
    /// Sorted by place, then code.
    std::vector<BruteFinding> findings{};
    /// Engaged when nothing unproven was found.
    std::optional<Certificate> certificate{};
};

/// For small flows: time and memory grow with the number of places. Pre: no way of the flow leads
/// to an option, and none leads on from an end or an option.
[[nodiscard]] BruteProof brute_proof(const Flow& flow, int up_to = 20);

/// "line: code: card.choice, card.choice", one finding a line; "-" for a finding without a walk.
[[nodiscard]] std::string findings_lines(const std::vector<BruteFinding>& findings);

}  // namespace waypost::test
