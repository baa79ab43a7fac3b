// Flows that are clean by construction, and what is found in them.
#include "prove/prove.h"
#include "support/brute_proof.h"
#include "support/clean_flow.h"
#include "support/flow_builder.h"
#include "support/flow_toml.h"
#include "support/rehearsing.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

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
