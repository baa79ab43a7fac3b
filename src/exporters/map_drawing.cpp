#include "exporters/map_drawing.h"

#include "diagram/fixed_measure.h"
#include "exporters/cairo_drawing.h"
#include "exporters/map_parts.h"
#include "exporters/notices.h"
#include "exporters/printable_text.h"
#include "text/wrap.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

namespace {

constexpr double kMargin = 40;
constexpr double kTitleSize = 30;
constexpr double kTitleLine = 40;
constexpr double kNoticeSize = 16;
constexpr double kNoticeLine = 24;
constexpr double kGap = 24;

/// However small the map, its heading and legend have so much room.
constexpr double kNarrowest = 900;

/// A map longer than this is looked at from further off, so its heading and legend grow with it.
constexpr double kPlainSheet = 2400;
constexpr double kLargestScale = 4;

/// A block of text from here down; returns where it ends.
double draw_paragraph(std::vector<DrawingItem>& items,
                      std::string_view text,
                      const DrawnText& first,
                      double width,
                      double line_height) {
    const auto width_of = [&](std::string_view piece) {
        return FixedMeasure().width(piece, first.size, first.face == TypeFace::Bold);
    };
    double y = first.at.y;
    for (std::string& line : wrap_lines(text, width, width_of)) {
        DrawnText drawn = first;
        drawn.at.y = baseline(y + line_height / 2, first.size);
        drawn.words = std::move(line);
        items.emplace_back(std::move(drawn));
        y += line_height;
    }
    return y;
}

/// Title, notices and date; returns where they end.
double draw_top(Drawing& drawing, const std::vector<std::string>& lines, const SheetRoom& room) {
    DrawnText text{room.at, {}, kTitleSize * room.scale, TypeFace::Bold, MapInks::kInk};
    double y =
        draw_paragraph(drawing.items, drawing.title, text, room.width, kTitleLine * room.scale) + 4;
    text.size = kNoticeSize * room.scale;
    for (const std::string& line : lines) {
        text.at.y = y;
        y = draw_paragraph(drawing.items, line, text, room.width, kNoticeLine * room.scale);
        text.face = TypeFace::Regular;
        text.ink = MapInks::kQuiet;
    }
    return y + kGap;
}

Point moved(Point point, Point by) {
    return point + by;
}

Rect moved(Rect box, Point by) {
    return {box.x + by.x, box.y + by.y, box.w, box.h};
}

/// The picture with its corner elsewhere.
Diagram moved(Diagram diagram, Point by) {
    for (DiagramCard& card : diagram.cards) {
        card.box = moved(card.box, by);
        card.content = moved(card.content, by);
        for (DiagramOption& option : card.options) {
            option.box = moved(option.box, by);
        }
    }
    for (DiagramEdge& edge : diagram.edges) {
        for (Point& point : edge.bezier) {
            point = moved(point, by);
        }
        edge.label_box = moved(edge.label_box, by);
    }
    for (DiagramBand& band : diagram.bands) {
        band.x += by.x;
        band.y += by.y;
    }
    return diagram;
}

/// What is said of a card where it is not seen.
std::string card_title(const Node& node, const Words& words) {
    const std::string& kind = words[kind_word(node.kind)];
    return node.title.empty() ? kind : kind + ": " + node.title;
}

void draw_here(std::vector<DrawingItem>& items, const Rect& card, const std::string& words) {
    constexpr double kSize = 13;
    const double width = FixedMeasure().width(words, kSize, true) + 22;
    // Beside the middle, where ways arrive.
    const Rect tag{card.right() - width - 22, card.y - 15, width, 26};
    items.emplace_back(DrawnShape{rounded_outline(tag, 13), MapInks::kWalked, std::nullopt});
    items.emplace_back(DrawnText{{tag.centre().x, baseline(tag.centre().y, kSize)},
                                 words,
                                 kSize,
                                 TypeFace::Bold,
                                 MapInks::kPaper,
                                 TextAnchor::Middle});
}

void draw_cards(Drawing& drawing,
                const Flow& flow,
                const Diagram& diagram,
                const DrawnMarks& marks,
                const Words& words) {
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        const DiagramCard& card = diagram.cards[i];
        if (card.box.w <= 0) {
            continue;
        }
        const Node& node = flow.nodes()[i];
        draw_card(drawing.items,
                  card,
                  node.kind,
                  marks.cards[i],
                  marks.options[i],
                  card_title(node, words));
        if (marks.cards[i] == DrawnMark::Here) {
            draw_here(drawing.items, card.box, words[Word::YouAreHere]);
        }
    }
}

