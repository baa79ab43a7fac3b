#include "session/examine.h"

#include "flow/kinds.h"
#include "flowfile/kinds.h"
#include "flowfile/read_check_words.h"
#include "flowfile/read_settings.h"
#include "lint/allowances.h"
#include "lint/kinds.h"
#include "lint/lint.h"
#include "prove/kinds.h"
#include "prove/ways_to_card.h"

#include <future>
#include <map>
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

/// The settings count as one more of the files that were read, for the lines that findings show.
void add_settings(SettingsResult settings, LoadedFlow& loaded) {
    const auto file = static_cast<int>(loaded.sources.size());
    settings.diagnostics.change([&](Diagnostic& finding) {
        finding.where.file = file;
        for (Note& note : finding.notes) {
            note.where.file = file;
        }
    });
    if (!settings.source.name.empty()) {
        loaded.sources.push_back(std::move(settings.source));
    }
    loaded.diagnostics.append(settings.diagnostics);
}

/// The shortest walk to the first cards that a reader would meet in another language.
void show_walks(const Flow& flow, Diagnostics& linted) {
    constexpr std::size_t kMostCards = 8;
    std::map<std::string, std::optional<std::vector<FindingStep>>> walks;
    linted.change([&](Diagnostic& finding) {
        const bool is_gap =
            finding.kind == &kTranslationMissing || finding.kind == &kTranslationStale;
        if (!is_gap || finding.card.empty()) {
            return;
        }
        if (!walks.contains(finding.card) && walks.size() < kMostCards) {
            const std::optional<WaysToCard> ways = ways_to_card(flow, flow.find_node(finding.card));
            walks[finding.card] = ways ? ways->shortest : std::nullopt;
        }
        if (const auto walk = walks.find(finding.card); walk != walks.end()) {
            finding.walk = walk->second;
        }
    });
}

}  // namespace

Examination examine(const LoadedFlow& loaded, const ExamineOptions& options) {
    Examination result{loaded.diagnostics};
    Diagnostics& findings = result.findings;
    if (!loaded.flow) {
        findings.sort();
        return result;
    }
    const Flow& flow = *loaded.flow;
    // Neither needs the other, and on a large flow each takes its time.
    std::future<Proof> proving =
        std::async(std::launch::async, [&] { return prove(flow, options.proof); });
    const LintInput input{loaded.draft,
                          flow,
                          options.settings,
                          options.words,
                          options.today,
                          loaded.translation ? &*loaded.translation : nullptr};
    Diagnostics linted = lint(input);
    show_walks(flow, linted);
    if (options.with_reading) {
        result.reading = reading_report(input);
    }
    Proof proof = proving.get();
    findings.append(proof.findings);
    findings.append(linted);
    check_allowances(loaded.draft, examined_kinds(), findings);
    result.unproven = findings.count(Rank::Unproven);
    if (result.unproven == 0) {
        result.certificate = std::move(proof.certificate);
    }
    result.allowed = apply_allowances(flow, findings, options.today);
    raise_as_set(findings, options.settings);
    findings.sort();
    return result;
}

ExamineOptions settle_options(const FileSystem& files,
                              const std::string& path,
                              LoadedFlow& loaded,
                              const std::string& today,
                              int up_to) {
    SettingsResult settings = load_settings(files, path, examined_kinds());
    ExamineOptions options{std::move(settings.settings), {}, today, {.up_to = up_to}, false};
    add_settings(std::move(settings), loaded);
    return options;
}

Examination examine_with_words(const LoadedFlow& loaded, ExamineOptions& options) {
    if (loaded.flow) {
        options.words = embedded_check_words(loaded.flow->metadata().language);
    }
    return examine(loaded, options);
}

ExaminedFile examine_file(const FileSystem& files,
                          const std::string& path,
                          const Words& words,
                          const std::string& today,
                          int up_to) {
    LoadedFlow loaded = load_flow(files, path, words);
    ExamineOptions options = settle_options(files, path, loaded, today, up_to);
    Examination examination = examine_with_words(loaded, options);
    return {std::move(loaded), std::move(options), std::move(examination)};
}

std::vector<const DiagnosticKind*> examined_kinds() {
    std::vector<const DiagnosticKind*> kinds(kFlowKinds.begin(), kFlowKinds.end());
    kinds.insert(kinds.end(), kFlowFileKinds.begin(), kFlowFileKinds.end());
    kinds.insert(kinds.end(), kProveKinds.begin(), kProveKinds.end());
    kinds.insert(kinds.end(), kLintKinds.begin(), kLintKinds.end());
    kinds.insert(kinds.end(), kAllowanceKinds.begin(), kAllowanceKinds.end());
    return kinds;
}

}  // namespace waypost
