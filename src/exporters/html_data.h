// What the script of a page goes by. Private to this library.
#pragma once

#include "exporters/html_page.h"
#include "exporters/json_text.h"

namespace waypost {

/// Cards, answers, values and phases go by their places in the flow's lists; what is empty is left
/// out, and so are titles and labels, which stand in the sections of the cards, and the id of a
/// choice that is its card's. A node is its id, kind, phase and the rest; a way is the card to
/// which it leads, and the rest if there is any: `expanded` in assets/page/walk.js. A condition is
/// `when` and `unless`, each a list of tables, a table a list of tests, a test the answer and the
/// values that it asks for (-1: any).
[[nodiscard]] Json html_data(const HtmlPageInput& in);

}  // namespace waypost
