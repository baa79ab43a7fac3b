// The tea flow with a first card that a room cannot see whole.
#pragma once

#include "support/tea_flow.h"

#include <cstddef>
#include <string>

namespace waypost {

[[nodiscard]] inline std::string long_tea() {
    std::string flow{kTeaFlow};
    std::string text = "text = \"\"\"\n";
    for (int i = 0; i < 40; ++i) {
        text += "Tea is a drink that people in many countries make each day.\n\n";
    }
    const std::size_t at = flow.find("text = ", flow.find("[node.start]"));
    return flow.replace(at, flow.find('\n', at) - at, text + "\"\"\"");
}

}  // namespace waypost
