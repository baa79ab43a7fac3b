// Blocks and runs, put together from what the Markdown parser reports. Private to this library.
#pragma once

#include "text/markdown.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Collects what the parser reports, one event after the other.
class BlockCollector {
public:
    void enter_list(bool is_numbered, int first_number);
    void leave_list();
    void enter_item();
    void leave_item();

    /// A target that is neither `https://…` nor `card:…` makes the link plain words.
    void enter_link(std::string target);
    void leave_link();

    void change_bold(int by) { bold_ += by; }

    void change_italic(int by) { italic_ += by; }

    void add(std::string_view words);

    /// The words since the last block form one; without words there is none.
    void end_block();

    /// Pre: every list and item was left.
    [[nodiscard]] std::vector<TextBlock> take_blocks();

private:
    struct List {
        bool is_numbered = false;
        int next_number = 1;
        /// The present item has a block already; what follows are further paragraphs of it.
        bool is_item_begun = false;
    };

    void append(const TextRun& words);
    void drop_last_blank();
    /// Of the words since the last block.
    [[nodiscard]] std::size_t word_bytes() const;
    [[nodiscard]] TextBlock make_block();

    std::vector<TextBlock> blocks_{};
    std::vector<TextRun> runs_{};
    std::vector<List> lists_{};
    std::string link_{};
    int bold_ = 0;
    int italic_ = 0;
};

}  // namespace waypost
