#include "lint/lint_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using waypost::test::flow_head;
using waypost::test::lint_card;
using waypost::test::lint_lines;

TEST_CASE("wording: advice to one reader is told at its words") {
    CHECK(lint_lines(flow_head() + R"([node.start]
kind = "end"
phase = "only"
title = "You should stop"
text = """
Tea is hot.
So you **must** wait.
"""
presenter = "We recommend milk."
ask = ["Is it the best option?"]
editorial = true
)") == R"(13:10 directive-wording: `You should` tells readers what to do, or ranks what they may choose from
16:4 directive-wording: `you **must` tells readers what to do, or ranks what they may choose from
18:14 directive-wording: `We recommend` tells readers what to do, or ranks what they may choose from
19:19 directive-wording: `best option` tells readers what to do, or ranks what they may choose from
)");
}

TEST_CASE("wording: open sentences with words of advice are fine") {
    CHECK(lint_card("There is no right choice. Milk is a right choice for somebody.").empty());
    CHECK(lint_card("Some people stop taking sugar. Children start taking turns.").empty());
    CHECK(lint_card("The team can say what your illness is.").empty());
}

TEST_CASE("wording: in questions and behind `if` the same words are told too") {
    CHECK(lint_card("What you need to know. Do you have to wait? There is no best choice.") ==
          "directive-wording `you need to`, directive-wording `you have to`, "
          "directive-wording `best choice`");
    CHECK(lint_card("If you have cancer, ask what your stage is.") ==
          "diagnosing-wording `you have cancer`, diagnosing-wording `your stage is`");
}

TEST_CASE("wording: a dose is told with and without a blank") {
    CHECK(lint_card("Cups of 40 mg and 400mg. Room 4omg is closed.") ==
          "directive-wording `40 mg`, directive-wording `400mg`");
}

TEST_CASE("wording: urgent cards may command, and count and explain as others do") {
    CHECK(lint_lines(flow_head() + R"([node.start]
kind = "end"
phase = "only"
title = "Tea"
text = "Tea."
editorial = true
[node.help]
kind = "urgent"
phase = "only"
title = "You must call"
text = "You should call the ABC now. 30 % do."
editorial = true
)") == R"(20:29 undefined-term: `ABC` is explained nowhere
20:38 number-in-text: `30 %` is a count in running words
)");
}

TEST_CASE("wording: no reader is told what they have") {
    CHECK(lint_card("You have cancer. Your tumour is small. Do not worry, it is harmless.") ==
          "diagnosing-wording `You have cancer`, diagnosing-wording `Your tumour is`, "
          "diagnosing-wording `Do not worry`, diagnosing-wording `harmless`");
}

TEST_CASE("wording: odds as one in so many are told once") {
    CHECK(lint_card("One in five spills. 1 in 10 does. 1 person in 100,000 drowns.") ==
          "risk-wording `One in five`, risk-wording `1 in 10`, risk-wording `1 person in 100,000`");
    CHECK(lint_card("Page 1 in 5. It was 1 in 2018. It comes one in four weeks. One in the pot.")
              .empty());
}

TEST_CASE("wording: a difference without plain numbers is told, of a treatment always") {
    CHECK(lint_card("It is twice as common in women.") == "risk-wording `twice as common`");
    CHECK(lint_card("It is twice as common in women. The source gives no plain figure.").empty());
    CHECK(lint_card("The test makes it half as likely. The source gives no plain figure.") ==
          "risk-wording `half as likely`");
    CHECK(lint_card("Milk makes it 30 % less bitter.") == "risk-wording `30 % less`");
    CHECK(lint_card("It takes twice as much milk.").empty());
}

TEST_CASE("wording: promises and fright are told") {
    CHECK(lint_card("It is a cure. It is fatal.") == "risk-wording `cure`, risk-wording `fatal`");
}

TEST_CASE("wording: counts belong in typed numbers") {
    CHECK(lint_card("It was 81 of 100, or 30 per cent, or 8 out of 10, or two in three.") ==
          "number-in-text `81 of 100`, number-in-text `30 per cent`, number-in-text `8 out of 10`, "
          "number-in-text `two in three`");
    CHECK(lint_card("Read part 2 of 4 of stage 1 of 3, aged 50 in 2018, on 3 of 7 days.").empty());
    CHECK(lint_card("At stage 2, 60% live. It is so in 30 percent.") ==
          "number-in-text `60%`, number-in-text `30 percent`");
    CHECK(lint_card("One of the three is hot. Two of them are not. Use 2 cups in 3 pots.").empty());
}

TEST_CASE("wording: a word is told once, at its first place") {
    CHECK(lint_lines(flow_head() + R"([term.ct]
word = "CT scan"
text = "A picture from an ABC."
[node.start]
kind = "end"
phase = "only"
title = "A CT scan"
text = "A CT, an FNA, FNAs and a stage II gastritis."
why = "An FNA."
editorial = true
)") == R"(17:18 undefined-term: `FNA` is explained nowhere
17:43 undefined-term: `gastritis` is explained nowhere
)");
}

TEST_CASE("wording: who is named, the illness and loud words need no explaining") {
    CHECK(lint_lines(flow_head() + R"([source.nci]
title = "Tea"
publisher = "NCI"
undated = true
accessed = 2026-11-21
[node.start]
kind = "end"
phase = "only"
title = "PLEASE READ THIS CARD"
text = "The NCI says so. Tea has aroma. It is NOT hot. OK?"
source = ["nci"]
)")
              .empty());
}

TEST_CASE("wording: plain words in capitals are no acronyms, and an ending can be a whole word") {
    CHECK(lint_card("START on a HIGH note. The BEST tea has PAIN and CARE. A gastropub has tea.") ==
          "");
    CHECK(lint_card("A PET scan, chemotherapy, oedema and an intramuscular mammogram.") ==
          "undefined-term `PET`, undefined-term `chemotherapy`, undefined-term `oedema`, "
          "undefined-term `intramuscular`, undefined-term `mammogram`");
}

TEST_CASE("wording: a number's label is about how people fared, or about other things") {
    const auto is_outlook = [](const std::string& label) {
        const std::string toml = flow_head() + R"([node.start]
kind = "end"
phase = "only"
title = "Tea"
text = "Tea."
editorial = true
[[node.start.number]]
n = 1
of = 2
over = "a year"
who = "adults"
basis = "a count"
certainty = "good"
editorial = true
label = ")" + label + "\"\n";
        const waypost::Diagnostics found = waypost::test::linted(waypost::test::load_text(toml));
        return std::ranges::any_of(found.all(), [](const waypost::Diagnostic& one) {
            return one.kind->code == "outlook-ungated";
        });
    };
    std::string told;
    for (const char* label : {"Books returned late",
                              "Cups in the living room",
                              "Butter to spread",
                              "People who live near",
                              "Still living",
                              "Lived for five years",
                              "The cancer spread",
                              "It came back",
                              "Deaths"}) {
        told += is_outlook(label) ? std::string(label) + "; " : "";
    }
    CHECK(told == "Still living; Lived for five years; The cancer spread; It came back; Deaths; ");
}

TEST_CASE("wording: a language without lists is not judged by its words") {
    std::string head = flow_head();
    head.replace(head.find("\"en\""), 4, "\"de\"");
    CHECK(lint_lines(head + R"([node.start]
kind = "end"
phase = "only"
title = "You should"
text = "ABC 30 %."
editorial = true
)")
              .empty());
}
