#include "lint/scorecard.h"

#include "support/golden.h"
#include "support/lint_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using waypost::ItemGroup;
using waypost::ItemStatus;
using waypost::LoadedFlow;
using waypost::Scorecard;
using waypost::ScorecardItem;
using waypost::test::kTeaAid;
using waypost::test::load_text;
using waypost::test::tea_aid_with;

namespace {

Scorecard scorecard_of(const LoadedFlow& loaded) {
    REQUIRE_MESSAGE(loaded.flow.has_value(), waypost::test::findings_text(loaded));
    const waypost::CheckSettings settings;
    const waypost::CheckWords words = waypost::test::few_check_words();
    return waypost::scorecard({loaded.draft, *loaded.flow, settings, words, waypost::test::kToday});
}

/// "status: reason" of one item.
std::string item_of(const std::string& toml, const std::string& id) {
    const Scorecard card = scorecard_of(load_text(toml));
    const auto item = std::ranges::find(card.items, id, &ScorecardItem::id);
    REQUIRE(item != card.items.end());
    const std::string line =
        item->where.has_place() ? " (" + std::to_string(item->where.line) + ")" : "";
    return std::string(waypost::item_status_name(item->status)) + ": " + item->reason + line;
}

std::string tea_aid_and(const std::string& tables) {
    return std::string(kTeaAid) + tables;
}

}  // namespace

TEST_CASE("scorecard: 44 items, 6 of them qualifying and 10 certifying, each once") {
    const Scorecard card = scorecard_of(load_text(std::string(kTeaAid)));
    CHECK(card.items.size() == 44);
    CHECK(card.count(ItemGroup::Qualifying) == 6);
    CHECK(card.count(ItemGroup::Certifying) == 10);
    CHECK(card.count(ItemGroup::Quality) == 28);
    std::set<std::string> ids;
    for (const ScorecardItem& item : card.items) {
        ids.insert(item.id);
    }
    CHECK(ids.size() == 44);
}

