#include "flow/flow.h"

#include "flow/canonical.h"

#include <algorithm>
#include <utility>

namespace waypost {

Flow::Flow(FlowParts parts) : parts_(std::move(parts)), hash_(canonical_hash(parts_)) {}

Flow::Flow(const Flow& other) = default;
Flow::Flow(Flow&& other) noexcept = default;
Flow& Flow::operator=(const Flow& other) = default;
Flow& Flow::operator=(Flow&& other) noexcept = default;
Flow::~Flow() = default;

NodeId Flow::find_node(std::string_view id) const {
    const auto found = std::ranges::find(parts_.nodes, id, &Node::id);
    if (found == parts_.nodes.end()) {
        return {};
    }
    return NodeId::from_index(static_cast<std::size_t>(found - parts_.nodes.begin()));
}

NodeId Flow::urgent_for(PhaseId phase) const {
    if (phase.has_value() && parts_.phases[phase.index()].urgent.has_value()) {
        return parts_.phases[phase.index()].urgent;
    }
    return parts_.urgent;
}

}  // namespace waypost
