#include "walk/ways.h"

namespace waypost {

std::size_t way_count(const Node& node) {
    return node.kind == NodeKind::Route ? node.rows.size() : node.choices.size();
}

NodeId way_target(const Node& node, std::size_t way) {
    return node.kind == NodeKind::Route ? node.rows[way].to : node.choices[way].to;
}

const Condition& way_condition(const Node& node, std::size_t way) {
    return node.kind == NodeKind::Route ? node.rows[way].condition : node.choices[way].condition;
}

std::optional<std::size_t> row_in_front(const Node& node,
                                        std::size_t way,
                                        const Prospects& prospects) {
    for (std::size_t row = 0; node.kind == NodeKind::Route && row < way; ++row) {
        if (prospects.outlook(node.rows[row].condition) == Outlook::Always) {
            return row;
        }
    }
    return std::nullopt;
}

bool is_closed(const Node& node, std::size_t way, const Prospects& prospects) {
    return prospects.outlook(way_condition(node, way)) == Outlook::Never ||
           row_in_front(node, way, prospects).has_value();
}

}  // namespace waypost
