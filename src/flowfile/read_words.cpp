#include "flowfile/read_words.h"

#include "base/quoted.h"
#include "base/word_keys.h"
#include "flow/kinds.h"
#include "flow/pseudo_language.h"
#include "flowfile/embedded_words.h"
#include "flowfile/parse_toml.h"
#include "flowfile/table_reader.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

const EmbeddedText* find_language(std::string_view language) {
    const auto files = embedded_word_files();
    const auto found = std::ranges::find(files, language, &EmbeddedText::name);
    return found == files.end() ? nullptr : &*found;
}

Words words_of(const EmbeddedText& file) {
    return read_words({std::string(file.name) + ".toml", std::string(file.text)}).words;
}

}  // namespace

WordsResult read_words(const SourceText& source) {
    WordsResult result{{}, Diagnostics(source.name)};
    const auto tree = parse_any_toml(source.text, result.diagnostics);
    if (!tree) {
        return result;
    }
    // The words that checks look for stand in the same file.
    std::vector<std::string_view> known(kWordKeys.begin(), kWordKeys.end());
    known.emplace_back("check");
    TableReader reader(*tree, {"the file"}, {known, {}, nullptr}, result.diagnostics);
    for (std::size_t i = 0; i < kWordCount; ++i) {
        if (reader.lacks(kWordKeys[i])) {
            result.diagnostics.report(kMissingKey,
                                      {},
                                      "the file has no " + quoted(kWordKeys[i]),
                                      "add the text in this language");
        }
        result.words.set(static_cast<Word>(i), reader.text(kWordKeys[i]).value);
    }
    return result;
}

Words embedded_words(std::string_view language) {
    constexpr std::string_view kFallback = "en";
    if (is_pseudo_language(language)) {
        return pseudo_words(embedded_words(kFallback), language);
    }
    const EmbeddedText* fallback = find_language(kFallback);
    Words words = fallback == nullptr ? Words{} : words_of(*fallback);
    const EmbeddedText* file = find_language(language);
    if (file == nullptr) {
        file = find_language(language.substr(0, language.find('-')));
    }
    if (file == nullptr || file == fallback) {
        return words;
    }
    const Words own = words_of(*file);
    for (std::size_t i = 0; i < kWordCount; ++i) {
        const auto word = static_cast<Word>(i);
        if (!own[word].empty()) {
            words.set(word, own[word]);
        }
    }
    return words;
}

std::string language_name(std::string_view language) {
    const EmbeddedText* file = find_language(language);
    constexpr std::string_view kLine = "\nlanguage_name = \"";
    const std::size_t begin = file == nullptr ? std::string_view::npos : file->text.find(kLine);
    if (begin == std::string_view::npos) {
        return std::string(language);
    }
    const std::string_view name = file->text.substr(begin + kLine.size());
    return std::string(name.substr(0, name.find('"')));
}

std::vector<std::string> embedded_languages() {
    std::vector<std::string> languages;
    for (const EmbeddedText& file : embedded_word_files()) {
        languages.emplace_back(file.name);
    }
    std::ranges::sort(languages);
    return languages;
}

}  // namespace waypost
