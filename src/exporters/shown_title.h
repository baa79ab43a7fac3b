// What a card goes by. Private to this library.
#pragma once

#include "base/words.h"
#include "flow/flow.h"

#include <string>

namespace waypost {

/// A card that lacks its title, as routes do, is called by its kind.
[[nodiscard]] const std::string& shown_title(const Node& node, const Words& words);

}  // namespace waypost
