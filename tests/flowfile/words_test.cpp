#include "base/word_keys.h"
#include "flowfile/read_words.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

using waypost::embedded_words;
using waypost::Word;
using waypost::WordsResult;

namespace {

WordsResult read(const std::string& text) {
    return waypost::read_words({"xx.toml", text});
}

/// The numbers of the values that a text has places for.
std::set<char> places_in(const std::string& text) {
    std::set<char> places;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        places.insert(text.at(at + 1));
    }
    return places;
}

}  // namespace

TEST_CASE("words: every file of assets/words is whole") {
    const std::filesystem::path folder =
        std::filesystem::path(WAYPOST_SOURCE_DIR) / "assets" / "words";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        CAPTURE(entry.path().filename().string());
        const WordsResult result = read(waypost::test::bytes_of(entry.path()));
        for (const waypost::Diagnostic& found : result.diagnostics.all()) {
            FAIL_CHECK(found.message);
        }
        for (std::size_t i = 0; i < waypost::kWordCount; ++i) {
            CHECK_FALSE_MESSAGE(result.words[static_cast<Word>(i)].empty(), waypost::kWordKeys[i]);
        }
    }
}

TEST_CASE("words: a missing, a misspelt and an unknown key are findings") {
    std::string text;
    for (const std::string_view key : waypost::kWordKeys) {
        if (key == "label" || key == "map") {
            continue;
        }
        text += std::string(key == "back" ? "bakc" : key) + " = \"x\"\n";
    }
    std::string findings;
    const WordsResult result = read(text + "colour_of_cats = \"x\"\n");
    for (const waypost::Diagnostic& found : result.diagnostics.all()) {
        findings += std::string(found.kind->code) + ": " + found.message + "\n";
    }
    CHECK(findings ==
          "unknown-key: the file has a key `bakc` that is not known\n"
          "unknown-key: the file has a key `colour_of_cats` that is not known\n"
          "missing-key: the file has no `label`\n"
          "missing-key: the file has no `map`\n");
}

TEST_CASE("words: a file that is no TOML is one finding") {
    CHECK(read("label = ").diagnostics.all().size() == 1);
}

TEST_CASE("words: every language has places for the same values as English") {
    const waypost::Words english = embedded_words("en");
    for (const std::string& language : waypost::embedded_languages()) {
        const waypost::Words words = embedded_words(language);
        for (std::size_t i = 0; i < waypost::kWordCount; ++i) {
            const auto word = static_cast<Word>(i);
            CAPTURE(language + " " + std::string(waypost::kWordKeys[i]));
            CHECK(places_in(words[word]) == places_in(english[word]));
            CHECK(std::ranges::count(words[word], '|') == std::ranges::count(english[word], '|'));
        }
    }
}

TEST_CASE("words: a language calls itself by its own name, one that is not there by its tag") {
    std::string names;
    for (const std::string& language : waypost::embedded_languages()) {
        names += language + " " + waypost::language_name(language) + "; ";
        CHECK(waypost::language_name(language) == embedded_words(language)[Word::LanguageName]);
    }
    CHECK(names == "en English; es Español; ");
    CHECK(waypost::language_name("tlh") == "tlh");
    CHECK(waypost::language_name("").empty());
}

TEST_CASE("words: a pseudo-language says what English does, in letters of its own") {
    CHECK(embedded_words("en-XA")[Word::GoOn] == "[Gö öñ o]");
    CHECK(embedded_words("ar-XB")[Word::GoOn] == "خض ضص");
}

TEST_CASE("words: the program carries English and Spanish, and gives English where it lacks one") {
    CHECK(embedded_words("en")[Word::Label] == "For learning, not medical advice");
    CHECK(embedded_words("es")[Word::GoOn] == "Seguir");
    CHECK(embedded_words("es-MX")[Word::GoOn] == "Seguir");
    CHECK(embedded_words("en-GB")[Word::GoOn] == "Go on");
    CHECK(embedded_words("tlh")[Word::GoOn] == "Go on");
    CHECK(embedded_words("")[Word::GoOn] == "Go on");
}
