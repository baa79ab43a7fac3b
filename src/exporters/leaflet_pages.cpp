#include "exporters/leaflet_pages.h"

#include "exporters/cairo_drawing.h"
#include "exporters/leaflet_tags.h"
#include "text/wrap.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

/// Some 70 letters of the text.
constexpr double kColumn = 440;
constexpr double kTop = 54;
/// From the foot of the sheet: the end of the text, the rule over the footer, its line.
constexpr double kTextFoot = 76;
constexpr double kFootRule = 56;
constexpr double kFootLine = 42;
constexpr double kFootSize = 9.5;
constexpr const char* kDocument = "Document";
/// From a frame to the words in it, but for a little where they have room of their own.
constexpr double kFramePadding = 14;
constexpr double kFrameHead = kFramePadding - 2;
constexpr double kFrameFoot = kFramePadding - 3;
constexpr Ink kBlack = 0x000000;
constexpr Ink kGrey = 0x444444;
constexpr Ink kRule = 0x888888;

/// Behind the line at `first`: where the lines end that must stay with it.
std::size_t end_of_group(const std::vector<SetLine>& lines, std::size_t first) {
    std::size_t end = first;
    while (end + 1 < lines.size() && lines[end].keeps_next) {
        ++end;
    }
    return end + 1;
}

/// The room over a line; a frame that a page begins with stands within its text.
double above(const SetLine& line, bool is_first) {
    const double frame = line.framed ? kFramePadding : 0;
    return is_first ? frame : line.above;
}

/// The first of the lines from `first` to `end` that a page which begins there has no room for;
/// `end` when it has room for all.
std::size_t end_of_room(const std::vector<SetLine>& lines,
                        std::size_t first,
                        std::size_t end,
                        double height) {
    double used = 0;
    for (std::size_t i = first; i < end; ++i) {
        used += above(lines[i], i == first) + lines[i].height;
        if (used + (lines[i].framed ? kFrameFoot : 0) > height) {
            return i;
        }
    }
    return end;
}

/// Draws the lines of one page.
class PageDrawer {
public:
    PageDrawer(Size sheet, const Typeface& typeface)
        : sheet_(sheet), left_((sheet.w - kColumn) / 2), typeface_(typeface) {
        page_.size = sheet;
    }

    void draw(const std::vector<SetLine>& lines, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            const SetLine& line = lines[i];
            y_ += above(line, i == from);
            if (line.parted && i > from) {
                rule(left_, y_ - 11, kBlack, 0.8);
            }
            if (line.framed && (i == from || !lines[i - 1].framed)) {
                frame_top_ = y_ - kFrameHead;
            }
            tags_.begin_line(line, i == from);
            add_contents(lines, i);
            draw_line(line, i + 1 < lines.size() && !lines[i + 1].begins_block);
            y_ += line.height;
            if (line.framed && (i + 1 == to || !lines[i + 1].framed)) {
                const double foot = y_ + kFrameFoot;
                stroke({left_, frame_top_, kColumn, foot - frame_top_}, 1.5);
            }
        }
        tags_.end_page();
    }

    /// The tag that holds all others.
    void begin_document() { page_.items.emplace_back(TagBegin{kDocument, {}}); }

    void end_document() { page_.items.emplace_back(TagEnd{kDocument}); }

    void draw_foot(const Leaflet& leaflet, const std::string& number) {
        const double y = sheet_.h - kFootLine;
        rule(left_, sheet_.h - kFootRule, kRule, 0.6);
        text(left_, y, leaflet.label, kFootSize, TypeFace::Bold, kBlack);
        const double number_width = typeface_.width(number, TypeFace::Regular, kFootSize);
        text(left_ + kColumn - number_width, y, number, kFootSize, TypeFace::Regular, kBlack);
        constexpr double kGap = 14;
        const double x = left_ + typeface_.width(leaflet.label, TypeFace::Bold, kFootSize) + kGap;
        const double room = left_ + kColumn - number_width - kGap - x;
        const auto width_of = [this](std::string_view words) {
            return typeface_.width(words, TypeFace::Regular, kFootSize);
        };
        const std::string title = cut_to_width(leaflet.title, room, width_of);
        text(x, y, title, kFootSize, TypeFace::Regular, kGrey);
    }

    Drawing take() { return std::move(page_); }

