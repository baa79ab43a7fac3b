#include "flow/node_kind.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

std::string_view node_kind_name(NodeKind kind) {
    return kNodeKindNames[static_cast<std::size_t>(kind)];
}

std::optional<NodeKind> parse_node_kind(std::string_view name) {
    const auto found = std::ranges::find(kNodeKindNames, name);
    if (found == kNodeKindNames.end()) {
        return std::nullopt;
    }
    return static_cast<NodeKind>(found - kNodeKindNames.begin());
}

}  // namespace waypost
