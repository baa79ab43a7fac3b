// `name.LANG.toml`: the texts of a flow in another language.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/source_text.h"
#include "flow/translation.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct TranslationResult {
    Translation translation{};
    Diagnostics diagnostics;
};

/// Reads one translation. Total. Whether its texts fit the flow is not asked here.
[[nodiscard]] TranslationResult read_translation(const SourceText& source);

/// True when the text says before its first table what it translates. Reads lines, not TOML, so
/// that a translation that does not parse is still known as one.
[[nodiscard]] bool is_translation(std::string_view toml);

/// A translation that lies beside its flow.
struct TranslationFile {
    /// Such as "es": what stands in the file's name.
    std::string language{};
    std::string path{};
};

/// The translations of a flow, `name.LANG.toml` beside `name.toml`, sorted by language.
[[nodiscard]] std::vector<TranslationFile> translations_of(const FileSystem& files,
                                                           const std::string& flow_path);

/// Where a flow is read from in this language: the translation into it or, where there is none,
/// into the language without its region; else the flow itself. A pseudo-language (see
/// flow/pseudo_language.h) has a path of the same kind, at which no file lies.
[[nodiscard]] std::string path_in_language(const FileSystem& files,
                                           const std::string& flow_path,
                                           std::string_view language);

/// What such a path without a file would translate; both are empty where it is no such path.
struct PseudoPath {
    std::string flow_path{};
    std::string language{};
};

[[nodiscard]] PseudoPath pseudo_path(const std::string& path);

}  // namespace waypost