private:
    void text(double x, double y, std::string words, double size, TypeFace face, Ink ink) {
        page_.items.emplace_back(DrawnText{{x, y}, std::move(words), size, face, ink});
    }

    void rule(double from, double y, Ink ink, double thickness) {
        page_.items.emplace_back(DrawnShape{
            open_outline({{from, y}, {left_ + kColumn, y}}), std::nullopt, ink, thickness});
    }

    void underline(const SetPiece& piece, double y, double size) {
        const std::string_view words(piece.words);
        const std::string_view seen = words.substr(0, words.find_last_not_of(' ') + 1);
        const double from = left_ + piece.x;
        const double to = from + typeface_.width(seen, piece.face, size);
        page_.items.emplace_back(
            DrawnShape{open_outline({{from, y}, {to, y}}), std::nullopt, kRule, 0.5});
    }

    /// Headings, and the cards and parts below them.
    void add_contents(const std::vector<SetLine>& lines, std::size_t at) {
        const LineRole role = lines[at].role;
        const bool is_heading = role == LineRole::Heading;
        if (!lines[at].begins_block || (!is_heading && role != LineRole::Subheading)) {
            return;
        }
        ContentsEntry entry{{}, is_heading ? 1 : 2, {left_, y_}};
        do {
            entry.title += entry.title.empty() ? "" : " ";
            for (const SetPiece& piece : lines[at].pieces) {
                entry.title += piece.words;
            }
            ++at;
        } while (at < lines.size() && lines[at].role == role && !lines[at].begins_block);
        page_.items.emplace_back(std::move(entry));
    }

    void stroke(const Rect& box, double thickness) {
        page_.items.emplace_back(
            DrawnShape{rounded_outline(box, 4), std::nullopt, kBlack, thickness});
    }

    /// The words of a line that others of its block follow end in a blank, or a program that reads
    /// them would join the last with the next.
    void draw_line(const SetLine& line, bool goes_on) {
        const double base = baseline(y_ + line.height / 2, line.size);
        for (std::size_t i = 0; i < line.pieces.size(); ++i) {
            const SetPiece& piece = line.pieces[i];
            tags_.begin_piece(line, i);
            const bool is_last = i + 1 == line.pieces.size();
            const std::string words = piece.words + (is_last && goes_on ? " " : "");
            text(left_ + piece.x, base, words, line.size, piece.face, line.ink);
            tags_.end_piece(line, i);
            if (!piece.link.empty()) {
                underline(piece, base + 2.5, line.size);
            }
        }
        for (std::size_t i = 0; i < line.boxes.size(); ++i) {
            const Rect& box = line.boxes[i];
            const Rect placed{left_ + box.x, y_ + box.y, box.w, box.h};
            page_.items.emplace_back(
                DrawnShape{rounded_outline(placed, 2), std::nullopt, kBlack, 1});
            if (line.crossed[i]) {
                cross(placed.grown(-3));
            }
        }
        for (const SetDot& dot : line.dots) {
            draw_dot({left_ + dot.x, y_ + line.height / 2}, line.dot_radius, dot.dot);
        }
        if (line.rule_from >= 0) {
            rule(left_ + line.rule_from, y_ + line.height - 2, kRule, 0.7);
        }
    }

    /// Told apart without colour: full, half filled, hollow.
    void draw_dot(Point middle, double radius, Dot dot) {
        const auto circle = [&](double size, std::optional<Ink> fill, std::optional<Ink> stroke) {
            const Rect box{middle.x - size, middle.y - size, 2 * size, 2 * size};
            page_.items.emplace_back(DrawnShape{rounded_outline(box, size), fill, stroke, 0.7});
        };
        if (dot == Dot::Counted) {
            circle(radius, kBlack, std::nullopt);
            return;
        }
        circle(radius - 0.35, std::nullopt, dot == Dot::Between ? kBlack : kRule);
        if (dot == Dot::Between) {
            page_.items.emplace_back(
                DrawnShape{half_outline(middle, radius - 0.35), kBlack, std::nullopt});
        }
    }

    void cross(const Rect& box) {
        page_.items.emplace_back(DrawnShape{{move_to({box.x, box.y}),
                                             line_to({box.right(), box.bottom()}),
                                             move_to({box.right(), box.y}),
                                             line_to({box.x, box.bottom()})},
                                            std::nullopt,
                                            kBlack,
                                            1.6});
    }

    Size sheet_;
    double left_;
    const Typeface& typeface_;
    double y_ = kTop;
    double frame_top_ = 0;
    Drawing page_{};
    LeafletTags tags_{page_.items};
};

