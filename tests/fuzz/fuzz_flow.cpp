// Whatever the bytes of a flow file are: nothing crashes, hangs or takes too much memory.
//
// A target for libFuzzer: reads and checks the file, proves it, judges its words and walks it by
// choices that the bytes themselves draw.
#include "flowfile/load_flow.h"
#include "flowfile/read_check_words.h"
#include "flowfile/read_words.h"
#include "lint/lint.h"
#include "prove/prove.h"
#include "support/memory_files.h"
#include "walk/walk.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace waypost;

namespace {

/// Small enough for a second, large enough to need every part of the prover.
constexpr std::size_t kMostSituations = 20'000;
constexpr std::size_t kMostSteps = 200;

void must(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// A walk whose choices are drawn from the bytes must be replayed whole.
void walk_by(const Flow& flow, const std::uint8_t* data, std::size_t size) {
    std::vector<std::string> choices;
    Arrival at = arrive_at_start(flow);
    for (std::size_t step = 0; step < kMostSteps && at.hold == Hold::None; ++step) {
        const std::vector<ChoiceId> ways = offered(flow, at.place);
        if (ways.empty()) {
            break;
        }
        const ChoiceId way = ways[data[step % size] % ways.size()];
        choices.push_back(flow.node(at.place.card).choices[way.index()].id);
        at = take(flow, at.place, way);
    }
    const Replay replayed = replay_choices(flow, choices);
    must(replayed.taken.size() == choices.size());
    must(replayed.here() == at.place);
}

/// Each walk that a finding shows can be walked.
void walk_findings(const Flow& flow, const Diagnostics& findings) {
    for (const Diagnostic& found : findings.all()) {
        if (!found.walk) {
            continue;
        }
        std::vector<WalkStep> steps;
        for (const FindingStep& step : *found.walk) {
            steps.push_back({step.node, step.choice});
        }
        must(replay(flow, steps).taken.size() == steps.size());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Words kWords = embedded_words("en");
    static const CheckWords kCheckWords = embedded_check_words("en");
    static const CheckSettings kSettings;
    MemoryFiles files;
    files.files["flow.toml"] = std::string(data, data + size);
    const LoadedFlow loaded = load_flow(files, "flow.toml", kWords);
    must(loaded.flow.has_value() != loaded.diagnostics.has_broken());
    if (!loaded.flow) {
        return 0;
    }
    const Proof proof = prove(*loaded.flow, {kMostSituations, 20});
    must(proof.certificate.has_value() == (proof.findings.count(Rank::Unproven) == 0));
    walk_findings(*loaded.flow, proof.findings);
    static_cast<void>(lint({loaded.draft, *loaded.flow, kSettings, kCheckWords, "2026-02-03"}));
    walk_by(*loaded.flow, data, size);
    return 0;
}
