// Many patterns of words, looked for at once.
#pragma once

#include "text/prose.h"
#include "text/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waypost {

/// Words `first` up to `last` of a text, by their positions, match a pattern with this tag.
struct PatternMatch {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    int tag = 0;

    friend bool operator==(const PatternMatch&, const PatternMatch&) = default;
};

/// Finds the patterns of all lists in one pass by following all that may still match (after
/// K. Thompson, Regular expression search algorithm, CACM 11, 1968): the alternatives of a pattern
/// meet again behind their brackets, so that a pattern costs what it takes to write it. Plain words
/// form a trie. Few words begin a pattern.
class WordPatterns {
public:
    /// The vocabulary must outlive the patterns.
    explicit WordPatterns(Vocabulary& words);

    /// Adds a pattern: words parted by one blank; `(a|b c|)` stands for any of these, the last for
    /// nothing; `<number>` is a number in digits, `<number>mg` one with that unit behind its last
    /// digit, `<word number>` a word of `kNumberWord`. Case does not count. No brackets inside
    /// brackets.
    void add(std::string_view pattern, int tag);

    /// Adds plain words as they are; a word with two capitals or more must match as written.
    void add_words(std::string_view words, int tag);

    /// True for the few words that begin a pattern.
    [[nodiscard]] bool begins(WordNumber word) const;

    /// Calls `found` with the end of every pattern that begins at `first`; all of its words join.
    /// `numbers` are those of `words`; both end with the sentence.
    void match(std::span<const ProseWord> words,
               std::span<const WordNumber> numbers,
               std::size_t first,
               const std::function<void(std::size_t last, int tag)>& found) const;

private:
    struct Node {
        /// Where a number with a unit leads.
        std::vector<std::pair<std::string, int>> by_measure{};
        std::vector<int> tags{};
        /// It stands in the trie of plain words.
        bool is_shared = false;
    };

    struct Edge {
        int to = 0;
        /// The next one of the same node and label; -1 ends.
        int next = -1;
    };

    template <class Go>
    void follow(int node, WordNumber label, const Go& go) const;
    template <class Go>
    void step(int node, WordNumber word, const Go& go) const;
    [[nodiscard]] int add_node();
    [[nodiscard]] int shared_step(int from, WordNumber label);
    void lead(int from, WordNumber label, int to);
    void lead(int from, std::string_view slot, int to);

    Vocabulary& words_;
    std::vector<Node> nodes_{1};
    std::vector<Edge> targets_{};
    /// The first edge of a node and a label.
    std::unordered_map<std::uint64_t, int> edges_{};
};

}  // namespace waypost