/// The words behind a blank, with the stop that they lack.
std::string sentence(const std::string& words) {
    const bool is_whole = words.ends_with('.') || words.ends_with('?') || words.ends_with('!');
    return " " + words + (is_whole ? "" : ".");
}

std::string described(const Flow& flow,
                      const Words& words,
                      const std::vector<std::string>& lines,
                      const Replay* walk) {
    const std::size_t cards = flow.nodes().size();
    std::string text =
        words.fill(Word::MapOf, {std::to_string(cards), std::to_string(flow.phases().size())});
    if (walk != nullptr) {
        std::string way;
        for (const Place& place : walk->places) {
            way += way.empty() ? "" : " > ";
            way += flow.node(place.card).title;
        }
        text += sentence(words.fill(Word::MapWalked, {way}));
    }
    for (const std::string& line : lines) {
        text += sentence(line);
    }
    return text + " " + words[Word::LabelLong];
}

/// No item says what a hostile flow wants it to say to a program that reads the file.
void make_printable(Drawing& drawing) {
    drawing.title = printable_text(drawing.title);
    drawing.description = printable_text(drawing.description);
    drawing.language = printable_text(drawing.language);
    for (DrawingItem& item : drawing.items) {
        if (auto* text = std::get_if<DrawnText>(&item)) {
            text->words = printable_text(text->words);
        } else if (auto* group = std::get_if<GroupBegin>(&item)) {
            group->title = printable_text(group->title);
        }
    }
}

}  // namespace

Drawing map_drawing(const Flow& flow,
                    const Diagram& diagram,
                    const Words& words,
                    std::string_view today,
                    const Replay* walk,
                    const std::string& remark) {
    const Metadata& about = flow.metadata();
    Drawing drawing;
    drawing.title = about.title;
    drawing.language = about.language;
    drawing.label = words[Word::Label];
    drawing.date = about.reviewed.empty() ? std::string(today) : about.reviewed;
    std::vector<std::string> lines = notices(about, words, today);
    if (!about.reviewed.empty()) {
        lines.push_back(words.fill(Word::ReviewedOn, {date_text(words, about.reviewed)}));
    }
    drawing.description = described(flow, words, lines, walk);
    if (!remark.empty()) {
        lines.push_back(remark);
    }

    const double width = std::max(diagram.bounds.w, kNarrowest);
    const double longest = std::max(width, diagram.bounds.h);
    // Never so large that less would stand beside each other than around a small map.
    const double largest = std::min(kLargestScale, width / kNarrowest);
    SheetRoom room{{kMargin, kMargin}, width, std::clamp(longest / kPlainSheet, 1.0, largest)};
    const double top = draw_top(drawing, lines, room);
    const Diagram placed = moved(diagram, {kMargin + (width - diagram.bounds.w) / 2, top});
    const DrawnMarks marks = drawn_marks(flow, placed, walk);
    draw_bands(drawing.items, placed);
    draw_ways(drawing.items, placed, marks.ways);
    draw_cards(drawing, flow, placed, marks, words);
    room.at.y = top + diagram.bounds.h + kGap;
    const double bottom = draw_legend(drawing.items, words, room, walk != nullptr);
    drawing.size = {width + 2 * kMargin, bottom + kMargin};
    make_printable(drawing);
    return drawing;
}

PrintedMap printed_map(const Flow& flow,
                       const Diagram& diagram,
                       const Words& words,
                       std::string_view today,
                       const Replay* walk,
                       const Typeface& typeface) {
    Drawing drawing = map_drawing(flow, diagram, words, today, walk);
    const bool lacks = lacks_shapes(drawing, typeface);
    if (lacks) {
        drawing = map_drawing(flow, diagram, words, today, walk, words[Word::NoLetterShape]);
    }
    return {std::move(drawing), lacks};
}

}  // namespace waypost
