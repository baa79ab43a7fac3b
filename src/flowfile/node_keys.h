// Which key belongs to which kind of card. Private to this library.
#pragma once

#include "flow/node_kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The keys that a card of this kind may have; of any kind when the kind is not known. Ways on
/// stand on ends and options too: the checks of a flow blame them there with their own codes.
[[nodiscard]] std::vector<std::string_view> known_node_keys(std::optional<NodeKind> kind);

/// "stands on `test`" or "stands on `info`, `stage`": the kinds that have the key; empty when none
/// has.
[[nodiscard]] std::string kinds_with_key(std::string_view key);

/// Where a key of the card stands that came below one of its parts, such as `[[node.tea.passage]]`,
/// and so became that one's; empty for other keys.
[[nodiscard]] std::string above_the_parts(std::string_view key);

}  // namespace waypost
