// Everything that can be said against a flow, in one value: what `check` prints and the window
// lists.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/words.h"
#include "flow/check_settings.h"
#include "flowfile/load_flow.h"
#include "lint/reading_report.h"
#include "prove/certificate.h"
#include "prove/prove.h"
#include "text/check_words.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// What the checks are told beside the flow.
struct ExamineOptions {
    CheckSettings settings{};
    /// In the flow's language.
    CheckWords words{};
    /// `YYYY-MM-DD`.
    std::string today{};
    ProveOptions proof{};
    /// How hard it is to read is counted too.
    bool with_reading = false;
};

struct Examination {
    /// Those of the loading, the prover and the checks of words, sorted by place: without what the
    /// flow allows, raised where the settings ask for it.
    Diagnostics findings;
    /// Engaged where every walk is proven. An allowance hides a finding and proves nothing.
    std::optional<Certificate> certificate{};
    /// Findings that stand against a proof, those that the flow allows among them.
    std::size_t unproven = 0;
    /// Findings that the flow allows.
    std::size_t allowed = 0;
    /// Empty unless it was asked for, and where the flow is broken.
    ReadingReport reading{};
};

/// Proves the flow and judges its words. Of a flow that is broken only the findings of its loading
/// are known. As costly as the prover; pure, so that it can run beside the window.
[[nodiscard]] Examination examine(const LoadedFlow& loaded, const ExamineOptions& options);

/// What an examination of a loaded flow is held to: the `waypost.toml` beside it, whose mistakes
/// join the findings of its loading. The words of its language are not read yet.
[[nodiscard]] ExamineOptions settle_options(const FileSystem& files,
                                            const std::string& path,
                                            LoadedFlow& loaded,
                                            const std::string& today,
                                            int up_to);

/// Examines with the words of the flow's language. Pure.
[[nodiscard]] Examination examine_with_words(const LoadedFlow& loaded, ExamineOptions& options);

/// A flow from its file, and what it was held to.
struct ExaminedFile {
    LoadedFlow loaded;
    ExamineOptions options{};
    Examination examination;
};

/// Loads a flow and examines it by the `waypost.toml` beside it and the words of its language;
/// mistakes in those settings are among the findings. `today` is as in `ExamineOptions`, `up_to` as
/// in `ProveOptions`.
[[nodiscard]] ExaminedFile examine_file(const FileSystem& files,
                                        const std::string& path,
                                        const Words& words,
                                        const std::string& today,
                                        int up_to);

/// Every kind of finding that an examination can make.
[[nodiscard]] std::vector<const DiagnosticKind*> examined_kinds();

}  // namespace waypost
