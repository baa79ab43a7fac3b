#include "text/word_patterns.h"

#include "text/code_points.h"
#include "text/letters.h"

#include <algorithm>

namespace waypost {

namespace {

using Slots = std::vector<std::string_view>;

constexpr std::string_view kNumberSlot = "<number>";
constexpr std::string_view kWordNumberSlot = "<word number>";

/// They lead on for any word of a class. No vocabulary has so many words.
constexpr WordNumber kAnyNumeral = 0xFFFFFFFF;
constexpr WordNumber kAnyNumberWord = 0xFFFFFFFE;

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

/// The pieces of a pattern, each with the words that may stand there.
std::vector<std::vector<Slots>> pieces_of(std::string_view pattern) {
    std::vector<std::vector<Slots>> pieces;
    while (!pattern.empty()) {
        const bool is_open = pattern.front() == '(';
        const std::size_t end = std::min(pattern.find(is_open ? ')' : '('), pattern.size());
        const std::string_view piece = pattern.substr(is_open ? 1 : 0, end - (is_open ? 1 : 0));
        pieces.push_back(is_open ? alternatives_of(piece) : std::vector<Slots>{words_of(piece)});
        pattern.remove_prefix(std::min(end + (is_open ? 1 : 0), pattern.size()));
    }
    return pieces;
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

/// Calls `go` with every node that a word in small letters, a word as written or a class of words
/// leads to.
template <class Go>
void WordPatterns::follow(int node, WordNumber label, const Go& go) const {
    const auto edge = edges_.find((static_cast<std::uint64_t>(node) << 32U) | label);
    for (int i = edge == edges_.end() ? -1 : edge->second; i >= 0;) {
        const Edge& one = targets_[static_cast<std::size_t>(i)];
        go(one.to);
        i = one.next;
    }
}

/// Calls `go` with every node that a word of a text leads to.
template <class Go>
void WordPatterns::step(int node, WordNumber word, const Go& go) const {
    const WordNumber folded = words_.folded(word);
    const WordClass classes = words_.classes(word);
    follow(node, folded, go);
    if (word != folded) {
        follow(node, word, go);
    }
    if ((classes & kNumeral) != 0) {
        follow(node, kAnyNumeral, go);
    }
    if ((classes & kNumberWord) != 0) {
        follow(node, kAnyNumberWord, go);
    }
    // The unit behind the last digit of a word such as "400mg" leads on.
    for (const auto& [unit, next] : nodes_[static_cast<std::size_t>(node)].by_measure) {
        const std::string_view small = words_.written(folded);
        const std::size_t digits = small.size() - std::min(small.size(), unit.size());
        if (digits > 0 && small.ends_with(unit) && is_digit(small.front()) &&
            is_digit(small[digits - 1])) {
            go(next);
        }
    }
}

int WordPatterns::add_node() {
    nodes_.emplace_back();
    return static_cast<int>(nodes_.size()) - 1;
}

void WordPatterns::lead(int from, WordNumber label, int to) {
    int& first =
        edges_.try_emplace((static_cast<std::uint64_t>(from) << 32U) | label, -1).first->second;
    targets_.push_back({to, first});
    first = static_cast<int>(targets_.size()) - 1;
}

void WordPatterns::lead(int from, std::string_view slot, int to) {
    if (slot == kWordNumberSlot) {
        lead(from, kAnyNumberWord, to);
    } else if (slot == kNumberSlot) {
        lead(from, kAnyNumeral, to);
    } else if (slot.starts_with(kNumberSlot)) {
        nodes_[static_cast<std::size_t>(from)].by_measure.emplace_back(
            slot.substr(kNumberSlot.size()), to);
    } else {
        lead(from, words_.folded(words_.add(slot)), to);
    }
}

void WordPatterns::add(std::string_view pattern, int tag) {
    // Where what comes next may begin: behind the last piece, and behind those before it that need
    // not stand there.
    std::vector<int> begins = {0};
    for (const std::vector<Slots>& alternatives : pieces_of(pattern)) {
        const int end = add_node();
        bool may_be_empty = false;
        for (const Slots& slots : alternatives) {
            if (slots.empty()) {
                may_be_empty = true;
                continue;
            }
            int node = slots.size() == 1 ? end : add_node();
            for (const int begin : begins) {
                lead(begin, slots.front(), node);
            }
            for (std::size_t i = 1; i < slots.size(); ++i) {
                const int next = i + 1 == slots.size() ? end : add_node();
                lead(node, slots[i], next);
                node = next;
            }
        }
        if (!may_be_empty) {
            begins.clear();
        }
        begins.push_back(end);
    }
    for (const int node : begins) {
        if (node != 0) {
            nodes_[static_cast<std::size_t>(node)].tags.push_back(tag);
        }
    }
}

/// Terms share their first words: a flow may explain a thousand that begin alike.
int WordPatterns::shared_step(int from, WordNumber label) {
    int next = -1;
    follow(from, label, [&](int to) {
        next = nodes_[static_cast<std::size_t>(to)].is_shared ? to : next;
    });
    if (next < 0) {
        next = add_node();
        nodes_[static_cast<std::size_t>(next)].is_shared = true;
        lead(from, label, next);
    }
    return next;
}

void WordPatterns::add_words(std::string_view words, int tag) {
    Prose prose;
    read_prose(
        words, [](std::string_view) { return true; }, prose);
    int node = 0;
    for (const ProseWord& word : prose.words) {
        const std::string_view written = words.substr(word.begin, word.end - word.begin);
        const WordNumber number = words_.add(written);
        node = shared_step(node, has_two_capitals(written) ? number : words_.folded(number));
    }
    if (node != 0) {
        nodes_[static_cast<std::size_t>(node)].tags.push_back(tag);
    }
}

bool WordPatterns::begins(WordNumber word) const {
    bool is_begin = false;
    step(0, word, [&](int) { is_begin = true; });
    return is_begin;
}

void WordPatterns::match(std::span<const ProseWord> words,
                         std::span<const WordNumber> numbers,
                         std::size_t first,
                         const std::function<void(std::size_t last, int tag)>& found) const {
    std::vector<int> at = {0};
    std::vector<int> next;
    for (std::size_t i = first; i < numbers.size() && !at.empty(); ++i) {
        if (i > first && !words[i].joins) {
            return;
        }
        next.clear();
        for (const int node : at) {
            step(node, numbers[i], [&](int to) { next.push_back(to); });
        }
        for (const int node : next) {
            for (const int tag : nodes_[static_cast<std::size_t>(node)].tags) {
                found(i + 1, tag);
            }
        }
        at.swap(next);
    }
}

}  // namespace waypost
