#include "cli/load_or_report.h"

#include "base/diagnostic_text.h"
#include "exporters/checked_file.h"
#include "flowfile/kinds.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"
#include "prove/prove.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace waypost {

int exit_code_of(const Diagnostics& diagnostics) {
    const bool unreadable = std::ranges::any_of(diagnostics.all(), [](const Diagnostic& finding) {
        return finding.kind->code == kUnreadable.code;
    });
    if (unreadable) {
        return 2;
    }
    return std::ranges::any_of(diagnostics.all(), is_error) ? 1 : 0;
}

LoadOutcome load_or_report(const FileSystem& files,
                           const std::string& path,
                           const std::string& language,
                           std::ostream& err) {
    LoadOutcome outcome;
    outcome.words = embedded_words(language.empty() ? "en" : language);
    LoadedFlow loaded = load_flow(files, path_in_language(files, path, language), outcome.words);
    if (!loaded.flow) {
        err << diagnostics_text(shortened(loaded.diagnostics.all(), kFindingsInText),
                                loaded.sources);
        outcome.exit_code = exit_code_of(loaded.diagnostics);
        return outcome;
    }
    if (language.empty()) {
        outcome.words = embedded_words(loaded.flow->metadata().language);
    }
    outcome.unproven = loaded.diagnostics.count(Rank::Unproven);
    outcome.own_path = loaded.sources.front().name;
    outcome.languages = std::move(loaded.languages);
    outcome.flow = std::move(loaded.flow);
    return outcome;
}

bool say_if_not_proven(const LoadOutcome& loaded, std::ostream& err) {
    const std::size_t count = loaded.unproven + prove(*loaded.flow).findings.count(Rank::Unproven);
    if (count > 0) {
        const Word line = count == 1 ? Word::NotProvenOne : Word::NotProven;
        err << loaded.words.fill(line, {std::to_string(count)}) << "\n";
    }
    return count == 0;
}

}  // namespace waypost
