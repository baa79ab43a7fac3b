// The map as part of a page. Private to this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "exporters/json_text.h"

#include <string>

namespace waypost {

/// What the page's script draws the map from, in whole pixels: the `size`; `bands`, a box each;
/// `cards`, for each node its box, how many characters stand on the first line of its title and how
/// many on the second, and the boxes of its options, or 0 where none is drawn; `ways`, for each
/// choice or row of each node in order, a path, or the number of the earlier way of the node with
/// which it shares its line. A path is its start, then of each of its
/// curves how far it leads, where it leaves and arrives level and turns half way, or (when it leads
/// no further along) turns back in half an oval; else a list of the two control points and the end.
[[nodiscard]] Json html_map(const Diagram& diagram);

/// What is drawn more than once, to be referred to: the signs of the kinds of cards, `#k-KIND`, the
/// same with their words, `#m-KIND`, the dots `#dot-on`, `#dot-half` and `#dot-off`, and the
/// arrowheads of the map, `#head` and `#head-on`.
[[nodiscard]] std::string html_signs(const Words& words);

}  // namespace waypost
