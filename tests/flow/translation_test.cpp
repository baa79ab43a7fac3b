#include "flow/translation.h"

#include "flow/reader_texts.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using waypost::DraftFlow;
using waypost::FlowDraft;
using waypost::NodeKind;
using waypost::text_mark;
using waypost::TranslatedText;
using waypost::Translation;
using waypost::TranslationGap;
using waypost::TranslationReport;
using waypost::WrittenText;

namespace {

/// Entries of the translation stand on line 7 of its file, those of the flow on line 1.
WrittenText translated(const std::string& value) {
    return {value, {7, 1, 7, 9, 1}};
}

TranslatedText entry(const std::string& key, const std::string& text, const std::string& original) {
    return {translated(key), translated(text), translated(text_mark(original))};
}

Translation spanish(std::vector<TranslatedText> texts) {
    Translation translation;
    translation.file = "test.es.toml";
    translation.language = translated("es");
    translation.texts = std::move(texts);
    return translation;
}

FlowDraft tea() {
    FlowDraft draft = DraftFlow()
                          .phase("kitchen")
                          .card("start", NodeKind::Question, "kitchen")
                          .choice("done", {.label = "Green", .id = "green"})
                          .choice("done", {.label = "Black", .id = "black"})
                          .card("done", NodeKind::End, "kitchen")
                          .draft();
    draft.metadata.names = {"tea", "chai"};
    draft.metadata.reviewed_by = {{"A. Reader", "nurse", "2026-11-21"}};
    waypost::DraftTerm& term = draft.terms.emplace_back();
    term.id = {"black_tea", {1, 1, 1, 1}};
    term.text = {"Dark leaves.", {1, 1, 1, 1}};
    return draft;
}

/// What readers see, "key = value" a line.
std::string texts_of(FlowDraft draft) {
    std::string lines;
    for (const waypost::ReaderText& text : waypost::reader_texts(draft)) {
        lines += text.key + " = " + text.value + "\n";
    }
    return lines;
}

std::string_view fault_name(waypost::TranslationFault fault) {
    switch (fault) {
        case waypost::TranslationFault::Missing: return "missing";
        case waypost::TranslationFault::Stale: return "stale";
        case waypost::TranslationFault::Unknown: return "unknown";
    }
    return {};
}

/// "line: fault key card: original", a line for each.
std::string gaps(const TranslationReport& report) {
    std::string lines;
    for (const TranslationGap& gap : report.gaps) {
        lines += std::to_string(gap.at.line) + ": " + std::string(fault_name(gap.fault)) + " " +
                 gap.key + " " + gap.card + ": " + gap.original + "\n";
    }
    return lines;
}

/// All texts of `tea()`.
std::vector<TranslatedText> whole() {
    return {entry("flow.title", "Una prueba", "A test"),
            entry("flow.names", "té, chai, infusión", "tea, chai"),
            entry("phase.kitchen.title", "La cocina", "kitchen"),
            entry("term.black_tea.word", "té negro", "black tea"),
            entry("term.black_tea.text", "Hojas oscuras.", "Dark leaves."),
            entry("node.start.title", "El comienzo", "start"),
            entry("node.start.text", "Sobre el té.", "About start."),
            entry("node.start.choice.green", "Verde", "Green"),
            entry("node.start.choice.black", "Negro", "Black"),
            entry("node.done.title", "Listo", "done"),
            entry("node.done.text", "Eso es todo.", "About done.")};
}

/// The whole translation without these entries.
std::vector<TranslatedText> whole_without(const std::vector<std::string>& keys) {
    std::vector<TranslatedText> texts = whole();
    for (const std::string& key : keys) {
        std::erase_if(texts, [&](const TranslatedText& text) { return text.key.value == key; });
    }
    return texts;
}

}  // namespace

TEST_CASE("translation: the mark of a text is the beginning of its SHA-256") {
    CHECK(text_mark("abc") == "ba7816");
    CHECK(text_mark("") == "e3b0c4");
}

TEST_CASE("translation: its words stand in the place of the original's, and nothing is missing") {
    FlowDraft draft = tea();
    const TranslationReport report = translate(draft, spanish(whole()));
    CHECK(texts_of(draft) ==
          "flow.title = Una prueba\n"
          "flow.names = té, chai, infusión\n"
          "phase.kitchen.title = La cocina\n"
          "term.black_tea.word = té negro\n"
          "term.black_tea.text = Hojas oscuras.\n"
          "node.start.title = El comienzo\n"
          "node.start.text = Sobre el té.\n"
          "node.start.choice.green = Verde\n"
          "node.start.choice.black = Negro\n"
          "node.done.title = Listo\n"
          "node.done.text = Eso es todo.\n");
    CHECK(draft.metadata.names == std::vector<std::string>{"té", "chai", "infusión"});
    CHECK(draft.metadata.language.value == "es");
    CHECK(gaps(report).empty());
    CHECK(report.texts == 11);
    CHECK(report.file == "test.es.toml");
    CHECK(report.language == "es");
    CHECK(report.own_language == "en");
}

