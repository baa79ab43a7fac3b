#include "flowfile/read_check_words.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

using waypost::CheckWords;
using waypost::CheckWordsResult;

namespace {

std::string findings(const CheckWordsResult& result) {
    std::string text;
    for (const waypost::Diagnostic& found : result.diagnostics.all()) {
        text += std::string(found.kind->code) + ": " + found.message + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("check words: every file of assets/words gives its lists without a finding") {
    const std::filesystem::path folder =
        std::filesystem::path(WAYPOST_SOURCE_DIR) / "assets" / "words";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        CAPTURE(entry.path().filename().string());
        const CheckWordsResult result = waypost::read_check_words(
            {entry.path().filename().string(), waypost::test::bytes_of(entry.path())});
        CHECK(findings(result).empty());
    }
}

TEST_CASE("check words: patterns and words parted by blanks are read") {
    const CheckWords words = waypost::read_check_words({"xx.toml", R"toml([check]
english_formulas = true
directive = ["you (must|should)", "we advise"]
abbreviations = """
dr  e.g
etc
"""
[check.syllables]
two = "maybe evening"
)toml"})
                                 .words;
    CHECK(words.has_english_formulas);
    CHECK(words.directive.patterns == std::vector<std::string>{"you (must|should)", "we advise"});
    CHECK(words.abbreviations == std::vector<std::string>{"dr", "e.g", "etc"});
    CHECK(words.syllables == std::map<std::string, int>{{"evening", 2}, {"maybe", 2}});
}

TEST_CASE("check words: unknown keys and wrong types are findings") {
    CHECK(findings(waypost::read_check_words({"xx.toml", R"([check]
directives = ["a"]
common_words = ["a"]
syllables = 2
)"})) == R"(unknown-key: `[check]` has a key `directives` that is not known
wrong-type: `common_words` is a list, expected a text
wrong-type: `syllables` is a number, expected a table
)");
}

TEST_CASE("check words: a region has its language's lists, another language none") {
    CHECK_FALSE(waypost::embedded_check_words("en").common_words.empty());
    CHECK_FALSE(waypost::embedded_check_words("en-GB").common_words.empty());
    CHECK(waypost::embedded_check_words("tlh").common_words.empty());
    CHECK(waypost::embedded_check_words("").common_words.empty());
}
