// The Markdown subset of card texts as blocks of styled runs. The only user of md4c.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A stretch of text in one style, without line breaks.
struct TextRun {
    std::string text{};
    bool bold = false;
    bool italic = false;
    /// Where a link leads (`https://…` or `card:…`); empty when the run is no link.
    std::string link{};

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

enum class BlockKind { Paragraph, Bullet, Numbered };

struct TextBlock {
    BlockKind kind = BlockKind::Paragraph;
    /// 0 outside lists, 1 for an item of an outer list, 2 for one inside it, and so on. A further
    /// paragraph of an item is a paragraph with the item's depth.
    int depth = 0;
    /// The number of a numbered item.
    int number = 0;
    std::vector<TextRun> runs{};
    /// The ids of the sources that the block cites with `[^id]`, in order.
    std::vector<std::string> cites{};
    /// For each of `cites`, the bytes of the block's words before it; never decreasing.
    std::vector<std::size_t> cite_places{};

    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// Total: what the subset does not know (headings, tables, images, HTML) is kept as plain words.
/// Citations (`[^id]`) are taken out of the words. Any break within a block is a blank, and blanks
/// never stand double or at a block's ends. Only links to `https://` and `card:` stay links.
/// Neighbouring runs differ in style; no block and no run is empty.
[[nodiscard]] std::vector<TextBlock> parse_markdown(std::string_view markdown);

/// The words alone, blocks joined by blanks.
[[nodiscard]] std::string plain_text(const std::vector<TextBlock>& blocks);

}  // namespace waypost