TEST_CASE("scorecard: it reads as expected") {
    LoadedFlow loaded = load_text(tea_aid_and(R"(
[attest]
"3.5.3" = { by = "B. Drinker", date = 2026-10-01, note = "Five people read it." }
"9.9.9" = { by = "B. Drinker", date = 2026-10-01 }
)"));
    const std::string text = waypost::scorecard_text(scorecard_of(loaded));
    CHECK(text ==
          waypost::test::golden(waypost::test::data_path("lint/tea-aid-scorecard.txt"), text));
}

TEST_CASE("scorecard: each item can be met, missed or left open") {
    CHECK(item_of(std::string(kTeaAid), "1.1.1") == "met: `topic` of `[flow]` says it (6)");
    CHECK(item_of(tea_aid_with("topic = \"A thirst for tea.\"\n", ""), "1.1.1") ==
          "not met: `[flow]` has no `topic` (3)");
    CHECK(item_of(tea_aid_with("A thirst for tea.", "TODO"), "1.1.1") ==
          "not met: `topic` is still to be written (6)");
    CHECK(item_of(tea_aid_with("decision = \"Which tea to make\"\n", ""), "1.1.2") ==
          "not met: decision `choose` does not say in `decision` what is decided (47)");
    CHECK(item_of(tea_aid_with("benefits = [\"It tastes fresh.\"]\n", ""), "1.1.4") ==
          "not met: option `green` names no benefits (69)");
    CHECK(item_of(std::string(kTeaAid), "1.1.4") ==
          "declared gap: 1 of 3 options says that the sources do not tell, such as `none` (89)");
    CHECK(item_of(tea_aid_with("harms = [\"It turns bitter.\"]\n", ""), "2.1.1") ==
          "not met: one side is missing: option `green` names no harms (69)");
    CHECK(
        item_of(tea_aid_with("It turns bitter.", "It turns very bitter if it stands."), "2.1.1") ==
        "not met: option `green` tells its benefits with 3 words in 1 point, its harms with 7 "
        "words in 1 point (69)");
    CHECK(item_of(tea_aid_with("source = [\"book\"]\nmeasures", "measures"), "2.2.1") ==
          "not met: the text of card `water` does not say where it comes from (35)");
    CHECK(item_of(tea_aid_with("measures = \"Heat.\"\n", ""), "2.4.1") ==
          "not met: test `water` has no `measures` (35)");
    CHECK(item_of(tea_aid_with("if_found = \"The tea can steep.\"",
                               "not_covered = { if_found = \"Nobody says.\" }"),
                  "2.4.2") ==
          "declared gap: 1 of 1 test says that the sources do not tell, such as `water` (35)");
    CHECK(item_of(tea_aid_with("matters = [\"A quiet night\"]\n", ""), "3.3.1") ==
          "not met: decision `choose` does not ask in `matters` what matters (47)");
    CHECK(item_of(tea_aid_with("no_new_treatment = true\n", ""), "3.1.1") ==
          "not met: decision `choose` has no option without a new treatment (47)");
    CHECK(item_of(tea_aid_with("language = \"en\"", "language = \"de\""), "3.8.1") ==
          "not checkable by a machine: the formulas used here hold for English only");
}

TEST_CASE("scorecard: a flow without decisions is no decision aid") {
    const std::string toml = waypost::test::flow_head() +
                             "[node.start]\nkind = \"end\"\nphase = \"only\"\ntitle = \"T\"\n"
                             "text = \"T.\"\neditorial = true\n";
    const Scorecard card = scorecard_of(load_text(toml));
    CHECK(card.count(ItemGroup::Qualifying, ItemStatus::NotMet) == 6);
    CHECK(item_of(toml, "1.1.4") == "not met: no decision offers an option");
    CHECK(item_of(toml, "2.2.1") == "not met: no card names a source");
    CHECK(item_of(toml, "2.2.4") ==
          "not checkable by a machine: the flow gives no numbers, so there is nothing to look at");
    CHECK(item_of(toml, "2.4.1") ==
          "not checkable by a machine: no card is a test, so it does not apply");
    CHECK(item_of(toml, "3.10.1") ==
          "not checkable by a machine: no card is a test, so it does not apply");
}

TEST_CASE("scorecard: chances of two options are compared over the same time") {
    const auto number = [](const std::string& option, const std::string& over) {
        return "[[node." + option + ".number]]\nlabel = \"Spilled\"\nn = 1\nof = 10\nover = \"" +
               over +
               "\"\nwho = \"cups\"\nbasis = \"a count\"\nrange = \"0 to 2\"\n"
               "source = [\"book\"]\n";
    };
    CHECK(item_of(std::string(kTeaAid), "3.2.4") ==
          "not checkable by a machine: no two options of a decision have numbers");
    CHECK(item_of(tea_aid_and(number("green", "a day") + number("black", "a day")), "3.2.4") ==
          "met: the numbers of each decision's options are over the same time");
    CHECK(item_of(tea_aid_and(number("green", "a day") + number("black", "a week")), "3.2.4") ==
          "not met: numbers of decision `choose` are over different times (130)");
}

TEST_CASE("attest: a signed and dated word stands for what a program cannot know") {
    const auto attested = [](const std::string& item, const std::string& word) {
        return tea_aid_and("[attest]\n\"" + item + "\" = { " + word + " }");
    };
    const std::string word = "by = \"A. Cook\", date = 2026-11-01";
    CHECK(item_of(attested("3.5.1", word), "3.5.1") ==
          "attested: by `A. Cook` on 2026-11-01 (122)");
    CHECK(item_of(attested("3.5.1", word + ", note = \"Ten cups.\""), "3.5.1") ==
          "attested: by `A. Cook` on 2026-11-01: `Ten cups.` (122)");
    CHECK(item_of(attested("3.5.1", "by = \"A. Cook\""), "3.5.1") ==
          "not checkable by a machine: only a person can say; `[attest]` takes their word; its "
          "attestation has no name or no date");
    CHECK(item_of(attested("3.5.1", "by = \"TODO\", date = 2026-11-01"), "3.5.1") ==
          "not checkable by a machine: only a person can say; `[attest]` takes their word; its "
          "attestation has no name or no date");
}

TEST_CASE(
    "attest: it stands for what a program sees from outside, not for what is plainly missing") {
    const std::string word =
        "[attest]\n\"2.1.1\" = { by = \"A. Cook\", date = 2026-11-01 }\n"
        "\"2.3.1\" = { by = \"A. Cook\", date = 2026-11-01 }\n";
    const std::string unequal =
        tea_aid_with("It turns bitter.", "It turns very bitter if it stands.");
    CHECK(item_of(unequal + word, "2.1.1") ==
          "attested: by `A. Cook` on 2026-11-01; looked at by machine: option `green` tells its "
          "benefits with 3 words in 1 point, its harms with 7 words in 1 point (122)");
    CHECK(item_of(tea_aid_and(word), "2.1.1") ==
          "met: words and points are alike within the ratio of `waypost.toml`, type and order the "
          "same");
    CHECK(item_of(tea_aid_with("funding = \"None.\"\n", "") + word, "2.3.1") ==
          "not met: `[flow]` has no `funding`; attested by `A. Cook` on 2026-11-01, but the flow "
          "has to show it (3)");
}
