#include "support/lint_flow.h"

#include <doctest/doctest.h>

#include <string>

using waypost::CheckSettings;
using waypost::test::faults_with;
using waypost::test::lint_findings;
using waypost::test::lint_lines;
using waypost::test::load_text;
using waypost::test::tea_aid_with;

namespace {

/// What is found when the two lists of the option `green` are these.
std::string faults_of_green(const std::string& benefits, const std::string& harms) {
    return faults_with("benefits = [\"It tastes fresh.\"]\nharms = [\"It turns bitter.\"]",
                       "benefits = " + benefits + "\nharms = " + harms);
}

}  // namespace

TEST_CASE("no-alternative: a decision offers a way without new treatment") {
    CHECK(faults_with("no_new_treatment = true\n", "") ==
          "47: no-alternative choose: decision `choose` has no option without a new treatment\n");
}

TEST_CASE("no-alternative: a decision without options has another fault") {
    std::string toml = tea_aid_with("[[node.choose.option]]\nnode = \"green\"\n", "");
    for (const std::string option : {"black", "none"}) {
        const std::string row = "[[node.choose.option]]\nnode = \"" + option + "\"\n";
        toml.replace(toml.find(row), row.size(), "");
    }
    CHECK(lint_lines(lint_findings(load_text(toml))).empty());
}

TEST_CASE("missing-*: an option says what speaks for and against it and what it is like") {
    CHECK(faults_with("benefits = [\"It tastes fresh.\"]\n", "") ==
          "69: missing-benefits green: option `green` names nothing that speaks for it\n");
    CHECK(faults_with("harms = [\"It turns bitter.\"]\n", "harms = [\" \"]\n") ==
          "69: missing-harms green: option `green` names nothing that speaks against it\n");
    CHECK(faults_with("experience = \"Like a meadow.\"\n", "") ==
          "69: missing-experience green: option `green` does not say what it is like\n");
}

TEST_CASE("missing-*: a declared gap is an answer, without words it is none") {
    CHECK(faults_with("experience = \"Like a meadow.\"",
                      "not_covered = { experience = \"Nobody says.\" }")
              .empty());
    CHECK(faults_with("experience = \"Like a meadow.\"", "not_covered = { experience = \"\" }") ==
          "69: missing-experience green: option `green` does not say what it is like\n");
}

TEST_CASE("missing-next-steps: one finding a test") {
    CHECK(faults_with("if_found = \"The tea can steep.\"\n", "") ==
          "35: missing-next-steps water: test `water` does not say what comes next if it finds "
          "something\n");
    CHECK(faults_with("if_not_found = \"The water stays on the stove.\"\n",
                      "if_not_found = \"\"\n") ==
          "35: missing-next-steps water: test `water` does not say what comes next if it finds "
          "nothing\n");
    CHECK(
        faults_with(
            "if_found = \"The tea can steep.\"\nif_not_found = \"The water stays on the stove.\"\n",
            "") ==
        "35: missing-next-steps water: test `water` does not say what comes next if it finds "
        "something or if it does not\n");
    CHECK(faults_with("if_found = \"The tea can steep.\"\n",
                      "not_covered = { if_found = \"Nobody says.\" }\n")
              .empty());
}

TEST_CASE("unequal-detail: both sides of an option have like many words and points") {
    CHECK(faults_of_green("[\"One two.\"]", "[\"One two three.\"]").empty());
    CHECK(faults_of_green("[\"One two.\"]", "[\"One two three four.\"]") ==
          "69: unequal-detail green: option `green` tells its benefits with 2 words in 1 point, "
          "its harms with 4 words in 1 point\n");
    CHECK(faults_of_green("[\"One two\", \"three.\"]", "[\"One two three.\"]") ==
          "69: unequal-detail green: option `green` tells its benefits with 3 words in 2 points, "
          "its harms with 3 words in 1 point\n");
}

TEST_CASE("unequal-detail: the project says how unequal is too unequal") {
    CheckSettings settings;
    settings.ratio = 1.4;
    CHECK(faults_with("[\"It tastes fresh.\"]\nharms = [\"It turns bitter.\"]",
                      "[\"One two.\"]\nharms = [\"One two three.\"]",
                      settings) ==
          "69: unequal-detail green: option `green` tells its benefits with 2 words in 1 point, "
          "its harms with 3 words in 1 point\n");
}

TEST_CASE("unequal-detail: marks, targets and citations are no words") {
    CHECK(faults_of_green("[\"*It* tastes - [fresh](https://example.org/a).[^book]\"]",
                          "[\"It turns bitter.\"]")
              .empty());
}

TEST_CASE("unequal-detail: the options of a decision have like many words and points") {
    CHECK(faults_of_green("[\"It tastes fresh.\", \"It is light.\"]",
                          "[\"It turns bitter.\", \"It cools fast.\"]") ==
          "47: unequal-detail choose: decision `choose` tells benefits and harms of option `green` "
          "with 12 words in 4 points, of option `black` with 7 words in 2 points\n");
}

TEST_CASE("unequal-detail: options are compared by what none of the two declares a gap") {
    const auto faults_of = [](const std::string& black) {
        std::string toml =
            tea_aid_with("benefits = [\"It tastes fresh.\"]\nharms = [\"It turns bitter.\"]",
                         "not_covered = { harms = \"Nobody says.\" }\nbenefits = [\"It tastes very "
                         "fresh, like a cold morning.\"]");
        const std::string old_text = "[{ text = \"It wakes people.\", source = [\"tin\"] }]";
        return lint_lines(
            lint_findings(load_text(toml.replace(toml.find(old_text), old_text.size(), black))));
    };
    CHECK(faults_of("[\"It wakes people in the morning.\"]").empty());
    CHECK(faults_of("[\"It wakes people.\"]") ==
          "47: unequal-detail choose: decision `choose` tells the benefits of option `green` with "
          "8 words in 1 point, of option `black` with 3 words in 1 point\n");
}
