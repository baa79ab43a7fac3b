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
        case LeafletKind::Dots: return {11.5, 16.5, 6};
    }
    return {};
}

/// Lists within lists are set in no further than this, or their words would have no room.
constexpr int kDeepest = 6;

int deep(const LeafletBlock& block) {
    return std::clamp(block.depth, 0, kDeepest);
}

bool is_in_list(const LeafletBlock& block) {
    return block.kind == LeafletKind::Item || block.depth > 0;
}

/// For each block the room of its mark: in one list, items of one depth begin at one place, behind
/// the widest mark.
std::vector<double> mark_rooms(const std::vector<LeafletBlock>& blocks, const Typeface& typeface) {
    constexpr double kGap = 5;
    std::vector<double> rooms(blocks.size(), kIndent);
    std::size_t begin = 0;
    while (begin < blocks.size()) {
        std::array<double, kDeepest + 1> widest{};
        widest.fill(kIndent);
        std::size_t end = begin;
        for (; end < blocks.size() && is_in_list(blocks[end]); ++end) {
            const LeafletBlock& block = blocks[end];
            double& room = widest.at(static_cast<std::size_t>(deep(block)));
            const double mark =
                typeface.width(block.mark, TypeFace::Regular, style_of(block).size) + kGap;
            room = std::max(room, block.mark.empty() ? 0 : mark);
        }
        for (std::size_t i = begin; i < end; ++i) {
            rooms[i] = widest.at(static_cast<std::size_t>(deep(blocks[i])));
        }
        begin = std::max(end, begin + 1);
    }
    return rooms;
}

LineRole role_of(const LeafletBlock& block) {
    switch (block.kind) {
        case LeafletKind::Title: return LineRole::Title;
        case LeafletKind::Heading: return LineRole::Heading;
        case LeafletKind::Subheading: return LineRole::Subheading;
        case LeafletKind::Item: return LineRole::Item;
        case LeafletKind::Notice:
        case LeafletKind::Paragraph: return block.depth > 0 ? LineRole::Item : LineRole::Words;
        case LeafletKind::Question:
        case LeafletKind::Statement: return LineRole::Words;
        case LeafletKind::Lines:
        case LeafletKind::Dots: return LineRole::None;
    }
    return LineRole::None;
}

/// Sets blocks below each other.
class BlockSetter {
public:
    BlockSetter(const Words& words, const Typeface& typeface, double column)
        : words_(words), typeface_(typeface), column_(column) {}

    /// `mark_room` is that of an item's mark.
    void set(const LeafletBlock& block, double mark_room) {
        mark_room_ = mark_room;
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
        set_dots(block, indent);
        keep_together(from, block);
        give_roles(from, block);
        if (from < lines_.size()) {
            lines_[from].parted = block.kind == LeafletKind::Heading;
            frame(from, block.framed);
        }
    }

    std::vector<SetLine> take() { return std::move(lines_); }

private:
    [[nodiscard]] double indent_of(const LeafletBlock& block) const {
        const double frame = block.framed ? kFramePadding : 0;
        const double own = block.kind == LeafletKind::Item       ? mark_room_
                           : block.kind == LeafletKind::Question ? kTickIndent
                                                                 : 0;
        return frame + own + deep(block) * kIndent;
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
        line.pieces = {{words, TypeFace::Bold, 0, {}}};
        line.size = 12.5;
        line.height = 18;
        line.ink = kNoteInk;
        lines_.push_back(std::move(line));
    }

    void set_item_mark(std::size_t from, const LeafletBlock& block) {
        if (from < lines_.size()) {
            SetPieces& pieces = lines_[from].pieces;
            const double x = indent_of(block) - mark_room_;
            pieces.insert(pieces.begin(), {block.mark, TypeFace::Regular, x, {}});
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
            // The blank parts it from the next for a program that reads them.
            line.pieces.push_back({words_[word] + " ", TypeFace::Regular, x + kTickIndent - 5, {}});
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

    /// A little room after every ten helps to count.
    void set_dots(const LeafletBlock& block, double indent) {
        if (block.kind != LeafletKind::Dots) {
            return;
        }
        constexpr double kTensGap = 3;
        const double pitch = block.dots.of <= 10 ? 16 : block.dots.of <= 100 ? 13 : 8;
        double above = style_of(block).above;
        for (const std::vector<Dot>& row : dot_rows(block.dots)) {
            SetLine line;
            line.height = pitch;
            line.above = std::exchange(above, 0);
            line.dot_radius = pitch * 0.38;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const auto column = static_cast<double>(i);
                const std::size_t full_tens = i / 10;
                const auto tens = static_cast<double>(full_tens);
                line.dots.push_back({indent + (column + 0.5) * pitch + tens * kTensGap, row[i]});
            }
            lines_.push_back(std::move(line));
        }
    }

    /// Questions, ratings and dots stay in one piece, headings with what they head; of longer
    /// paragraphs at least two lines stand on each page.
    void keep_together(std::size_t from, const LeafletBlock& block) {
        const std::size_t count = lines_.size() - from;
        const bool is_whole = block.kind == LeafletKind::Question ||
                              block.kind == LeafletKind::Statement ||
                              block.kind == LeafletKind::Dots || count <= 3;
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

    /// A paragraph that a list follows.
    [[nodiscard]] static bool announces(const LeafletBlock& block) {
        return block.kind == LeafletKind::Paragraph && !block.runs.empty() &&
               block.runs.back().text.ends_with(':');
    }

    void give_roles(std::size_t from, const LeafletBlock& block) {
        const bool is_mixed =
            std::ranges::any_of(block.runs, [](const TextRun& run) { return !run.link.empty(); });
        for (std::size_t i = from; i < lines_.size(); ++i) {
            lines_[i].role = role_of(block);
            lines_[i].begins_block = i == from;
            lines_[i].is_mixed = is_mixed;
        }
        if (block.kind == LeafletKind::Item && from < lines_.size()) {
            lines_[from].has_mark = true;
        }
        if (block.kind == LeafletKind::Title && from + 1 < lines_.size()) {
            // What stands over the title is no part of it.
            lines_[from].role = LineRole::Words;
            lines_[from + 1].begins_block = true;
        }
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
    double mark_room_ = kIndent;
    std::vector<SetLine> lines_{};
};

}  // namespace

std::vector<SetLine> leaflet_lines(const Leaflet& leaflet,
                                   const Words& words,
                                   const Typeface& typeface,
                                   double column) {
    BlockSetter setter(words, typeface, column);
    const std::vector<double> rooms = mark_rooms(leaflet.blocks, typeface);
    for (std::size_t i = 0; i < leaflet.blocks.size(); ++i) {
        setter.set(leaflet.blocks[i], rooms[i]);
    }
    return setter.take();
}

}  // namespace waypost
