// Findings in SARIF 2.1.0 (OASIS, 2020), the format that services for code review take.
#pragma once

#include "exporters/checked_file.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// What a code means, for those who meet it first.
struct RuleText {
    /// One line.
    std::string summary{};
    /// Plain text of any length.
    std::string help{};
    /// The same as Markdown; may be empty.
    std::string markdown{};
};

/// What the log says of the program that wrote it.
struct SarifTool {
    std::string version{};
    /// What every file of this program carries.
    std::string label{};
    /// Called once for each code that was found.
    std::function<RuleText(std::string_view code)> rule_text{};
};

/// One log with one run. Paths are relative to `%SRCROOT%`, the folder that the check ran in, and
/// percent-encoded; absolute ones are `file:` addresses. Notes are related locations; a walk is a
/// code flow through the choices taken to the finding's own place. `results` is there when nothing
/// was found, too. At most `limit` findings of one code in one file (0: all).
[[nodiscard]] std::string sarif(const std::vector<CheckedFile>& files,
                                std::size_t limit,
                                const SarifTool& tool);

}  // namespace waypost
