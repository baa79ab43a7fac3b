// A small flow that decides: options, choices about them, a card that asks first.
#pragma once

#include <string_view>

namespace waypost {

inline constexpr std::string_view kBiscuitFlow = R"(format = 1

[flow]
id = "biscuit"
title = "With the tea"
language = "en"
start = "with"

[[phase]]
id = "only"
title = "With it"

[answer.hunger]
label = "How hungry"
values = [{ id = "some", label = "A little" }, { id = "much", label = "Very" }]

[node.with]
kind = "question"
phase = "only"
title = "Hungry?"
text = "Tea alone may not do."
editorial = true
[[node.with.choice]]
id = "some"
label = "A little"
to = "what"
remember = { hunger = "some" }
[[node.with.choice]]
id = "much"
label = "Very"
to = "what"
remember = { hunger = "much" }

[node.what]
kind = "decision"
phase = "only"
title = "Something with it"
text = "People talk about these."
editorial = true
decision = "What to have with the tea"
[[node.what.option]]
node = "biscuit"
label = "A biscuit or two"
[[node.what.option]]
node = "cake"
when = { hunger = "much" }
[[node.what.option]]
node = "nothing"
[[node.what.choice]]
id = "more"
about = "biscuit"
label = "Read about sugar"
to = "sugar"
[[node.what.choice]]
id = "sure"
label = "Read about sugar, and do not ask again"
to = "sugar"
consent = true
[[node.what.choice]]
label = "Enough"
to = "done"

[node.biscuit]
kind = "option"
phase = "only"
title = "A biscuit"
text = "Dry and sweet."
editorial = true

[node.cake]
kind = "option"
phase = "only"
title = "A slice of cake"
text = "Soft and sweet."
editorial = true

[node.nothing]
kind = "option"
phase = "only"
title = "Nothing"
text = "The tea alone."
editorial = true
no_new_treatment = true

[node.sugar]
kind = "info"
phase = "only"
title = "How much sugar"
text = "A lot of it."
editorial = true
why = "Some want to know."
ask_first = "Do you want to know how much sugar that is?"
next = "done"

[node.done]
kind = "end"
phase = "only"
title = "Enjoy it"
text = "That was all."
editorial = true
)";

}  // namespace waypost
