#include "text/word_patterns.h"

#include "text/code_points.h"
#include "text/letters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace waypost {

namespace {

using Slots = std::vector<std::string_view>;

constexpr std::string_view kNumberSlot = "<number>";
constexpr std::string_view kWordNumberSlot = "<word number>";

/// The words of a piece without brackets.
Slots words_of(std::string_view piece) {
    Slots words;
    std::size_t begin = piece.find_first_not_of(' ');
    while (begin < piece.size()) {
        const std::size_t name_end = piece[begin] == '<' ? piece.find('>', begin) : begin;
        const std::size_t end = std::min(piece.find(' ', name_end), piece.size());
        words.push_back(piece.substr(begin, end - begin));
        begin = std::min(piece.find_first_not_of(' ', end), piece.size());
    }
    return words;
}

/// What stands between two `|`.
std::vector<Slots> alternatives_of(std::string_view inside) {
    std::vector<Slots> alternatives;
    for (std::size_t begin = 0; begin <= inside.size();) {
        const std::size_t end = std::min(inside.find('|', begin), inside.size());
        alternatives.push_back(words_of(inside.substr(begin, end - begin)));
        begin = end + 1;
    }
    return alternatives;
}

/// Every sequence of words that a pattern stands for.
std::vector<Slots> sequences_of(std::string_view pattern) {
    std::vector<Slots> sequences(1);
    while (!pattern.empty()) {
        const bool is_open = pattern.front() == '(';
        const std::size_t end = std::min(pattern.find(is_open ? ')' : '('), pattern.size());
        const std::string_view piece = pattern.substr(is_open ? 1 : 0, end - (is_open ? 1 : 0));
        const std::vector<Slots> alternatives =
            is_open ? alternatives_of(piece) : std::vector<Slots>{words_of(piece)};
        std::vector<Slots> longer;
        for (const Slots& before : sequences) {
            for (const Slots& behind : alternatives) {
                longer.push_back(before);
                longer.back().insert(longer.back().end(), behind.begin(), behind.end());
            }
        }
        sequences = std::move(longer);
        pattern.remove_prefix(std::min(end + (is_open ? 1 : 0), pattern.size()));
    }
    return sequences;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool has_two_capitals(std::string_view word) {
    int capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        capitals += is_capital(next_code_point(word, at)) ? 1 : 0;
    }
    return capitals >= 2;
}

}  // namespace

WordPatterns::WordPatterns(Vocabulary& words) : words_(words) {}

int WordPatterns::by_word(int node, WordNumber word) const {
    const auto edge = edges_.find((static_cast<std::uint64_t>(node) << 32U) | word);
    return edge == edges_.end() ? -1 : edge->second;
}

/// The unit behind the last digit of a word such as "400mg" leads on.
int WordPatterns::by_measure(int node, WordNumber word) const {
    for (const auto& [unit, next] : nodes_[static_cast<std::size_t>(node)].by_measure) {
        const std::string_view folded = words_.written(words_.folded(word));
        const std::size_t digits = folded.size() - std::min(folded.size(), unit.size());
        if (digits > 0 && folded.ends_with(unit) && is_digit(folded.front()) &&
            is_digit(folded[digits - 1])) {
            return next;
        }
    }
    return -1;
}

int WordPatterns::step(int node, std::string_view slot, bool is_exact) {
    const auto next = static_cast<int>(nodes_.size());
    int* place = nullptr;
    if (slot == kNumberSlot) {
        place = &nodes_[static_cast<std::size_t>(node)].by_numeral;
    } else if (slot.starts_with(kNumberSlot)) {
        const std::string unit(slot.substr(kNumberSlot.size()));
        auto& measures = nodes_[static_cast<std::size_t>(node)].by_measure;
        auto known = std::ranges::find(measures, unit, &std::pair<std::string, int>::first);
        if (known == measures.end()) {
            known = measures.insert(known, {unit, -1});
        }
        place = &known->second;
    } else if (slot == kWordNumberSlot) {
        place = &nodes_[static_cast<std::size_t>(node)].by_number_word;
    } else {
        const WordNumber written = words_.add(slot);
        const WordNumber word = is_exact ? written : words_.folded(written);
        place =
            &edges_.try_emplace((static_cast<std::uint64_t>(node) << 32U) | word, -1).first->second;
    }
    if (*place < 0) {
        *place = next;
        nodes_.emplace_back();
        return next;
    }
    return *place;
}

void WordPatterns::add(std::string_view pattern, int tag) {
    for (const Slots& slots : sequences_of(pattern)) {
        int node = 0;
        for (const std::string_view slot : slots) {
            node = step(node, slot, false);
        }
        if (node != 0) {
            nodes_[static_cast<std::size_t>(node)].tags.push_back(tag);
        }
    }
}

void WordPatterns::add_words(std::string_view words, int tag) {
    Prose prose;
    read_prose(
        words, [](std::string_view) { return true; }, prose);
    int node = 0;
    for (const ProseWord& word : prose.words) {
        const std::string_view written = words.substr(word.begin, word.end - word.begin);
        node = step(node, written, has_two_capitals(written));
    }
    if (node != 0) {
        nodes_[static_cast<std::size_t>(node)].tags.push_back(tag);
    }
}

bool WordPatterns::begins(WordNumber word) const {
    const std::uint8_t classes = words_.classes(word);
    return ((classes & kNumeral) != 0 && nodes_.front().by_numeral >= 0) ||
           ((classes & kNumberWord) != 0 && nodes_.front().by_number_word >= 0) ||
           by_word(0, word) >= 0 || by_word(0, words_.folded(word)) >= 0 ||
           by_measure(0, word) >= 0;
}

void WordPatterns::match(std::span<const ProseWord> words,
                         std::span<const WordNumber> numbers,
                         std::size_t first,
                         const std::function<void(std::size_t last, int tag)>& found) const {
    std::vector<int> at = {0};
    for (std::size_t i = first; i < numbers.size() && !at.empty(); ++i) {
        if (i > first && !words[i].joins) {
            return;
        }
        const WordNumber word = numbers[i];
        const WordNumber folded = words_.folded(word);
        const std::uint8_t classes = words_.classes(word);
        std::vector<int> next;
        for (const int node : at) {
            const Node& from = nodes_[static_cast<std::size_t>(node)];
            const std::array<int, 5> steps = {
                by_word(node, folded),
                word == folded ? -1 : by_word(node, word),
                (classes & kNumeral) != 0 ? from.by_numeral : -1,
                (classes & kNumberWord) != 0 ? from.by_number_word : -1,
                by_measure(node, word)};
            std::ranges::copy_if(steps, std::back_inserter(next), [](int to) { return to >= 0; });
        }
        for (const int node : next) {
            for (const int tag : nodes_[static_cast<std::size_t>(node)].tags) {
                found(i + 1, tag);
            }
        }
        at = std::move(next);
    }
}

}  // namespace waypost
