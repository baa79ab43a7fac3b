// The flows that come with the program, from the tree.
#pragma once

#include "session/examine.h"

#include <string>
#include <vector>

namespace waypost::test {

/// The day on which shipped flows are judged: reviews that fall due later are no test's business.
inline constexpr const char* kShippedToday = "2026-11-22";

/// The path of the flow on leiomyosarcoma.
inline constexpr const char* kLeiomyosarcoma = "flows/leiomyosarcoma.toml";

/// The paths of all of them, in the order of their names.
[[nodiscard]] std::vector<std::string> shipped_flows();

/// The paths of the translations of all of them, in the same order.
[[nodiscard]] std::vector<std::string> shipped_translations();

[[nodiscard]] LoadedFlow load_shipped(const std::string& path);

/// Loaded, proven and judged as `waypost check` does it, by the settings in its folder.
[[nodiscard]] ExaminedFile examine_shipped(const std::string& path);

/// Every finding as people read it.
[[nodiscard]] std::string findings_text(const ExaminedFile& file);

}  // namespace waypost::test
