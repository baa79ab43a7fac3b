// The map as part of a page. Private to this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "flow/flow.h"

#include <string>

namespace waypost {

/// An `<svg>` without colours, which are the page's. Cards are `<g data-n="CARD">`, ways
/// `<path data-w="CARD.WAY …">`, where WAY counts the choices or rows of the card and ways on one
/// line share one path. Pre: the diagram is the flow's.
[[nodiscard]] std::string html_map(const Flow& flow, const Diagram& diagram, const Words& words);

/// The signs of the kinds of cards and of dots, to be referred to: `#k-KIND`, `#dot-on`,
/// `#dot-half`, `#dot-off`, and the arrowheads of the map, `#head` and `#head-on`.
[[nodiscard]] std::string html_signs();

}  // namespace waypost
