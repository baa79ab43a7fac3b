#include "exporters/leaflet_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

/// How a kind of block is set, in points.
struct BlockStyle {
    double size = 11.5;
    double height = 16.5;
    double above = 6;
    bool bold = false;
    Ink ink = 0x000000;
};

constexpr Ink kNoteInk = 0x444444;
constexpr double kIndent = 22;
constexpr double kFramePadding = 14;
constexpr double kTickBox = 13;
constexpr double kTickIndent = 26;
constexpr double kWritingLine = 25;

BlockStyle style_of(const LeafletBlock& block) {
    switch (block.kind) {
        case LeafletKind::Title: return {24, 30, 4, true};
        case LeafletKind::Notice: return {11, 16, 4};
        case LeafletKind::Heading: return {16.5, 22, 26, true};
        case LeafletKind::Subheading: return {12.5, 17.5, 13, true};
        case LeafletKind::Paragraph:
            return block.is_note ? BlockStyle{10.5, 15, 4, false, kNoteInk} : BlockStyle{};
        case LeafletKind::Item: return {11.5, 16.5, 4};
        case LeafletKind::Question: return {12, 17, 10};
        case LeafletKind::Statement: return {12, 17, 11};
        case LeafletKind::Lines: return {11.5, kWritingLine, 0};
    }
    return {};
}

/// Sets blocks below each other.
class BlockSetter {
public:
    BlockSetter(const Words& words, const Typeface& typeface, double column)
        : words_(words), typeface_(typeface), column_(column) {}

    void set(const LeafletBlock& block) {
        const std::size_t from = lines_.size();
        const BlockStyle style = style_of(block);
        if (block.kind == LeafletKind::Title) {
            set_mark_line(block.mark);
        }
        const double indent = indent_of(block);
        set_words(block, style, indent);
        if (block.kind == LeafletKind::Question) {
            add_box(from, {0, 2, kTickBox, kTickBox}, false);
        } else if (block.kind == LeafletKind::Item) {
            set_item_mark(from, block);
        } else if (block.kind == LeafletKind::Statement) {
            set_ratings(block.rating);
        }
        set_writing_lines(block.lines, indent);
        keep_together(from, block);
        if (from < lines_.size()) {
            lines_[from].parted = block.kind == LeafletKind::Heading;
            frame(from, block.framed);
        }
    }

    std::vector<SetLine> take() { return std::move(lines_); }

private:
    /// Lists within lists are set in no further than this, or their words would have no room.
    static constexpr int kDeepest = 6;

    [[nodiscard]] static double indent_of(const LeafletBlock& block) {
        const double frame = block.framed ? kFramePadding : 0;
        const double own = block.kind == LeafletKind::Item       ? kIndent
                           : block.kind == LeafletKind::Question ? kTickIndent
                                                                 : 0;
        return frame + own + std::min(block.depth, kDeepest) * kIndent;
    }

    void set_words(const LeafletBlock& block, const BlockStyle& style, double indent) {
        const double width = column_ - indent - (block.framed ? kFramePadding : 0);
        double above = style.above;
        for (SetPieces& pieces :
             wrapped_runs(block.runs, width, style.size, style.bold, typeface_)) {
            for (SetPiece& piece : pieces) {
                piece.x += indent;
            }
            SetLine line;
            line.pieces = std::move(pieces);
            line.size = style.size;
            line.height = style.height;
            line.above = std::exchange(above, 0);
            line.ink = style.ink;
            lines_.push_back(std::move(line));
        }
    }

    /// What kind of paper this is, over its title.
    void set_mark_line(const std::string& words) {
        SetLine line;
        line.pieces = {{words, TypeFace::Bold, 0}};
        line.size = 12.5;
        line.height = 18;
        line.ink = kNoteInk;
        lines_.push_back(std::move(line));
    }

    void set_item_mark(std::size_t from, const LeafletBlock& block) {
        if (from < lines_.size()) {
            SetPieces& pieces = lines_[from].pieces;
            const double x = indent_of(block) - kIndent;
            pieces.insert(pieces.begin(), {block.mark, TypeFace::Regular, x});
        }
    }

    void add_box(std::size_t line, const Rect& box, bool crossed) {
        if (line < lines_.size()) {
            lines_[line].boxes.push_back(box);
            lines_[line].crossed.push_back(crossed);
        }
    }

    void set_ratings(PageRating rated) {
        constexpr std::array<std::pair<PageRating, Word>, 3> kRatings = {
            {{PageRating::Low, Word::RatingLow},
             {PageRating::Middle, Word::RatingMiddle},
             {PageRating::High, Word::RatingHigh}}};
        const BlockStyle style;
        SetLine line;
        line.size = style.size;
        line.height = 20;
        line.above = 2;
        double x = 0;
        for (const auto& [rating, word] : kRatings) {
            line.boxes.push_back({x, 3, kTickBox, kTickBox});
            line.crossed.push_back(rating == rated);
            line.pieces.push_back({words_[word], TypeFace::Regular, x + kTickIndent - 5});
            x += column_ / 3;
        }
        lines_.push_back(std::move(line));
    }

    void set_writing_lines(int count, double indent) {
        for (int i = 0; i < count; ++i) {
            SetLine line;
            line.height = kWritingLine;
            line.rule_from = indent;
            lines_.push_back(std::move(line));
        }
    }

    /// Questions and ratings stay in one piece, headings with what they head; of longer paragraphs
    /// at least two lines stand on each page.
    void keep_together(std::size_t from, const LeafletBlock& block) {
        const std::size_t count = lines_.size() - from;
        const bool is_whole = block.kind == LeafletKind::Question ||
                              block.kind == LeafletKind::Statement || count <= 3;
        for (std::size_t i = 0; i + 1 < count; ++i) {
            lines_[from + i].keeps_next = is_whole || i == 0 || i + 2 == count;
        }
        const bool heads = block.kind == LeafletKind::Heading ||
                           block.kind == LeafletKind::Subheading ||
                           block.kind == LeafletKind::Title || block.keeps_next || announces(block);
        if (heads && count > 0) {
            lines_.back().keeps_next = true;
        }
    }

    /// A paragraph that a list follows, or a note below a heading.
    [[nodiscard]] static bool announces(const LeafletBlock& block) {
        const bool ends_so = !block.runs.empty() && block.runs.back().text.ends_with(':');
        return block.kind == LeafletKind::Paragraph &&
               (ends_so || (block.is_note && block.depth == 0));
    }

    void frame(std::size_t from, bool framed) {
        const bool begins = framed && (from == 0 || !lines_[from - 1].framed);
        const bool ended = !framed && from > 0 && lines_[from - 1].framed;
        for (std::size_t i = from; i < lines_.size(); ++i) {
            lines_[i].framed = framed;
        }
        if (begins) {
            lines_[from].above = kFramePadding + 12;
        } else if (ended) {
            lines_[from].above += kFramePadding;
        } else if (framed) {
            lines_[from - 1].keeps_next = true;
        }
    }

    const Words& words_;
    const Typeface& typeface_;
    double column_;
    std::vector<SetLine> lines_{};
};

}  // namespace

std::vector<SetLine> leaflet_lines(const Leaflet& leaflet,
                                   const Words& words,
                                   const Typeface& typeface,
                                   double column) {
    BlockSetter setter(words, typeface, column);
    for (const LeafletBlock& block : leaflet.blocks) {
        setter.set(block);
    }
    return setter.take();
}

}  // namespace waypost
