#include "session/card_names.h"

#include <algorithm>

namespace waypost {

std::string card_title(const Flow& flow, std::string_view card) {
    const NodeId found = flow.find_node(card);
    return found.has_value() && !flow.node(found).title.empty() ? flow.node(found).title
                                                                : std::string(card);
}

std::string choice_label(const Flow& flow, std::string_view card, std::string_view choice) {
    if (const NodeId found = flow.find_node(card); found.has_value()) {
        const Node& node = flow.node(found);
        const auto taken = std::ranges::find(node.choices, choice, &Choice::id);
        if (taken != node.choices.end()) {
            return taken->label;
        }
    }
    return std::string(choice);
}

}  // namespace waypost
