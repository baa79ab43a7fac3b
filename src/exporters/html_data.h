// What the script of a page goes by. Private to this library.
#pragma once

#include "exporters/html_page.h"
#include "exporters/json_text.h"

namespace waypost {

/// Cards, answers, values, sources and phases go by their places in the flow's lists; what is
/// empty is left out. A condition is `when` and `unless`, each a list of tables, a table a list of
/// tests, a test the answer and the values that it asks for (-1: any).
[[nodiscard]] Json html_data(const HtmlPageInput& in);

}  // namespace waypost