TEST_CASE("translation: cards and ways stay what they are") {
    FlowDraft draft = tea();
    static_cast<void>(translate(draft, spanish(whole())));
    std::string ways;
    for (const waypost::DraftNode& node : draft.nodes) {
        ways += node.id.value + ":";
        for (const waypost::DraftChoice& choice : node.choices) {
            ways += " " + choice.id.value + ">" + choice.to.value;
        }
        ways += "\n";
    }
    CHECK(ways == "start: green>done black>done\ndone:\n");
    CHECK(waypost::findings_of(draft).empty());
}

TEST_CASE("translation: who read the original has not read the translation") {
    FlowDraft draft = tea();
    Translation translation = spanish(whole());
    static_cast<void>(translate(draft, translation));
    CHECK(draft.metadata.reviewed_by.empty());
    draft = tea();
    translation.reviewed_by = {{"B. Lectora", "enfermera", "2026-11-22"}};
    static_cast<void>(translate(draft, translation));
    REQUIRE(draft.metadata.reviewed_by.size() == 1);
    CHECK(draft.metadata.reviewed_by[0].name == "B. Lectora");
}

TEST_CASE("translation: what is missing keeps the original's words, and is told at their place") {
    FlowDraft draft = tea();
    const TranslationReport report =
        translate(draft, spanish(whole_without({"node.done.title", "phase.kitchen.title"})));
    CHECK(gaps(report) ==
          "1: missing phase.kitchen.title : kitchen\n"
          "1: missing node.done.title done: done\n");
    CHECK(draft.phases[0].title.value == "kitchen");
    CHECK(draft.nodes[1].title.value == "done");
    CHECK(draft.nodes[1].text.value == "Eso es todo.");
}

TEST_CASE("translation: a text without words is missing, so that no card is without words") {
    FlowDraft draft = tea();
    std::vector<TranslatedText> texts = whole_without({"node.done.text"});
    texts.push_back(entry("node.done.text", " ", "About done."));
    const TranslationReport report = translate(draft, spanish(texts));
    CHECK(gaps(report) == "7: missing node.done.text done: About done.\n");
    CHECK(draft.nodes[1].text.value == "About done.");
}

TEST_CASE("translation: what a text says in one language leads to what it says in the other") {
    const FlowDraft original = tea();
    FlowDraft translated = tea();
    static_cast<void>(translate(translated, spanish(whole_without({"node.done.title"}))));
    const auto words = waypost::words_between(original, translated);
    CHECK(words.at("About done.") == "Eso es todo.");
    CHECK(words.at("done") == "done");
    CHECK(waypost::words_between(translated, original).at("Eso es todo.") == "About done.");
    CHECK_FALSE(words.contains("nothing that it says"));
}

TEST_CASE("translation: stale words are never shown, and are told at their own place") {
    FlowDraft draft = tea();
    std::vector<TranslatedText> texts = whole_without({"node.start.text"});
    texts.push_back(entry("node.start.text", "Sobre el té negro.", "About black tea."));
    const TranslationReport report = translate(draft, spanish(texts));
    CHECK(gaps(report) == "7: stale node.start.text start: About start.\n");
    CHECK(report.count(waypost::TranslationFault::Stale) == 1);
    CHECK(report.count(waypost::TranslationFault::Missing) == 0);
    CHECK(draft.nodes[0].text.value == "About start.");
}

TEST_CASE("translation: what the flow does not have is told last, in the order of the file") {
    FlowDraft draft = tea();
    std::vector<TranslatedText> texts = {entry("node.start.why", "Porque sí.", "Why."),
                                         entry("node.gone.title", "Otra", "gone"),
                                         entry("term.coffee.also", "cafés", "")};
    for (const TranslatedText& text : whole_without({"flow.title"})) {
        texts.push_back(text);
    }
    CHECK(gaps(translate(draft, spanish(texts))) ==
          "1: missing flow.title : A test\n"
          "7: unknown node.start.why : \n"
          "7: unknown node.gone.title : \n"
          "7: unknown term.coffee.also : \n");
}

TEST_CASE("translation: a term may have further forms where the original needs none") {
    FlowDraft draft = tea();
    std::vector<TranslatedText> texts = whole();
    texts.push_back(entry("term.black_tea.also", "tés negros, té oscuro", ""));
    const TranslationReport report = translate(draft, spanish(texts));
    CHECK(gaps(report).empty());
    CHECK(report.texts == 11);
    REQUIRE(draft.terms[0].also.size() == 2);
    CHECK(draft.terms[0].also[0].value == "tés negros");
    CHECK(draft.terms[0].also[1].value == "té oscuro");
}

TEST_CASE("translation: a list is as long as its language wants it") {
    FlowDraft draft = tea();
    draft.terms[0].also = {{"black teas", {1, 1, 1, 1}}, {"dark tea", {1, 1, 1, 1}}};
    std::vector<TranslatedText> texts = whole();
    texts.push_back(entry("term.black_tea.also", "tés negros", "black teas, dark tea"));
    CHECK(gaps(translate(draft, spanish(texts))).empty());
    REQUIRE(draft.terms[0].also.size() == 1);
    CHECK(draft.terms[0].also[0].value == "tés negros");
}