/// The leaflet with a notice behind the others that letters of it have no shape.
Leaflet told_of_boxes(Leaflet leaflet, const Words& words) {
    LeafletBlock notice;
    notice.kind = LeafletKind::Notice;
    notice.runs = {{words[Word::NoLetterShape], false, false, {}}};
    const auto behind = std::ranges::find_if(leaflet.blocks, [](const LeafletBlock& block) {
        return block.kind != LeafletKind::Title && block.kind != LeafletKind::Notice;
    });
    leaflet.blocks.insert(behind, std::move(notice));
    return leaflet;
}

std::vector<Drawing> drawn_pages(const Leaflet& leaflet,
                                 const Words& words,
                                 const Typeface& typeface,
                                 PaperSize paper) {
    const Size sheet = paper_points(paper);
    const std::vector<SetLine> lines = leaflet_lines(leaflet, words, typeface, kColumn);
    const std::vector<std::size_t> counts = paginated(lines, sheet.h - kTop - kTextFoot);
    std::vector<Drawing> pages;
    std::size_t from = 0;
    for (const std::size_t count : counts) {
        PageDrawer drawer(sheet, typeface);
        if (from == 0) {
            drawer.begin_document();
        }
        drawer.draw(lines, from, from + count);
        from += count;
        if (from == lines.size()) {
            drawer.end_document();
        }
        drawer.draw_foot(
            leaflet,
            words.fill(Word::PageOf,
                       {std::to_string(pages.size() + 1), std::to_string(counts.size())}));
        pages.push_back(drawer.take());
    }
    return pages;
}

}  // namespace

std::vector<std::size_t> paginated(const std::vector<SetLine>& lines, double height) {
    std::vector<std::size_t> pages;
    std::size_t first = 0;
    std::size_t next = 0;
    std::size_t group = 0;
    while (next < lines.size()) {
        if (next == group) {
            group = end_of_group(lines, next);
        }
        const std::size_t room = end_of_room(lines, first, group, height);
        if (room == group) {
            next = group;
        } else if (next > first) {
            pages.push_back(next - first);
            first = next;
        } else {
            // More than a page that wants to stay together is parted where the page ends.
            next = std::max(room, first + 1);
        }
    }
    if (next > first) {
        pages.push_back(next - first);
    }
    return pages;
}

std::vector<Drawing> leaflet_pages(const Leaflet& leaflet,
                                   const Words& words,
                                   const Typeface& typeface,
                                   PaperSize paper) {
    std::vector<Drawing> pages = drawn_pages(leaflet, words, typeface, paper);
    return lacks_shapes(pages, typeface)
               ? drawn_pages(told_of_boxes(leaflet, words), words, typeface, paper)
               : pages;
}

bool lacks_shapes(const std::vector<Drawing>& pages, const Typeface& typeface) {
    return std::ranges::any_of(pages,
                               [&](const Drawing& page) { return lacks_shapes(page, typeface); });
}

}  // namespace waypost
