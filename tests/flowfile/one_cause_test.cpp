// What follows from a mistake is not blamed beside it.
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <string>

namespace {

constexpr const char* kTea = R"(format = 1
include = ["more.toml"]
[flow]
id = "tea"
title = "Tea"
language = "en"
start = "start"
[[phase]]
id = "kitchen"
title = "Kitchen"
[answer.leaf]
label = "Leaf"
values = [{ id = "green", label = "Green" }, { id = "black", label = "Black" }]
[answer.milk]
label = "Milk"
values = [{ id = "yes", label = "Yes" }]
[node.start]
kind = "question"
phase = "kitchen"
title = "Which leaf?"
text = "Both are good."
source = ["book"]
choice = [
  { label = "Green", to = "how", id = "g", remember = { leaf = "green" } },
  { label = "Black", to = "how", id = "b", remember = { leaf = "black", milk = "yes" } },
]
[node.how]
kind = "decision"
phase = "kitchen"
title = "How?"
text = "Two ways."
source = ["book"]
decision = "How to drink it."
compare = [{ id = "price", label = "Price" }, { id = "time", label = "Time" }]
option = [{ node = "cup" }, { node = "pot" }]
[[node.how.choice]]
label = "With milk"
to = "done"
id = "milk"
when = { leaf = "black", milk = "yes" }
[[node.how.choice]]
label = "As it is"
to = "done"
[node.cup]
kind = "option"
phase = "kitchen"
title = "A cup"
text = "One cup."
source = ["book"]
compare = { price = "Little.", time = "Short." }
[node.pot]
kind = "option"
phase = "kitchen"
title = "A pot"
text = "Many cups."
source = ["book"]
compare = { price = "More.", time = "Longer." }
[node.done]
kind = "end"
phase = "kitchen"
title = "Done"
text = "Tea."
source = ["book"]
)";

constexpr const char* kMore = R"([source.book]
title = "The book"
publisher = "Tea House"
published = 2020-01-01
)";

/// The codes and lines of the findings once one text is written for another.
std::string findings_with(const std::string& old_text, const std::string& new_text) {
    std::string toml = kTea;
    const std::size_t at = toml.find(old_text);
    REQUIRE(at != std::string::npos);
    toml.replace(at, old_text.size(), new_text);
    waypost::MemoryFiles files;
    files.files["tea.toml"] = toml;
    files.files["more.toml"] = kMore;
    const waypost::LoadedFlow loaded =
        waypost::load_flow(files, "tea.toml", waypost::embedded_words("en"));
    std::string text;
    for (const waypost::Diagnostic& found : loaded.diagnostics.all()) {
        text += std::to_string(found.where.line) + " " + std::string(found.kind->code) + "; ";
    }
    return text;
}

}  // namespace

TEST_CASE("one cause: the flow of these tests has no finding") {
    CHECK(findings_with("Tea", "Tea").empty());
}

TEST_CASE("one cause: a kind that is not known, missing or no text says nothing of other keys") {
    CHECK(findings_with("\"decision\"", "\"decison\"") == "28 unknown-kind; ");
    CHECK(findings_with("kind = \"decision\"\n", "") == "27 missing-key; ");
    CHECK(findings_with("\"decision\"", "3") == "28 wrong-type; ");
}

TEST_CASE("one cause: values that are missing, doubled or badly named are not unknown where used") {
    CHECK(findings_with("values = [{ id = \"yes\", label = \"Yes\" }]\n", "") ==
          "14 missing-key; ");
    CHECK(findings_with("{ id = \"black\"", "{ id = \"green\"") == "13 duplicate-id; ");
    CHECK(findings_with("{ id = \"black\"", "{ id = \"Black\"") == "13 bad-id; ");
    // Another name than the bad one is meant by nobody.
    CHECK(findings_with("leaf = \"green\" }", "leaf = \"white\" }") == "24 unknown-value; ");
}

TEST_CASE("one cause: what is far too long for an id is meant by no other, however alike") {
    // A look at how alike two names are costs length times length, and files have 16 MB.
    const std::string alike(200, 'x');
    const std::string added = "[answer." + alike + "a]\nlabel = \"L\"\n" +
                              "values = [{ id = \"v\", label = \"V\" }]\n" +
                              "[[promise]]\nname = \"N\"\nwhen = { " + alike +
                              "b = \"v\" }\nnever = [\"pot\"]\n[answer.milk]";
    CHECK(findings_with("[answer.milk]", added) == "14 bad-id; 19 unknown-answer; ");
}

TEST_CASE("one cause: what stands under a misspelt header is not unknown where used") {
    CHECK(findings_with("[answer.milk]", "[answers.milk]") == "14 unknown-key; ");
    CHECK(findings_with("[node.pot]", "[nodes.pot]") == "51 unknown-key; ");
    CHECK(findings_with("[answer.milk]", "[answer.Milk]") == "14 bad-id; ");
}

TEST_CASE("one cause: rows and options that could not be read leave their texts unjudged") {
    CHECK(findings_with("{ node = \"pot\" }", "{ nod = \"pot\" }") == "35 unknown-key; ");
    CHECK(findings_with("{ node = \"pot\" }", "{ label = \"Pot\" }") == "35 missing-key; ");
    CHECK(findings_with("compare = [", "comparr = [") == "34 unknown-key; ");
    CHECK(findings_with("{ id = \"time\"", "{ id = \"price\"") == "34 duplicate-id; ");
    CHECK(findings_with("time = \"Short.\"", "tyme = \"Short.\"") == "50 unknown-key; ");
}

TEST_CASE("one cause: without the files that were meant nothing is unknown") {
    CHECK(findings_with("include = [\"more.toml\"]", "include = \"more.toml\"") ==
          "2 wrong-type; ");
    CHECK(findings_with("include = [\"more.toml\"]", "include = [3]") == "2 wrong-type; ");
}

TEST_CASE("one cause: a date that begins with its day is no date, and the rest is read") {
    CHECK(findings_with("language = \"en\"", "language = \"en\"\nreviewed = 22.11.2026") ==
          "7 bad-date; ");
    // A number with one point is a number.
    CHECK(findings_with("language = \"en\"", "language = \"en\"\nreviewed = 22.11") ==
          "7 bad-date; ");
    CHECK(findings_with("language = \"en\"", "language = \"en\"\nreviewed = 22.x") ==
          "7 toml-syntax; ");
}
