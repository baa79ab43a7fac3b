#include "flowfile/read_check_words.h"

#include "flowfile/embedded_words.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"
#include "flowfile/table_reader.h"
#include "text/vocabulary.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

using Keys = std::vector<std::string_view>;

/// Where a list of patterns goes.
struct PatternKey {
    std::string_view key{};
    std::vector<std::string>& list;
};

std::vector<PatternKey> pattern_keys(CheckWords& words) {
    return {{"directive", words.directive.patterns},
            {"directive_allowed", words.directive.allowed},
            {"diagnosing", words.diagnosing.patterns},
            {"diagnosing_allowed", words.diagnosing.allowed},
            {"absolute", words.absolute.patterns},
            {"absolute_allowed", words.absolute.allowed},
            {"one_in_many", words.one_in_many},
            {"relative", words.relative},
            {"no_plain_figure", words.no_plain_figure},
            {"counts", words.counts},
            {"outlook", words.outlook}};
}

/// Where the words of one text, parted by blanks, go.
std::vector<PatternKey> word_keys(CheckWords& words) {
    return {{"abbreviations", words.abbreviations},
            {"treatments_and_tests", words.treatments_and_tests},
            {"ordinals", words.ordinals},
            {"units_of_time", words.units_of_time},
            {"number_words", words.number_words},
            {"medical_endings", words.medical_endings},
            {"medical_beginnings", words.medical_beginnings},
            {"common_words", words.common_words},
            {"common_acronyms", words.common_acronyms}};
}

constexpr std::array<std::string_view, 6> kCountKeys = {
    "one", "two", "three", "four", "five", "six"};

std::vector<std::string> split(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    std::vector<std::string> words;
    std::size_t begin = text.find_first_not_of(kBlanks);
    while (begin != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
        words.emplace_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(kBlanks, end);
    }
    return words;
}

void read_syllables(const toml::table& table, CheckWords& words, Diagnostics& found) {
    TableReader reader(table, {"`[check.syllables]`"}, {kCountKeys, {}, nullptr}, found);
    for (std::size_t i = 0; i < kCountKeys.size(); ++i) {
        for (std::string& word : split(reader.text(kCountKeys[i]).value)) {
            words.syllables[std::move(word)] = static_cast<int>(i) + 1;
        }
    }
}

void read_lists(const toml::table& table, CheckWords& words, Diagnostics& found) {
    Keys known = {"english_formulas", "syllables"};
    for (const auto& keys : {pattern_keys(words), word_keys(words)}) {
        for (const PatternKey& key : keys) {
            known.push_back(key.key);
        }
    }
    TableReader reader(table, {"`[check]`"}, {known, {}, nullptr}, found);
    words.has_english_formulas = reader.flag("english_formulas");
    for (const PatternKey& key : pattern_keys(words)) {
        for (WrittenText& pattern : reader.texts(key.key)) {
            key.list.push_back(std::move(pattern.value));
        }
    }
    for (const PatternKey& key : word_keys(words)) {
        key.list = split(reader.text(key.key).value);
    }
    if (const toml::node* syllables = reader.find("syllables")) {
        if (const toml::table* counts = syllables->as_table()) {
            read_syllables(*counts, words, found);
        } else {
            reader.wrong_type("`syllables`", *syllables, "a table", "write `[check.syllables]`");
        }
    }
}

}  // namespace

CheckWordsResult read_check_words(const SourceText& source) {
    CheckWordsResult result{{}, Diagnostics(source.name)};
    const auto tree = parse_any_toml(source.text, result.diagnostics);
    const toml::table* lists = tree ? (*tree)["check"].as_table() : nullptr;
    if (lists != nullptr) {
        read_lists(*lists, result.words, result.diagnostics);
    }
    return result;
}

CheckWords embedded_check_words(std::string_view language) {
    const auto files = embedded_word_files();
    // Tags of languages do not differ by case (RFC 5646, 2.1.1).
    const std::string tag = fold_word(language);
    for (const std::string& name : {tag, tag.substr(0, tag.find('-'))}) {
        const auto file = std::ranges::find(files, name, &EmbeddedText::name);
        if (file != files.end()) {
            return read_check_words({std::string(file->name) + ".toml", std::string(file->text)})
                .words;
        }
    }
    return {};
}

}  // namespace waypost
