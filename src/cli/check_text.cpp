#include "cli/check_text.h"

#include "base/diagnostic_text.h"
#include "base/quoted.h"
#include "exporters/checked_file.h"
#include "exporters/notices.h"
#include "exporters/proof_text.h"
#include "exporters/reading_text.h"
#include "flow/todo.h"
#include "lint/reading_report.h"
#include "lint/scorecard.h"
#include "walk/coverage.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

std::string counted(std::size_t count, std::string_view what) {
    const std::string number = count == 0 ? "no" : with_commas(std::to_string(count));
    return number + " " + std::string(what) + (count == 1 ? "" : "s");
}

std::size_t error_count(const Diagnostics& findings) {
    return static_cast<std::size_t>(std::ranges::count_if(findings.all(), is_error));
}

std::string counts_line(const std::string& path, const Examination& examination) {
    const std::size_t errors = error_count(examination.findings);
    const std::size_t warnings = examination.findings.all().size() - errors;
    std::string line = path + ": " + counted(errors, "error") + ", " + counted(warnings, "warning");
    if (examination.allowed > 0) {
        line += ", " + counted(examination.allowed, "finding") + " allowed";
    }
    return line + "\n";
}

std::string to_do_line(const FlowDraft& draft) {
    const std::size_t count = count_todo(draft);
    if (count == 0) {
        return {};
    }
    return "  " + counted(count, "text") + " of [flow] " + (count == 1 ? "is" : "are") +
           " still marked TODO\n";
}

std::string verdict(const CheckedFlow& checked, const Words& words) {
    const Examination& examination = checked.file.examination;
    if (!checked.file.loaded.flow) {
        return "Broken: the flow does not open";
    }
    if (examination.certificate) {
        return proven_text(*examination.certificate);
    }
    const std::size_t count = examination.unproven;
    const Word line = count == 1 ? Word::NotProvenOne : Word::NotProven;
    const std::size_t told = examination.findings.count(Rank::Unproven);
    const std::string hidden =
        told == count ? "" : ", " + with_commas(std::to_string(count - told)) + " of them allowed";
    return words.fill(line, {with_commas(std::to_string(count))}) + hidden;
}

/// By node: no word of it is of another language. What stands on no card is counted with the texts
/// alone.
std::vector<bool> whole_cards(const Flow& flow, const TranslationReport& report) {
    std::vector<bool> whole(flow.nodes().size(), true);
    for (const TranslationGap& gap : report.gaps) {
        const NodeId card = flow.find_node(gap.card);
        if (card.has_value() && gap.fault != TranslationFault::Unknown) {
            whole[card.index()] = false;
        }
    }
    return whole;
}

bool is_within(const std::vector<bool>& cards, const std::vector<bool>& allowed) {
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i] && !allowed[i]) {
            return false;
        }
    }
    return true;
}

/// Silence about words would be taken for praise.
std::string unjudged_line(const Flow& flow, const CheckWords& lists) {
    if (!lists.directive.patterns.empty()) {
        return {};
    }
    return "  Its words are not judged: there are no lists for the language " +
           quoted(flow.metadata().language) + "\n";
}

/// Which walks show nothing but words of the language.
std::string translation_text(const Flow& flow, const TranslationReport& report) {
    const std::size_t missing = report.count(TranslationFault::Missing);
    const std::size_t stale = report.count(TranslationFault::Stale);
    const std::string language = quoted(report.language);
    if (missing + stale == 0) {
        return "  Translated into " + language + ": complete on every walk, " +
               counted(report.texts, "text") + "\n";
    }
    const std::vector<bool> whole = whole_cards(flow, report);
    const Coverage coverage = rehearsal_coverage(flow);
    const auto complete = std::ranges::count_if(coverage.rehearsals, [&](const auto& rehearsal) {
        return is_within(rehearsal.visited.cards, whole);
    });
    return "  Translated into " + language + ": " +
           counted(report.texts - missing - stale, "text") + " of " +
           with_commas(std::to_string(report.texts)) + ", " + std::to_string(missing) +
           " missing, " + std::to_string(stale) + " stale; complete on " +
           counted(static_cast<std::size_t>(std::ranges::count(whole, true)), "card") + " of " +
           std::to_string(whole.size()) + " and on " +
           counted(static_cast<std::size_t>(complete), "rehearsal") + " of " +
           std::to_string(coverage.rehearsals.size()) + "\n";
}

}  // namespace

std::string check_text(const CheckedFlow& checked,
                       const CheckArguments& arguments,
                       const Words& words) {
    const Examination& examination = checked.file.examination;
    const std::size_t limit = arguments.all ? 0 : kFindingsInText;
    std::string out =
        diagnostics_text(shortened(examination.findings.all(), limit), checked.file.loaded.sources);
    out += counts_line(checked.path, examination);
    if (!checked.file.loaded.flow) {
        return out + "  " + words[Word::Label] + "\n" + verdict(checked, words) + "\n";
    }
    const Flow& flow = *checked.file.loaded.flow;
    for (const std::string& line : notices(flow.metadata(), words, arguments.today)) {
        out += "  " + line + "\n";
    }
    out += to_do_line(checked.file.loaded.draft);
    out += unjudged_line(flow, checked.file.options.words);
    if (arguments.coverage) {
        out += "Rehearsals\n" + coverage_text(flow, rehearsal_coverage(flow));
    }
    const ExamineOptions& held_to = checked.file.options;
    const LintInput input{
        checked.file.loaded.draft, flow, held_to.settings, held_to.words, held_to.today};
    if (checked.file.loaded.translation) {
        out += translation_text(flow, *checked.file.loaded.translation);
    }
    if (arguments.reading) {
        out += "Reading\n" + reading_text(reading_report(input));
    }
    if (arguments.ipdas) {
        out += scorecard_text(scorecard(input));
    }
    if (arguments.certificate && examination.certificate) {
        out += "Certificate\n" + certificate_text(*examination.certificate);
    }
    return out + verdict(checked, words) + "\n";
}

std::string check_summary_text(const std::vector<CheckedFlow>& checked) {
    std::size_t proven = 0;
    std::size_t errors = 0;
    std::size_t findings = 0;
    for (const CheckedFlow& one : checked) {
        proven += one.file.examination.certificate ? 1U : 0U;
        errors += error_count(one.file.examination.findings);
        findings += one.file.examination.findings.all().size();
    }
    return counted(checked.size(), "flow") + ", " + std::to_string(proven) +
           " of them proven: " + counted(errors, "error") + ", " +
           counted(findings - errors, "warning") + "\n";
}

}  // namespace waypost
