// A flow with options, gates, numbers and sources that differ.
#pragma once

#include <string_view>

namespace waypost {

/// What stands behind a gate says "Secret".
inline constexpr std::string_view kTeaOptions = R"(format = 1
[flow]
id = "tea"
title = "A cup of tea"
summary = "How a cup of tea comes about."
topic = "Tea."
language = "en"
start = "start"
urgent = "burnt"
published = 2026-11-21
reviewed = 2026-11-21
reviewed_by = []
[[phase]]
id = "before"
title = "Before"
[[phase]]
id = "brew"
title = "Brewing"
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
[source.club]
title = "Notes of a tea club"
publisher = "Tea Club"
published = 2020-02-03
accessed = 2026-11-21
[term.steep]
text = "To leave in hot water."
[answer.leaf]
label = "Which tea"
values = [{ id = "green", label = "Green" }, { id = "black", label = "Black" }]
[node.start]
kind = "question"
phase = "before"
title = "Which tea is there?"
text = "Look in the tin.[^tin] A [scald](card:burnt) wants cold water. Read [how water matters](card:water) first, or look at [the figures](card:figures).[^book][^club]"
editorial = true
why = "Green tea wants cooler water.[^club]"
[[node.start.choice]]
id = "green"
label = "Green"
to = "ways"
remember = { leaf = "green" }
[[node.start.choice]]
id = "water"
label = "Look at the water"
to = "water"
[[node.start.choice]]
id = "black"
label = "Black"
to = "ways"
remember = { leaf = "black" }
[node.water]
kind = "test"
phase = "before"
title = "Is the water right?"
text = "Look at the bubbles."
source = ["tin"]
measures = "Heat, by the size of bubbles.[^book]"
if_found = "Pour it."
not_covered = { cannot = "The sources used here do not say what bubbles cannot tell." }
next = "ways"
[node.ways]
kind = "decision"
phase = "brew"
title = "Ways to steep the tea"
text = "People talk about several of these. None is the right one for everyone."
source = ["book"]
decision = "How to steep the tea today"
matters = ["Time until the first sip", { text = "How bitter it may turn", source = ["club"] }, { text = "How much there is to wash up", editorial = true }]
compare = [{ id = "time", label = "How long it takes" }, { id = "need", label = "What is needed" }]
ask = [{ text = "How long shall it stand?", source = ["tin"] }, "Is there a clean cup?"]
[[node.ways.option]]
node = "pot"
[[node.ways.option]]
node = "bag"
label = "A tea bag in the cup"
[[node.ways.option]]
node = "cold"
when = { leaf = "green" }
[[node.ways.option]]
node = "strong"
[[node.ways.option]]
node = "none"
[[node.ways.choice]]
id = "more_pot"
about = "pot"
label = "Read more about pots"
to = "pots"
[[node.ways.choice]]
id = "figures_no"
label = "Sip without figures"
to = "done"
[[node.ways.choice]]
id = "figures"
label = "See how it turned out for others"
to = "figures"
[[node.ways.choice]]
id = "figures_yes"
label = "Yes, show me the figures"
to = "figures"
consent = true
[node.pot]
kind = "option"
phase = "brew"
title = "Loose leaves in a pot"
text = "Leaves steep in a pot and are poured off."
source = ["book"]
benefits = [{ text = "The leaves have **room** to open.", source = ["book"] }, { text = "One pot serves many.", source = ["tin", "club"] }]
harms = [{ text = "The pot has to be washed.", editorial = true }]
experience = "It takes a while and smells good.[^club]"
compare = { time = "Three to five minutes.", need = "A pot, a sieve and a [kettle](card:water)." }
[[node.pot.passage]]
when = { leaf = "green" }
text = "Green leaves turn bitter when the water boils."
source = ["club"]
[[node.pot.number]]
kind = "effect"
label = "Cups that were drunk up"
n = 81
of = 100
bound = "at_least"
over = "one afternoon"
who = "cups served at a club"
basis = "a tally"
range = "78 to 84 in other afternoons"
certainty = "One tally by hand."
source = ["club"]
[node.bag]
kind = "option"
phase = "brew"
title = "A tea bag"
text = "A bag hangs in the cup."
source = ["tin"]
benefits = [{ text = "Nothing to pour off.", source = ["tin"] }]
harms = [{ text = "The leaves are small and cramped.", source = ["book"] }]
experience = "Quick."
compare = { time = "Two minutes." }
not_covered = { need = "The sources used here do not say what is needed." }
[[node.bag.number]]
label = "Cups that were drunk up"
n = [6, 7]
of = 10
bound = "about"
over = "not stated"
who = "cups in an office"
source = ["tin"]
[[node.bag.differ]]
about = "Whether a bag may be squeezed"
views = [ { text = "Never, it turns bitter.", source = ["book"] }, { text = "Gently, at the end.", source = ["tin"] } ]
[node.cold]
kind = "option"
phase = "brew"
title = "Cold water over night"
text = "Leaves stand in cold water for hours."
editorial = true
benefits = ["It is never bitter."]
harms = ["One has to wait."]
experience = "Done while asleep."
compare = { time = "Eight hours.", need = "A jar." }
[node.strong]
kind = "option"
phase = "brew"
title = "Very strong tea"
text = "Secret of the strong tea."
ask_first = "Some people would rather not read about very strong tea. Show it?"
editorial = true
benefits = ["Wakes up."]
harms = ["Keeps awake."]
experience = "Strong."
[node.none]
kind = "option"
phase = "brew"
title = "No tea for now"
text = "This is something people can choose too."
editorial = true
no_new_treatment = true
not_covered = { benefits = "The sources used here do not say.", harms = "The sources used here do not say.", experience = "The sources used here do not say." }
compare = { time = "None.", need = "Nothing." }
[node.pots]
kind = "info"
phase = "brew"
title = "About pots"
text = "Clay keeps warm. Glass shows the colour."
source = ["book"]
[[node.pots.differ]]
about = "Whether a pot is washed with soap"
views = [ { text = "Never with soap, since clay takes it in.", source = ["book"] }, { text = "With a little soap, rinsed well.", source = ["club", "tin"] } ]
[[node.pots.choice]]
label = "Back to the ways"
to = "ways"
[[node.pots.choice]]
label = "Drink"
to = "done"
[node.figures]
kind = "info"
phase = "after"
title = "How cups turned out"
text = "Secret: these figures tell of many cups, not of yours."
source = ["club"]
ask_first = "Would you like to see figures about cups?"
next = "done"
ask = ["Secret question about figures?"]
[[node.figures.number]]
kind = "outlook"
label = "Cups still warm"
n = 76
of = 100
bound = "about"
over = "10 minutes"
who = "cups with a saucer"
basis = "a 2018 afternoon"
certainty = "One afternoon, told second-hand; the source gives no range."
source = ["club"]
[[node.figures.number]]
kind = "outlook"
label = "Cups spilled"
n = 3
of = 1000
over = "one year"
who = "cups in a café"
basis = "an inventory"
range = "1 to 5"
source = ["book", "tin"]
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
