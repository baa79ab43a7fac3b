// `waypost.toml`: what a folder's flows are held to.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/source_text.h"
#include "flow/check_settings.h"

#include <span>
#include <string>

namespace waypost {

struct SettingsResult {
    /// What could not be read has its default.
    CheckSettings settings{};
    Diagnostics diagnostics;
    /// The file's name and text, for the lines that findings show; empty when there is none.
    SourceText source{};
};

/// Reads one settings file. Total. `kinds` are all findings that checks can make: a code that is
/// not among them, and a severity below a finding's own, are findings themselves.
[[nodiscard]] SettingsResult read_settings(const SourceText& source,
                                           std::span<const DiagnosticKind* const> kinds);

/// Where the settings of a flow lie, whether or not there are any; empty for standard input.
[[nodiscard]] std::string settings_path(const std::string& flow_path);

/// The settings beside a flow's file; without a `waypost.toml` there, and for standard input, the
/// defaults.
[[nodiscard]] SettingsResult load_settings(const FileSystem& files,
                                           const std::string& flow_path,
                                           std::span<const DiagnosticKind* const> kinds);

}  // namespace waypost
