// A small decision aid with which the checks of what a flow says find no fault.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace waypost::test {

/// A test, a decision with three options, numbers behind a question, and differing sources.
inline constexpr std::string_view kTeaAid = R"(format = 1

[flow]
id = "tea"
title = "Which tea to drink"
topic = "A thirst for tea."
language = "en"
start = "water"
published = 2026-11-21
reviewed = 2026-11-21
review_by = 2027-11-21
update_policy = "Once a year."
funding = "None."
authors = ["A cook"]
feedback = "Write to the cook."

[[phase]]
id = "kitchen"
title = "In the kitchen"

[source.book]
title = "The tea book"
publisher = "A press"
published = 2020-05-17

[source.tin]
title = "The label of a tin"
publisher = "A shop"
undated = true

[term.steep]
also = ["steeping"]
text = "To leave in hot water."

[node.water]
kind = "test"
phase = "kitchen"
title = "Is the water hot?"
text = "Look at the water."
source = ["book"]
measures = "Heat."
cannot = "It does not tell how hard the water is."
if_found = "The tea can steep."
if_not_found = "The water stays on the stove."
next = "choose"

[node.choose]
kind = "decision"
phase = "kitchen"
title = "Which tea?"
text = "People drink one of these."
editorial = true
decision = "Which tea to make"
matters = ["A quiet night"]
ask = ["How long does it stand?"]
[[node.choose.passage]]
text = "Some drink both."
source = ["tin"]
[[node.choose.option]]
node = "green"
[[node.choose.option]]
node = "black"
[[node.choose.option]]
node = "none"
[[node.choose.choice]]
label = "Done"
to = "done"

[node.green]
kind = "option"
phase = "kitchen"
title = "Green tea"
text = "It is light."
source = ["book"]
benefits = ["It tastes fresh."]
harms = ["It turns bitter."]
experience = "Like a meadow."

[node.black]
kind = "option"
phase = "kitchen"
title = "Black tea"
text = "It is strong."
source = ["book"]
benefits = [{ text = "It wakes people.", source = ["tin"] }]
harms = ["It keeps people awake."]
experience = "Like a library."

[node.none]
kind = "option"
phase = "kitchen"
title = "No tea for now"
text = "People can drink water too."
editorial = true
no_new_treatment = true
not_covered = { benefits = "The sources do not say.", harms = "The sources do not say.", experience = "The sources do not say." }

[node.done]
kind = "end"
phase = "kitchen"
title = "Enjoy it"
text = "That was all. It did steep."
source = ["book"]
ask_first = "Would you like to see how it went for others?"
[[node.done.differ]]
about = "How long it stands"
views = [
  { text = "Two minutes.", source = ["book"] },
  { text = "Three minutes.", source = ["tin"] },
]
[[node.done.number]]
kind = "outlook"
label = "Still warm after an hour"
n = 12
of = 100
over = "1 hour"
who = "cups without a cosy"
basis = "a count of 2020"
certainty = "One count; the book gives no range."
source = ["book"]
)";

/// The flow with one passage of its text replaced. The test ends here when it has none such.
[[nodiscard]] inline std::string tea_aid_with(std::string_view old_text,
                                              std::string_view new_text) {
    std::string toml(kTeaAid);
    const std::size_t at = toml.find(old_text);
    REQUIRE_MESSAGE(at != std::string::npos, old_text);
    return toml.replace(at, old_text.size(), new_text);
}

}  // namespace waypost::test
