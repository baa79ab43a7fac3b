// Whether a TOML file is a flow or one of the files that flows are joined from.
#pragma once

#include <string_view>

namespace waypost {

/// How the names of flow files end.
inline constexpr std::string_view kFlowEnding = ".toml";

/// True when a line of the text is the header `[flow]`. Reads lines, not TOML, so that a flow that
/// does not parse is still known as one.
[[nodiscard]] bool has_flow_table(std::string_view toml);

}  // namespace waypost
