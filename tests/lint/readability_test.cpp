#include "lint/lint_text.h"
#include "lint/reading_report.h"

#include <doctest/doctest.h>

#include <string>

using waypost::CheckSettings;
using waypost::LoadedFlow;
using waypost::ReadingPart;
using waypost::test::flow_head;
using waypost::test::lint_card;
using waypost::test::lint_lines;

namespace {

std::string told(const ReadingPart& part) {
    const auto counts = [](const waypost::ReadingCounts& c) {
        return std::to_string(c.sentences) + "/" + std::to_string(c.words) + "/" +
               std::to_string(c.syllables) + "/" + std::to_string(c.long_words);
    };
    return part.name + " " + counts(part.all) + " " + counts(part.without_terms) + "\n";
}

std::string report_of(const std::string& toml) {
    const LoadedFlow loaded = waypost::test::load_text(toml);
    REQUIRE(loaded.flow.has_value());
    const waypost::CheckWords words =
        waypost::embedded_check_words(loaded.flow->metadata().language);
    const CheckSettings settings;
    const waypost::ReadingReport report =
        waypost::reading_report({loaded.draft, *loaded.flow, settings, words, "2026-11-22"});
    std::string lines = told(report.flow);
    for (const auto* parts : {&report.phases, &report.rehearsals, &report.cards}) {
        for (const ReadingPart& part : *parts) {
            lines += told(part);
        }
    }
    return lines;
}

constexpr const char* kTwoCards = R"([term.kettle]
text = "A pot to boil water."
[node.start]
kind = "info"
phase = "only"
title = "Tea is a hot drink."
text = "Fill the kettle. Preparation is easy."
presenter = "Nobody reads this."
editorial = true
[[node.start.choice]]
id = "on"
label = "Go on."
to = "done"
[[node.start.choice]]
id = "rest"
label = "Rest."
to = "rest"
[node.done]
kind = "end"
phase = "only"
title = "End"
text = "A fragment"
ask = ["Is it hot?"]
editorial = true
[node.rest]
kind = "end"
phase = "only"
title = "Rest"
text = "Sit down."
editorial = true
[[rehearsal]]
name = "To the end"
choose = ["on"]
ends_at = "done"
)";

}  // namespace

TEST_CASE("readability: whole sentences of each part are counted, with and without terms") {
    // Sentences, words, syllables, long words; then the same without what the flow explains.
    CHECK(report_of(flow_head() + kTwoCards) ==
          "A test 5/16/22/1 5/15/20/1\n"
          "The only phase 4/11/16/1 4/10/14/1\n"
          "To the end 3/9/14/1 3/8/12/1\n"
          "start 2/6/11/1 2/5/9/1\n"
          "done 1/3/3/0 1/3/3/0\n"
          "rest 1/2/2/0 1/2/2/0\n");
}

TEST_CASE("readability: a card is judged from three sentences on") {
    const std::string hard = "Preparation necessitates considerable deliberation.";
    CHECK(lint_card(hard + " " + hard).empty());
    CHECK(lint_card(hard + " " + hard + " " + hard) == "hard-to-read card `");
}

TEST_CASE("readability: a part is blamed for what no card is blamed for by itself") {
    // Between grade 6 and 9: too hard for a flow, fine for a card.
    std::string text;
    for (int i = 0; i < 12; ++i) {
        text += "Boil the water in a kettle and remember to pour it slowly over all the leaves. ";
    }
    const std::string found = lint_lines(flow_head() + R"([node.start]
kind = "end"
phase = "only"
title = "Tea"
editorial = true
text = ")" + text + "\"\n");
    CHECK(
        found ==
        "2:1 hard-to-read: the flow reads at grade 6.9 by Flesch-Kincaid, above 6\n"
        "7:1 hard-to-read: phase `The only phase` reads at grade 6.9 by Flesch-Kincaid, above 6\n");
}

TEST_CASE("readability: a sentence is told from one word too many on") {
    std::string words = "Tea";
    for (int i = 1; i < 25; ++i) {
        words += " is";
    }
    CHECK(lint_card(words + ".").empty());
    CHECK(lint_card("Yes. " + words + " is.").starts_with("long-sentence"));
    CHECK(lint_lines(flow_head() + R"([node.start]
kind = "end"
phase = "only"
title = "Tea"
text = "Tea is hot. It is very hot."
editorial = true
)",
                     CheckSettings{.sentence_words = 3}) ==
          "14:21 long-sentence: this sentence has 4 words, more than 3\n");
}

TEST_CASE("readability: grades are not told of other languages") {
    std::string head = flow_head();
    head.replace(head.find("\"en\""), 4, "\"de\"");
    CHECK(report_of(head + kTwoCards) == " 0/0/0/0 0/0/0/0\n");
}
