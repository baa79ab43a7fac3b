#include "exporters/shown_title.h"

#include "diagram/diagram.h"

namespace waypost {

const std::string& shown_title(const Node& node, const Words& words) {
    return node.title.empty() ? words[kind_word(node.kind)] : node.title;
}

}  // namespace waypost
