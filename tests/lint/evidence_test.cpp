#include "flow/todo.h"
#include "lint/allowances.h"
#include "lint/kinds.h"
#include "support/golden.h"
#include "support/lint_flow.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

using waypost::Diagnostics;
using waypost::LoadedFlow;
using waypost::test::faults_with;
using waypost::test::kTeaAid;
using waypost::test::kToday;
using waypost::test::lint_findings;
using waypost::test::lint_lines;
using waypost::test::load_text;
using waypost::test::tea_aid_with;

TEST_CASE("evidence: a flow that says what it must has no finding") {
    const LoadedFlow loaded = load_text(std::string(kTeaAid));
    CHECK(waypost::test::findings_text(loaded).empty());
    CHECK(lint_lines(lint_findings(loaded)).empty());
}

TEST_CASE("uncited: a card, a passage, a number and a view say where their words come from") {
    CHECK(faults_with("text = \"It is light.\"\nsource = [\"book\"]", "text = \"It is light.\"") ==
          "69: uncited green: the text of card `green` does not say where it comes from\n");
    CHECK(faults_with("source = [\"tin\"]\n[[node.choose.option]]", "[[node.choose.option]]") ==
          "56: uncited choose: a passage of card `choose` does not say where it comes from\n");
    CHECK(faults_with("{ text = \"Three minutes.\", source = [\"tin\"] }", "\"Three minutes.\"") ==
          "109: uncited done: a view of card `done` does not say where it comes from\n");
    CHECK(faults_with("gives no range.\"\nsource = [\"book\"]", "gives no range.\"\nsource = []") ==
          "120: uncited done: number `Still warm after an hour` of card `done` does not say where "
          "it comes from\n");
}

TEST_CASE("uncited: an item without a source has that of its card") {
    CHECK(faults_with("{ text = \"It wakes people.\", source = [\"tin\"] }", "\"It wakes people.\"")
              .empty());
}

TEST_CASE("uncited: a route has no words, so it needs no source") {
    CHECK(faults_with("next = \"choose\"\n",
                      "next = \"sort\"\n[node.sort]\nkind = \"route\"\n[[node.sort.route]]\n"
                      "to = \"choose\"\n")
              .empty());
}

TEST_CASE("unused-source: a source that nothing cites") {
    CHECK(faults_with("[source.tin]",
                      "[source.pot]\ntitle = \"A pot\"\npublisher = \"Its maker\"\n"
                      "undated = true\n[source.tin]") ==
          "26: unused-source: nothing cites source `pot`\n");
}

TEST_CASE("unused-source: a mark in a text cites too") {
    const std::string pot =
        "[source.pot]\ntitle = \"A pot\"\npublisher = \"Its maker\"\nundated = true\n[source.tin]";
    std::string toml = tea_aid_with("[source.tin]", pot);
    toml.replace(toml.find("Like a library."), 15, "Like a library.[^pot]");
    CHECK(lint_lines(lint_findings(load_text(toml))).empty());
}

TEST_CASE("unused-term: a term that no text has, its own explanation aside") {
    CHECK(faults_with("[node.water]", "[term.pot]\ntext = \"A pot holds tea.\"\n[node.water]") ==
          "35: unused-term: no text has the word `pot`\n");
}

TEST_CASE("unused-term: forms, titles, labels and other explanations are uses") {
    const auto with_term = [](const std::string& term) {
        return faults_with("[node.water]", term + "\ntext = \"Not said.\"\n[node.water]");
    };
    CHECK(with_term("[term.hot_water]").empty());
    CHECK(with_term("[term.pot]\nalso = [\"meadow\"]").empty());
    CHECK(with_term("[term.green_tea]").empty());
    CHECK(with_term("[term.done]").empty());
    CHECK(with_term("[term.cosy]").empty());
}

TEST_CASE("unused-term: a word inside a longer term is used") {
    CHECK(faults_with("[node.water]",
                      "[term.green_tea]\ntext = \"Light.\"\n[term.green]\ntext = \"A colour.\"\n"
                      "[node.water]")
              .empty());
}

