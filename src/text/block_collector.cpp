#include "text/block_collector.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool has_same_style(const TextRun& a, const TextRun& b) {
    return a.bold == b.bold && a.italic == b.italic && a.link == b.link;
}

/// A citation such as `[^book]` in a text: its bytes, with the blank before it, and its id.
struct CitationMark {
    std::size_t begin = std::string::npos;
    std::size_t end = std::string::npos;
    std::string_view id{};
};

/// The first citation; one that begins at the end of the text when there is none.
CitationMark find_citation(std::string_view text) {
    constexpr std::string_view kIdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_";
    std::size_t begin = text.find("[^");
    while (begin != std::string_view::npos) {
        const std::size_t end = text.find_first_not_of(kIdCharacters, begin + 2);
        const bool closes = end != std::string_view::npos && text[end] == ']' && end > begin + 2;
        if (closes) {
            const std::size_t from = begin > 0 && text[begin - 1] == ' ' ? begin - 1 : begin;
            return {from, end + 1, text.substr(begin + 2, end - begin - 2)};
        }
        begin = text.find("[^", begin + 2);
    }
    return {text.size(), text.size(), {}};
}

}  // namespace

void BlockCollector::enter_list(bool is_numbered, int first_number) {
    end_block();
    lists_.push_back({is_numbered, first_number, false});
}

void BlockCollector::leave_list() {
    end_block();
    lists_.pop_back();
}

void BlockCollector::enter_item() {
    end_block();
    lists_.back().is_item_begun = false;
}

void BlockCollector::leave_item() {
    end_block();
    // Counted when the item ends, so that an item without words takes its number too.
    ++lists_.back().next_number;
}

void BlockCollector::enter_link(std::string target) {
    const bool is_safe = target.starts_with("https://") || target.starts_with("card:");
    link_ = is_safe ? std::move(target) : std::string();
}

void BlockCollector::leave_link() {
    link_.clear();
}

void BlockCollector::add(std::string_view words) {
    append({std::string(words), bold_ > 0, italic_ > 0, link_});
}

void BlockCollector::end_block() {
    std::vector<std::string> cites;
    std::vector<std::size_t> places;
    // Put together anew, since runs may meet where a citation stood between them.
    for (const TextRun& run : std::exchange(runs_, {})) {
        std::string_view rest = run.text;
        while (!rest.empty()) {
            const CitationMark mark = find_citation(rest);
            append({std::string(rest.substr(0, mark.begin)), run.bold, run.italic, run.link});
            if (!mark.id.empty()) {
                cites.emplace_back(mark.id);
                const std::size_t bytes = word_bytes();
                const bool after_blank = bytes > 0 && runs_.back().text.back() == ' ';
                places.push_back(bytes - (after_blank ? 1 : 0));
            }
            rest.remove_prefix(mark.end);
        }
    }
    drop_last_blank();
    if (!runs_.empty()) {
        const std::size_t bytes = word_bytes();
        for (std::size_t& place : places) {
            place = std::min(place, bytes);
        }
        blocks_.push_back(make_block());
        blocks_.back().cites = std::move(cites);
        blocks_.back().cite_places = std::move(places);
    }
    runs_.clear();
}

std::size_t BlockCollector::word_bytes() const {
    std::size_t bytes = 0;
    for (const TextRun& run : runs_) {
        bytes += run.text.size();
    }
    return bytes;
}

std::vector<TextBlock> BlockCollector::take_blocks() {
    return std::move(blocks_);
}

void BlockCollector::append(const TextRun& words) {
    for (const char c : words.text) {
        const char shown = is_blank(c) ? ' ' : c;
        const bool is_double = runs_.empty() || runs_.back().text.back() == ' ';
        if (shown == ' ' && is_double) {
            continue;
        }
        if (runs_.empty() || !has_same_style(runs_.back(), words)) {
            runs_.push_back({{}, words.bold, words.italic, words.link});
        }
        runs_.back().text += shown;
    }
}

void BlockCollector::drop_last_blank() {
    if (runs_.empty() || runs_.back().text.back() != ' ') {
        return;
    }
    runs_.back().text.pop_back();
    if (runs_.back().text.empty()) {
        runs_.pop_back();
    }
}

TextBlock BlockCollector::make_block() {
    TextBlock block;
    block.depth = static_cast<int>(lists_.size());
    block.runs = std::move(runs_);
    if (!lists_.empty() && !lists_.back().is_item_begun) {
        List& list = lists_.back();
        block.kind = list.is_numbered ? BlockKind::Numbered : BlockKind::Bullet;
        block.number = list.is_numbered ? list.next_number : 0;
        list.is_item_begun = true;
    }
    return block;
}

}  // namespace waypost
