// Cards and choices by their ids, in the words that readers know them by.
#pragma once

#include "flow/flow.h"

#include <string>
#include <string_view>

namespace waypost {

/// The card's title; its id where it has none, or where the flow does not have it.
[[nodiscard]] std::string card_title(const Flow& flow, std::string_view card);

/// The choice's label; its id where the flow does not have it.
[[nodiscard]] std::string choice_label(const Flow& flow,
                                       std::string_view card,
                                       std::string_view choice);

}  // namespace waypost
