// What would break without a card is told, each place with its line.
#include "flowfile/references.h"

#include "support/flow_builder.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace {

std::string references(const std::string& toml, const std::string& card) {
    constexpr std::array<const char*, 11> kKinds = {"start",
                                                    "urgent",
                                                    "next",
                                                    "choice",
                                                    "row",
                                                    "option",
                                                    "about",
                                                    "link",
                                                    "promise",
                                                    "rehearsal",
                                                    "allow"};
    const waypost::LoadedFlow loaded = waypost::test::load_text(toml);
    std::string text;
    for (const waypost::CardReference& one :
         waypost::references_to(loaded.draft, loaded.flow ? &*loaded.flow : nullptr, card)) {
        text += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + " " +
                kKinds[static_cast<std::size_t>(one.kind)] + " " + one.owner + "\n";
    }
    return text;
}

/// Every way to name a card.
const std::string kFlow = R"toml(format = 1
[flow]
id = "tea"
title = "Tea"
language = "en"
start = "tea"
urgent = "tea"
[[phase]]
id = "make"
title = "Make"
urgent = "tea"
[term.brew]
text = "See [it](card:tea)."
[node.tea]
kind = "question"
phase = "make"
title = "T"
text = "[Here](card:tea)"
[[node.tea.choice]]
id = "again"
label = "Again"
to = "tea"
[[node.tea.choice]]
label = "On"
to = "cup"
[node.cup]
kind = "decision"
phase = "make"
title = "C"
text = "C"
[[node.cup.option]]
node = "mug"
[[node.cup.choice]]
label = "Back"
to = "tea"
about = "mug"
[[node.cup.choice]]
label = "Way"
to = "way"
[node.mug]
kind = "option"
phase = "make"
title = "M"
text = """
Two [ways](card:tea) back, <card:tea>."""
[node.way]
kind = "route"
[[node.way.route]]
to = "rest"
[node.rest]
kind = "info"
phase = "make"
title = "R"
text = "R"
next = "end"
[node.end]
kind = "end"
phase = "make"
title = "E"
text = "E"
[[promise]]
name = "P"
before = ["cup"]
read = "tea"
[[promise]]
name = "Q"
never = ["mug", "rest"]
[[rehearsal]]
name = "R"
choose = ["cup", "open:mug", "way", "next"]
ends_at = "end"
[[allow]]
code = "asked-twice"
at = "tea"
reason = "R"
)toml";

}  // namespace

TEST_CASE("references: every place outside a card that names it is told, in the file's order") {
    CHECK(references(kFlow, "tea") ==
          "6:9 start \n7:10 urgent \n11:10 urgent make\n13:18 link brew\n35:6 choice cup\n"
          "45:12 link mug\n45:29 link mug\n64:8 promise P\n70:11 rehearsal R\n74:6 allow "
          "asked-twice\n");
    CHECK(references(kFlow, "mug") ==
          "32:8 option cup\n36:9 about cup\n67:10 promise Q\n70:18 rehearsal R\n");
    CHECK(references(kFlow, "end") == "55:8 next rest\n71:11 rehearsal R\n");
    CHECK(references(kFlow, "cup") == "25:6 choice tea\n63:11 promise P\n70:11 rehearsal R\n");
}

TEST_CASE("references: a rehearsal that comes by is told at the step that leads there") {
    CHECK(references(kFlow, "rest") == "49:6 row way\n67:17 promise Q\n70:30 rehearsal R\n");
    CHECK(references(kFlow, "none").empty());
}

TEST_CASE("references: of a broken flow all is told that can be read without walking it") {
    std::string broken = kFlow;
    broken.replace(broken.find("next = \"end\""), 12, "next = \"gone\"");
    CHECK(references(broken, "rest") == "49:6 row way\n67:17 promise Q\n");
}