TEST_CASE("unused-term: marks of Markdown do not hide a word, and targets are no words") {
    const std::string term = "[term.very_hot]\ntext = \"Near boiling.\"\n[node.water]";
    std::string toml = tea_aid_with("[node.water]", term);
    toml.replace(toml.find("Look at the water."), 18, "Look at *very\\n hot* water.");
    CHECK(lint_lines(lint_findings(load_text(toml))).empty());
    toml = tea_aid_with("[node.water]", "[term.choose]\ntext = \"To take.\"\n[node.water]");
    toml.replace(toml.find("Look at the water."), 18, "[Look](card:choose)[^book].");
    CHECK(lint_lines(lint_findings(load_text(toml))) ==
          "35: unused-term: no text has the word `choose`\n");
}

TEST_CASE("review-overdue: from the day after review_by") {
    CHECK(faults_with("review_by = 2027-11-21", "review_by = 2026-11-22").empty());
    CHECK(faults_with("review_by = 2027-11-21", "review_by = 2026-11-21") ==
          "11: review-overdue: this flow was to be looked at again by 2026-11-21, which has "
          "passed\n");
}

TEST_CASE("number-bare: a number says over what time, of whom, from where and how sure") {
    CHECK(faults_with("over = \"1 hour\"\n", "") ==
          "111: number-bare done: number `Still warm after an hour` has no `over`\n");
    CHECK(faults_with("who = \"cups without a cosy\"\nbasis = \"a count of 2020\"\ncertainty = "
                      "\"One count; the book gives no range.\"\n",
                      "basis = \" \"\n") ==
          "111: number-bare done: number `Still warm after an hour` has no `who`, no `basis`, no "
          "`range` or `certainty`\n");
    CHECK(faults_with("certainty = \"One count; the book gives no range.\"", "range = [10, 14]")
              .empty());
}

TEST_CASE("outlook-ungated: how people fared is not shown unasked") {
    constexpr std::string_view kGate =
        "ask_first = \"Would you like to see how it went for others?\"\n";
    CHECK(faults_with(kGate, "") ==
          "110: outlook-ungated done: number `Still warm after an hour` is shown to readers who "
          "were not asked if they want to see it\n");
    std::string toml = tea_aid_with(kGate, "");
    const auto with_kind = [&](const std::string& kind, const std::string& label) {
        std::string changed = toml;
        const std::string old_text = "kind = \"outlook\"\nlabel = \"Still warm";
        return lint_lines(lint_findings(load_text(changed.replace(
            changed.find(old_text), old_text.size(), kind + "label = \"" + label))));
    };
    CHECK(with_kind("kind = \"frequency\"\n", "Alive").empty());
    CHECK(with_kind("", "Still warm").empty());
    CHECK(with_kind("", "Alive") ==
          "110: outlook-ungated done: number `Alive after an hour` is shown to readers who were "
          "not asked if they want to see it\n");
}

TEST_CASE("outlook-ungated: one finding a card, with a note for each further number") {
    std::string toml =
        tea_aid_with("ask_first = \"Would you like to see how it went for others?\"\n", "");
    const std::size_t at = toml.find("[[node.done.number]]");
    const LoadedFlow loaded = load_text(toml + toml.substr(at));
    const Diagnostics found = lint_findings(loaded);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all().front().notes.size() == 1);
    CHECK(found.all().front().notes.front().where.line == 120);
}

TEST_CASE(
    "missing-certifying: one finding for all keys that are absent, one for each without words") {
    CHECK(faults_with(
              "published = 2026-11-21\nreviewed = 2026-11-21\nreview_by = 2027-11-21\n"
              "update_policy = \"Once a year.\"\nfunding = \"None.\"\nauthors = [\"A cook\"]\n"
              "feedback = \"Write to the cook.\"\n",
              "") ==
          "3: missing-certifying: `[flow]` does not say `funding`, `update_policy`, `authors`, "
          "`feedback`, `reviewed`, `review_by`, `published`, which decision aids must tell\n");
    CHECK(
        faults_with("funding = \"None.\"", "funding = \" \"") ==
        "13: missing-certifying: `[flow]` does not say `funding`, which decision aids must tell\n");
}

