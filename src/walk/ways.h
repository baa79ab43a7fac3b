// The ways on from a card, whatever its kind: the choices, or the rows of a route. Private to this
// library.
#pragma once

#include "flow/flow.h"
#include "walk/prospects.h"

#include <cstddef>
#include <optional>

namespace waypost {

[[nodiscard]] std::size_t way_count(const Node& node);
[[nodiscard]] NodeId way_target(const Node& node, std::size_t way);
[[nodiscard]] const Condition& way_condition(const Node& node, std::size_t way);

/// The row of a route that is taken before this one is ever looked at; nothing on other cards.
[[nodiscard]] std::optional<std::size_t> row_in_front(const Node& node,
                                                      std::size_t way,
                                                      const Prospects& prospects);

/// True when nobody with these prospects can go this way.
[[nodiscard]] bool is_closed(const Node& node, std::size_t way, const Prospects& prospects);

}  // namespace waypost
