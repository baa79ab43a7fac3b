// A small flow with something of everything that a walk meets.
#pragma once

#include <string_view>

namespace waypost {

/// No finding in it, and yet `none` leads into a gap: only a proof would tell.
inline constexpr std::string_view kTeaFlow = R"(format = 1

[flow]
id = "tea"
title = "A cup of tea"
language = "en"
start = "start"
urgent = "burnt"
review_by = 2027-01-31
reviewed_by = []

[[phase]]
id = "before"
title = "Before"
[[phase]]
id = "after"
title = "After"

[source.book]
title = "The Book of Tea"
publisher = "Okakura"
published = 1906-05-01
url = "https://example.org/tea"
[source.tin]
title = "Label of a tin"
publisher = "A shop"
undated = true
accessed = 2026-11-21

[term.steep]
text = "To leave in hot water."

[answer.leaf]
label = "Which tea"
values = [{ id = "green", label = "Green" }, { id = "black", label = "Black" }, { id = "none", label = "No tea" }]

[node.start]
kind = "info"
phase = "before"
title = "About tea"
text = "Tea is **leaves** in hot water. See [the book](https://example.org/tea)."
source = ["book"]
next = "which"
next_label = "Begin"

[node.which]
kind = "question"
phase = "before"
title = "Which tea is there?"
text = "Look in the tin."
editorial = true
why = "Green tea wants cooler water."
[[node.which.choice]]
id = "green"
label = "Green"
to = "sorting"
remember = { leaf = "green" }
[[node.which.choice]]
id = "black"
label = "Black"
to = "sorting"
remember = { leaf = "black" }
[[node.which.choice]]
id = "none"
label = "None"
to = "sorting"
remember = { leaf = "none" }

[node.sorting]
kind = "route"
[[node.sorting.route]]
when = { leaf = ["green", "black"] }
to = "water"

[node.water]
kind = "test"
phase = "before"
title = "Is the water right?"
text = """
Look at the bubbles:

- small ones: 80 degrees
- large ones: 100 degrees
"""
source = ["tin", "book"]
measures = "Heat."
ask = ["How long shall it stand?"]
[[node.water.passage]]
when = { leaf = "green" }
text = "Green tea turns bitter in boiling water."
source = ["book"]
[[node.water.passage]]
unless = { leaf = "green" }
text = "Black tea may boil."
editorial = true
[[node.water.choice]]
id = "right"
label = "Yes, it is right"
to = "done"
[[node.water.choice]]
id = "cool"
label = "No, let it cool"
to = "done"
when = { leaf = "green" }

[node.burnt]
kind = "urgent"
phase = "before"
title = "Burnt fingers"
text = "Hold them under cold water now."
editorial = true

[node.done]
kind = "end"
phase = "after"
title = "Enjoy it"
text = "That was all."
editorial = true
)";

}  // namespace waypost
