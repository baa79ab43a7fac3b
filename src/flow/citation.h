// Where words come from.
#pragma once

#include "flow/ids.h"

#include <vector>

namespace waypost {

/// Named sources, or the authors themselves. Neither means: not cited.
struct Citation {
    std::vector<SourceId> sources{};
    bool editorial = false;

    [[nodiscard]] bool is_empty() const { return sources.empty() && !editorial; }
};

}  // namespace waypost
