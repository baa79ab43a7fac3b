#include "flowfile/read_translation.h"

#include "support/flow_builder.h"
#include "support/in_spanish.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::LoadedFlow;
using waypost::MemoryFiles;
using waypost::test::findings_text;
using waypost::test::in_spanish;
using waypost::test::kSpanishToast;
using waypost::test::SpanishText;

namespace {

constexpr std::string_view kTranslation = R"(# By hand.
format = 1
translates = "toast.toml"
language = "es"
reviewed_by = [{ name = "B. Lectora", role = "enfermera", date = 2026-11-22 }]

[text]
"flow.title" = { text = "Una tostada", of = "5111e6" }
[text."node.done.text"]
text = "Eso es todo."
of = "cd6366"
)";

/// The toast flow in the folder `pack`, with a translation beside it.
struct Pack {
    MemoryFiles files{};

    explicit Pack(const std::string& translation) {
        put("toast.toml", std::string(waypost::kToastFlow));
        put("toast.es.toml", translation);
    }

    Pack() : Pack(in_spanish("toast.toml", kSpanishToast)) {}

    void put(const std::string& name, const std::string& text) {
        files.files["pack/" + name] = text;
    }

    [[nodiscard]] LoadedFlow open(const std::string& name) const {
        return waypost::load_flow(files, "pack/" + name, waypost::embedded_words("en"));
    }
};

/// What is found when this is opened as a translation, in the order of the places.
std::string findings_in(const std::string& translation) {
    LoadedFlow loaded = Pack(translation).open("toast.es.toml");
    loaded.diagnostics.sort();
    return findings_text(loaded);
}

/// The names of the files that were read, in their order.
std::string sources_of(const LoadedFlow& loaded) {
    std::string names;
    for (const waypost::SourceText& source : loaded.sources) {
        names += source.name + " ";
    }
    return names;
}

}  // namespace

TEST_CASE("translation file: what it says is read with the place of each part") {
    const waypost::TranslationResult read =
        waypost::read_translation({"toast.es.toml", std::string(kTranslation)});
    CHECK(read.diagnostics.all().empty());
    const waypost::Translation& translation = read.translation;
    CHECK(translation.file == "toast.es.toml");
    CHECK(translation.translates.value == "toast.toml");
    CHECK(translation.language.value == "es");
    REQUIRE(translation.reviewed_by.size() == 1);
    CHECK(translation.reviewed_by[0].date == "2026-11-22");
    std::string texts;
    for (const waypost::TranslatedText& text : translation.texts) {
        texts += std::to_string(text.text.at.line) + ": " + text.key.value + " = " +
                 text.text.value + " of " + text.of.value + "\n";
    }
    CHECK(texts ==
          "8: flow.title = Una tostada of 5111e6\n"
          "10: node.done.text = Eso es todo. of cd6366\n");
}

TEST_CASE("translation file: its own mistakes are all told, and the flow does not open in it") {
    CHECK(findings_in("translates = 3\nreview = 1\n[text]\n"
                      "\"flow.topic\" = { text = \"Tostar\" }\n"
                      "\"flow.funding\" = { text = \"Nadie.\", of = \"x\", from = \"y\" }\n") ==
          R"(pack/toast.es.toml:1:1: error: the file has no `language` [missing-key]
  translates = 3
  ^
  hint: add `language = "…"`
pack/toast.es.toml:1:14: error: `translates` is a number, expected a text [wrong-type]
  translates = 3
               ^
  hint: write it in quotation marks
pack/toast.es.toml:2:1: error: the file has a key `review` that is not known [unknown-key]
  review = 1
  ^~~~~~
  hint: known here: `format`, `translates`, `language`, `reviewed_by`, `text`
pack/toast.es.toml:4:16: error: the translation of `flow.topic` has no `of` [missing-key]
  "flow.topic" = { text = "Tostar" }
                 ^~~~~~~~~~~~~~~~~~~
  hint: add `of = "…"`
pack/toast.es.toml:5:47: error: the translation of `flow.funding` has a key `from` that is not known [unknown-key]
  "flow.funding" = { text = "Nadie.", of = "x", from = "y" }
                                                ^~~~
  hint: known here: `text`, `of`
)");
}

TEST_CASE("translation file: a format that is not known is told, and none need be said") {
    CHECK(findings_in("format = 2\ntranslates = \"toast.toml\"\nlanguage = \"es\"\n") ==
          R"(pack/toast.es.toml:1:10: error: `format` is 2, expected 1 [wrong-type]
  format = 2
           ^
  hint: this version reads format 1
)");
    CHECK(findings_in("translates = \"toast.toml\"\nlanguage = \"es\"\n").empty());
}

TEST_CASE("translation file: it translates a flow of its own folder, and no other translation") {
    CHECK(
        findings_in("translates = \"../toast.toml\"\nlanguage = \"es\"\n") ==
        R"(pack/toast.es.toml:1:14: error: the translated path `../toast.toml` leads out of the flow's folder [unsafe-path]
  translates = "../toast.toml"
               ^~~~~~~~~~~~~~~
  hint: name the flow's file, in this folder
)");
    CHECK(findings_in("translates = \"gone.toml\"\nlanguage = \"es\"\n") ==
          "pack/gone.toml: error: this file cannot be read: it does not exist [unreadable]\n"
          "  hint: look at the name and the folder, and whether you may read it\n");
    Pack pack;
    pack.put("other.es.toml", "translates = \"toast.es.toml\"\nlanguage = \"es\"\n");
    CHECK_FALSE(pack.open("other.es.toml").flow.has_value());
}