TEST_CASE("todo: what is marked so is counted, not missing") {
    const LoadedFlow loaded =
        load_text(tea_aid_with("funding = \"None.\"\nauthors = [\"A cook\"]",
                               "funding = \"TODO: ask\"\nauthors = [\"TODO\", \"TODOS Inc.\"]"));
    CHECK(lint_lines(lint_findings(loaded)).empty());
    CHECK(waypost::count_todo(loaded.draft) == 2);
}

namespace {

constexpr std::string_view kAllowed =
    "[[allow]]\ncode = \"uncited\"\nat = \"green\"\nreason = \"The cook knows.\"\n";

/// An uncited option, and this allowance of it.
LoadedFlow uncited_with(const std::string& allowance) {
    return load_text(
        tea_aid_with("text = \"It is light.\"\nsource = [\"book\"]", "text = \"It is light.\"") +
        allowance);
}

std::string left_with(const std::string& allowance) {
    const LoadedFlow loaded = uncited_with(allowance);
    Diagnostics found = lint_findings(loaded);
    const std::size_t count = waypost::apply_allowances(*loaded.flow, found, kToday);
    std::string text = std::to_string(count) + "\n" + lint_lines(found);
    for (const waypost::Diagnostic& one : found.all()) {
        for (const waypost::Note& note : one.notes) {
            text += "  " + std::to_string(note.where.line) + ": " + note.message + "\n";
        }
    }
    return text;
}

}  // namespace

TEST_CASE("allow: a finding that is named, on its card or anywhere, is taken out and counted") {
    CHECK(left_with(std::string(kAllowed)) == "1\n");
    CHECK(left_with("[[allow]]\ncode = \"uncited\"\n") == "1\n");
    CHECK(left_with(std::string(kAllowed) + "until = 2026-11-22\n") == "1\n");
}

TEST_CASE("allow: another card, another code and a day that has passed take nothing out") {
    CHECK(left_with("[[allow]]\ncode = \"uncited\"\nat = \"black\"\n") ==
          "0\n"
          "69: uncited green: the text of card `green` does not say where it comes from\n");
    CHECK(left_with("[[allow]]\ncode = \"unused-term\"\n") ==
          "0\n"
          "69: uncited green: the text of card `green` does not say where it comes from\n");
    CHECK(left_with(std::string(kAllowed) + "until = 2026-11-21\n") ==
          "0\n"
          "69: uncited green: the text of card `green` does not say where it comes from\n"
          "  120: it was allowed until 2026-11-21 only\n");
}

TEST_CASE("allow: broken findings stay") {
    static constexpr waypost::DiagnosticKind kBroken{"uncited", waypost::Rank::Broken};
    const LoadedFlow loaded = uncited_with("[[allow]]\ncode = \"uncited\"\n");
    Diagnostics found("flow.toml");
    found.report(kBroken, {}, "it is broken");
    CHECK(waypost::apply_allowances(*loaded.flow, found, kToday) == 0);
    CHECK(found.all().size() == 1);
}

TEST_CASE("unknown-code: an allowance for a code that no finding has") {
    const std::filesystem::path path =
        waypost::test::data_path("fail/allow/allowed-codes-are-known.toml");
    waypost::MemoryFiles files;
    const std::string name = path.filename().string();
    files.files[name] = waypost::test::bytes_of(path);
    const LoadedFlow loaded = waypost::load_flow(files, name, waypost::embedded_words("en"));
    Diagnostics found(loaded.draft.files);
    waypost::check_allowances(loaded.draft, waypost::kLintKinds, found);
    const std::string text = diagnostics_text(found.all(), loaded.sources);
    std::filesystem::path expected = path;
    CHECK(text == waypost::test::golden(expected.replace_extension(".diag"), text));
    CHECK(found.all().size() == 1);
}
