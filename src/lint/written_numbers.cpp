#include "lint/written_numbers.h"

#include <string_view>

namespace waypost {

namespace {

std::string_view folded_word(const FlowTexts& texts, std::size_t at) {
    return texts.vocabulary.written(texts.vocabulary.folded(texts.numbers[at]));
}

/// 1900 to 2099, written as a year is.
bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_numeral_or_word(const FlowTexts& texts, std::size_t at) {
    return texts.vocabulary.classes(texts.numbers[at]) != 0;
}

/// "(2 of 3)" at the end of a title.
bool is_page_mark(const FlowTexts& texts, const FlowText& text, const PatternMatch& match) {
    return text.use == TextUse::Other && match.last == text.last_word &&
           match.last - match.first == 3 && folded_word(texts, match.first + 1) == "of";
}

}  // namespace

WrittenNumbers::WrittenNumbers(const CheckWords& lists)
    : ordinals_(lists.ordinals.begin(), lists.ordinals.end()),
      units_of_time_(lists.units_of_time.begin(), lists.units_of_time.end()) {}

std::vector<PatternMatch> WrittenNumbers::counts_of(const FlowTexts& texts,
                                                    const FlowText& text,
                                                    Phrase phrase) const {
    std::vector<PatternMatch> counts;
    for (const PatternMatch& match : texts.matches_of(text)) {
        if (match.tag == static_cast<int>(phrase) && is_count(texts, text, match) &&
            !merge_match(match, counts)) {
            break;
        }
    }
    return counts;
}

bool WrittenNumbers::is_count(const FlowTexts& texts,
                              const FlowText& text,
                              const PatternMatch& match) const {
    const std::string_view last = folded_word(texts, match.last - 1);
    if (!is_numeral_or_word(texts, match.last - 1)) {
        return true;  // A percentage names no place in a row.
    }
    const ProseSentence& sentence = texts.sentence_of(text, match);
    const bool has_before =
        match.first > sentence.first_word && texts.prose.words[match.first].joins;
    if (has_before && ordinals_.contains(std::string(folded_word(texts, match.first - 1)))) {
        return false;
    }
    if (is_year(last) || last == "1" || last == "0" || is_page_mark(texts, text, match)) {
        return false;
    }
    return match.last >= sentence.last_word || !texts.prose.words[match.last].joins ||
           !units_of_time_.contains(std::string(folded_word(texts, match.last)));
}

}  // namespace waypost
