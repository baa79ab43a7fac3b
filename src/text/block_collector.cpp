#include "text/block_collector.h"

#include <cstddef>
#include <utility>

namespace waypost {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool has_same_style(const TextRun& a, const TextRun& b) {
    return a.bold == b.bold && a.italic == b.italic && a.link == b.link;
}

/// Moves the ids of citations such as `[^mayo]` out of the words, with the blank before each.
void take_citations(std::string& text, std::vector<std::string>& cites) {
    constexpr std::string_view kIdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_";
    std::size_t begin = text.find("[^");
    while (begin != std::string::npos) {
        const std::size_t end = text.find_first_not_of(kIdCharacters, begin + 2);
        const bool is_citation = end != std::string::npos && text[end] == ']' && end > begin + 2;
        if (is_citation) {
            cites.push_back(text.substr(begin + 2, end - begin - 2));
            const std::size_t from = begin > 0 && text[begin - 1] == ' ' ? begin - 1 : begin;
            text.erase(from, end + 1 - from);
            begin = from;
        } else {
            begin += 2;
        }
        begin = text.find("[^", begin);
    }
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
    const bool is_safe = target.starts_with("https://");
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
    // Put together anew, since runs may meet where a citation stood between them.
    for (TextRun& run : std::exchange(runs_, {})) {
        take_citations(run.text, cites);
        append(run);
    }
    drop_last_blank();
    if (!runs_.empty()) {
        blocks_.push_back(make_block());
        blocks_.back().cites = std::move(cites);
    }
    runs_.clear();
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