TEST_CASE("translation file: a mistake in a translated text is told where that stands") {
    CHECK(findings_in(in_spanish(
              "toast.toml",
              std::vector<SpanishText>{
                  {"node.toaster.text", "Vea [esto](card:nada).", "Put it in the toaster."}})) ==
          R"(pack/toast.es.toml:6:44: error: there is no card `nada` [unknown-node]
  "node.toaster.text" = { text = "Vea [esto](card:nada).", of = "a41970" }
                                             ^~~~~~~~~
  hint: each card is defined by `[node.id]`
)");
}

TEST_CASE("translation file: its path opens the flow in that language, the flow's own file first") {
    const LoadedFlow loaded = Pack().open("toast.es.toml");
    CHECK(findings_text(loaded).empty());
    REQUIRE(loaded.flow.has_value());
    CHECK(loaded.flow->metadata().id == "toast");
    CHECK(loaded.flow->metadata().title == "Una tostada");
    CHECK(loaded.flow->metadata().language == "es");
    const waypost::Node& toaster = loaded.flow->node(loaded.flow->find_node("toaster"));
    CHECK(toaster.title == "Tostar el pan");
    // The author wrote `next` alone: the engine says it, in the same language.
    CHECK(toaster.choices[0].label == "Seguir");
    CHECK(sources_of(loaded) == "pack/toast.toml pack/toast.es.toml ");
    CHECK(waypost::files_of(loaded) ==
          std::vector<std::string>{"pack/toast.toml", "pack/toast.es.toml"});
    CHECK(loaded.languages == std::vector<std::string>{"en", "es"});
    REQUIRE(loaded.translation.has_value());
    CHECK(loaded.translation->texts == 19);
    CHECK(loaded.translation->gaps.empty());
}

TEST_CASE("translation file: the flow's own path opens it as it was written") {
    const LoadedFlow loaded = Pack().open("toast.toml");
    REQUIRE(loaded.flow.has_value());
    CHECK(loaded.flow->metadata().title == "A slice of toast");
    CHECK(loaded.languages == std::vector<std::string>{"en", "es"});
    CHECK_FALSE(loaded.translation.has_value());
    CHECK(sources_of(loaded) == "pack/toast.toml ");
    CHECK(Pack("").open("toast.toml").languages.empty());
}

TEST_CASE("translation file: a pseudo-language has a path at which no file lies") {
    const LoadedFlow loaded = Pack().open("toast.en-XA.toml");
    CHECK(findings_text(loaded).empty());
    REQUIRE(loaded.flow.has_value());
    CHECK(loaded.flow->metadata().language == "en-XA");
    CHECK(loaded.flow->node(loaded.flow->find_node("done")).title == "[Éñjöy ít on]");
    CHECK(sources_of(loaded) == "pack/toast.toml ");
    CHECK(findings_text(Pack().open("gone.ar-XB.toml")) ==
          "pack/gone.toml: error: this file cannot be read: it does not exist [unreadable]\n"
          "  hint: look at the name and the folder, and whether you may read it\n");
}

TEST_CASE("translation file: it is known by a line before its first table, whole or broken") {
    CHECK(waypost::is_translation(kTranslation));
    CHECK(waypost::is_translation("  translates\t= \"toast.toml\"\nlanguage = "));
    CHECK(waypost::is_translation("\xEF\xBB\xBFtranslates = \"toast.toml\""));
    CHECK_FALSE(waypost::is_translation(waypost::kToastFlow));
    CHECK_FALSE(waypost::is_translation("translated = true\n# translates = \"toast.toml\"\n"));
    CHECK_FALSE(waypost::is_translation("[text]\ntranslates = \"toast.toml\"\n"));
    CHECK_FALSE(waypost::is_translation(""));
}

TEST_CASE("translation file: those of a flow lie beside it under its name, sorted by language") {
    Pack pack;
    for (const char* name : {"toast.pt-BR.toml",
                             "toast.de.toml",
                             "other.fr.toml",
                             "toaster.it.toml",
                             "toast.rye.es.toml"}) {
        pack.put(name, std::string(kTranslation));
    }
    pack.put("toast.old.toml", std::string(waypost::kToastFlow));
    pack.put("deep/toast.nl.toml", std::string(kTranslation));
    std::string found;
    for (const waypost::TranslationFile& file :
         waypost::translations_of(pack.files, "pack/toast.toml")) {
        found += file.language + " " + file.path + "\n";
    }
    CHECK(found ==
          "de pack/toast.de.toml\n"
          "es pack/toast.es.toml\n"
          "pt-BR pack/toast.pt-BR.toml\n");
    CHECK(waypost::translations_of(pack.files, "-").empty());
}

TEST_CASE("translation file: a language without a file of its own has the flow as it is") {
    Pack pack;
    pack.put("toast.de.toml", std::string(waypost::kToastFlow));
    const auto path = [&](const std::string& language) {
        return waypost::path_in_language(pack.files, "pack/toast.toml", language);
    };
    CHECK(path("es") == "pack/toast.es.toml");
    CHECK(path("es-MX") == "pack/toast.es.toml");
    CHECK(path("en") == "pack/toast.toml");
    // That one is another flow.
    CHECK(path("de") == "pack/toast.toml");
    CHECK(path("") == "pack/toast.toml");
    CHECK(path("ar-XB") == "pack/toast.ar-XB.toml");
    CHECK(waypost::path_in_language(pack.files, "-", "es") == "-");
}

TEST_CASE("translation file: the paths of pseudo-languages name the flow and the language") {
    const waypost::PseudoPath path = waypost::pseudo_path("pack.d/toast.en-XA.toml");
    CHECK(path.flow_path == "pack.d/toast.toml");
    CHECK(path.language == "en-XA");
    for (const char* other : {"toast.toml", "toast.es.toml", "toast.en-XA", ".toml", "", "-"}) {
        CAPTURE(other);
        CHECK(waypost::pseudo_path(other).flow_path.empty());
    }
}
