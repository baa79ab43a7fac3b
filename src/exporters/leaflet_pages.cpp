#include "exporters/leaflet_pages.h"

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
constexpr double kFramePadding = 14;
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

double height_of(const std::vector<SetLine>& lines, std::size_t from, std::size_t to, bool at_top) {
    double height = 0;
    for (std::size_t i = from; i < to; ++i) {
        height += (at_top && i == from ? 0 : lines[i].above) + lines[i].height;
    }
    return height;
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
            y_ += i == from ? (line.framed ? kFramePadding : 0) : line.above;
            if (line.parted && i > from) {
                rule(left_, y_ - 11, kBlack, 0.8);
            }
            if (line.framed && (i == from || !lines[i - 1].framed)) {
                frame_top_ = y_ - kFramePadding + 2;
            }
            draw_line(line);
            y_ += line.height;
            if (line.framed && (i + 1 == to || !lines[i + 1].framed)) {
                const double foot = y_ + kFramePadding - 3;
                stroke({left_, frame_top_, kColumn, foot - frame_top_}, 1.5);
            }
        }
    }

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

    void stroke(const Rect& box, double thickness) {
        page_.items.emplace_back(
            DrawnShape{rounded_outline(box, 4), std::nullopt, kBlack, thickness});
    }

    void draw_line(const SetLine& line) {
        const double base = baseline(y_ + line.height / 2, line.size);
        for (const SetPiece& piece : line.pieces) {
            text(left_ + piece.x, base, piece.words, line.size, piece.face, line.ink);
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
        if (line.rule_from >= 0) {
            rule(left_ + line.rule_from, y_ + line.height - 2, kRule, 0.7);
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
};

}  // namespace

std::vector<std::size_t> paginated(const std::vector<SetLine>& lines, double height) {
    std::vector<std::size_t> pages;
    std::size_t first = 0;
    std::size_t next = 0;
    while (next < lines.size()) {
        std::size_t end = end_of_group(lines, next);
        if (height_of(lines, first, end, true) > height && next > first) {
            pages.push_back(next - first);
            first = next;
            continue;
        }
        // More than a page that wants to stay together is parted where the page ends.
        if (height_of(lines, first, end, true) > height) {
            const std::size_t all = end;
            end = next + 1;
            while (end < all && height_of(lines, first, end + 1, true) <= height) {
                ++end;
            }
        }
        next = end;
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
    const Size sheet = paper_points(paper);
    const std::vector<SetLine> lines = leaflet_lines(leaflet, words, typeface, kColumn);
    const std::vector<std::size_t> counts = paginated(lines, sheet.h - kTop - kTextFoot);
    std::vector<Drawing> pages;
    std::size_t from = 0;
    for (const std::size_t count : counts) {
        PageDrawer drawer(sheet, typeface);
        drawer.draw(lines, from, from + count);
        from += count;
        drawer.draw_foot(
            leaflet,
            words.fill(Word::PageOf,
                       {std::to_string(pages.size() + 1), std::to_string(counts.size())}));
        pages.push_back(drawer.take());
    }
    return pages;
}

}  // namespace waypost
