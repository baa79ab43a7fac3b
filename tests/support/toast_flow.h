// A small flow about which there is nothing to say: proven, and without a warning.
#pragma once

#include <string_view>

namespace waypost {

inline constexpr std::string_view kToastFlow = R"(format = 1

[flow]
id = "toast"
title = "A slice of toast"
summary = "How to make toast."
topic = "Making toast."
language = "en"
start = "bread"
published = 2026-11-01
reviewed = 2026-11-01
reviewed_by = []
review_by = 2027-11-01
update_policy = "We look at it each year."
funding = "None."
authors = ["The cooks"]
feedback = "Ask the cooks."

[[phase]]
id = "only"
title = "In the kitchen"

[answer.bread]
label = "Which bread"
values = [{ id = "white", label = "White" }, { id = "brown", label = "Brown" }]

[node.bread]
kind = "question"
phase = "only"
title = "Which bread is there?"
text = "Look in the box."
editorial = true
[[node.bread.choice]]
id = "white"
label = "White"
to = "toaster"
remember = { bread = "white" }
[[node.bread.choice]]
id = "brown"
label = "Brown"
to = "toaster"
remember = { bread = "brown" }

[node.toaster]
kind = "info"
phase = "only"
title = "Toast it"
text = "Put it in the toaster."
editorial = true
next = "done"
[[node.toaster.passage]]
when = { bread = "brown" }
text = "Brown bread takes longer."
editorial = true

[node.done]
kind = "end"
phase = "only"
title = "Enjoy it"
text = "That was all."
editorial = true
)";

}  // namespace waypost
