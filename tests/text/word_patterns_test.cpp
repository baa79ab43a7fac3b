#include "text/word_patterns.h"

#include "text/prose.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::Vocabulary;
using waypost::WordNumber;
using waypost::WordPatterns;

namespace {

/// The words that the patterns find in a text, one line for each find.
std::string found_in(const std::string& text,
                     Vocabulary& vocabulary,
                     const WordPatterns& patterns) {
    waypost::Prose prose;
    waypost::read_prose(
        text, [](std::string_view) { return false; }, prose);
    std::vector<WordNumber> numbers;
    for (const waypost::ProseWord& word : prose.words) {
        numbers.push_back(vocabulary.add(text.substr(word.begin, word.end - word.begin)));
    }
    std::string lines;
    for (std::size_t first = 0; first < numbers.size(); ++first) {
        if (patterns.begins(numbers[first])) {
            patterns.match(prose.words, numbers, first, [&](std::size_t last, int tag) {
                const std::size_t begin = prose.words[first].begin;
                lines += std::to_string(tag) + ": " +
                         text.substr(begin, prose.words[last - 1].end - begin) + "\n";
            });
        }
    }
    return lines;
}

std::string found_by(const std::string& pattern, const std::string& text) {
    Vocabulary vocabulary;
    vocabulary.mark(vocabulary.add("five"), waypost::kNumberWord);
    WordPatterns patterns(vocabulary);
    patterns.add(pattern, 7);
    return found_in(text, vocabulary, patterns);
}

}  // namespace

TEST_CASE("word patterns: words in brackets stand for any of them, or for nothing") {
    const std::string pattern = "(a|the|) best (cup|pot of tea)";
    CHECK(found_by(pattern, "The best cup") == "7: The best cup\n7: best cup\n");
    CHECK(found_by(pattern, "a BEST pot of tea") == "7: a BEST pot of tea\n7: BEST pot of tea\n");
    CHECK(found_by(pattern, "best pot").empty());
}

TEST_CASE("word patterns: numbers in digits and in words are told apart") {
    CHECK(found_by("<number> in <word number>", "3 in five, five in five, 1,000 in Five") ==
          "7: 3 in five\n7: 1,000 in Five\n");
}

TEST_CASE("word patterns: style does not part words, marks between them do") {
    CHECK(found_by("you should", "**You** *should*") == "7: You** *should\n");
    CHECK(found_by("you should", "you, should").empty());
    CHECK(found_by("you should", "you (should)").empty());
}

TEST_CASE("word patterns: plain words with two capitals match as written, others in any case") {
    Vocabulary vocabulary;
    WordPatterns patterns(vocabulary);
    patterns.add_words("MRI scan", 1);
    patterns.add_words("tea", 2);
    CHECK(found_in("An MRI Scan, no mri scan. Tea's end", vocabulary, patterns) ==
          "1: MRI Scan\n2: Tea\n");
}
