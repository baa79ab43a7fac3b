#include "session/examine.h"

#include "lint/allowances.h"
#include "lint/lint.h"
#include "prove/prove.h"

#include <utility>

namespace waypost {

namespace {

/// Settings raise: `warning` would be what every such finding is already.
void raise_as_set(Diagnostics& findings, const CheckSettings& settings) {
    findings.raise([&](const Diagnostic& finding) {
        const auto set = settings.severity.find(finding.kind->code);
        return set != settings.severity.end() && set->second != Rank::Warning;
    });
}

}  // namespace

Examination examine(const LoadedFlow& loaded, const ExamineOptions& options) {
    Examination result{loaded.diagnostics};
    if (!loaded.flow) {
        return result;
    }
    Proof proof = prove(*loaded.flow, {.up_to = options.up_to});
    result.findings.append(proof.findings);
    result.findings.append(
        lint({loaded.draft, *loaded.flow, options.settings, options.words, options.today}));
    result.unproven = result.findings.count(Rank::Unproven);
    if (result.unproven == 0) {
        result.certificate = std::move(proof.certificate);
    }
    result.allowed = apply_allowances(*loaded.flow, result.findings, options.today);
    raise_as_set(result.findings, options.settings);
    result.findings.sort();
    return result;
}

}  // namespace waypost
