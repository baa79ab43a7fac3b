#include "diagram/card_box.h"

#include "text/letters.h"
#include "text/markdown.h"
#include "text/wrap.h"

#include <string_view>

namespace waypost {

namespace {

using Metrics = DiagramMetrics;

/// How far the words stand from the left and right of a card of full size. Points and half circles
/// need room beside the words, so these cards are wider and no line of theirs is shorter.
double side_room(CardShape shape) {
    switch (shape) {
        case CardShape::Rectangle:
        case CardShape::Rounded: return Metrics::kCardPadding;
        case CardShape::Hexagon: return Metrics::kHexagonPoint + 10;
        case CardShape::Oval: return Metrics::kHexagonPoint + Metrics::kCardPadding;
    }
    return Metrics::kCardPadding;
}

double full_width(CardShape shape) {
    const bool is_pointed = shape == CardShape::Hexagon || shape == CardShape::Oval;
    return Metrics::kCardWidth + (is_pointed ? 2 * Metrics::kHexagonPoint : 0);
}

/// The typeface at one size, as line breaking wants it.
WidthFunction width_at(const TextMeasure& measure, double size, bool bold) {
    return
        [&measure, size, bold](std::string_view text) { return measure.width(text, size, bold); };
}

std::vector<std::string> title_lines(std::string_view title,
                                     double width,
                                     std::size_t most,
                                     const TextMeasure& measure) {
    const WidthFunction width_of = width_at(measure, Metrics::kTitleSize, true);
    std::vector<std::string> lines = wrap_lines(title, width, width_of);
    if (lines.empty()) {
        return {"…"};
    }
    if (lines.size() > most) {
        // What did not fit joins the last line, so that the ellipsis is set as late as can be.
        const std::string rest = lines[most - 1] + " " + lines[most];
        lines.resize(most);
        lines.back() = cut_to_width(rest, width, width_of);
    }
    return lines;
}

std::string fitting_kind_word(const std::string& word, double width, const TextMeasure& measure) {
    const auto width_of = [&measure](std::string_view text) {
        return measure.width(in_capitals(text), Metrics::kKindSize, true) +
               Metrics::kKindSpacing * static_cast<double>(text.size());
    };
    return cut_to_width(word, width - Metrics::kBadge - Metrics::kBadgeGap, width_of);
}

std::string quiet_line(const std::string& text, double width, const TextMeasure& measure) {
    const std::string words = plain_text(parse_markdown(text));
    const WidthFunction width_of = width_at(measure, Metrics::kQuietSize, false);
    return words.empty() ? words : cut_to_width(words, width, width_of);
}

void measure_route(const Node& node, const TextMeasure& measure, DiagramCard& card) {
    card.is_small = true;
    card.box = {0, 0, Metrics::kRouteWidth, Metrics::kRouteHeight};
    const double side = Metrics::kCardPadding;
    const double top = (Metrics::kRouteHeight - Metrics::kTitleLine) / 2;
    card.content = {side, top, card.box.w - 2 * side, Metrics::kTitleLine};
    card.title_lines = title_lines(node.title, card.content.w, 1, measure);
}

/// The rows of a decision, none of them placed yet.
std::vector<DiagramOption> option_rows(const Node& node, double width, const TextMeasure& measure) {
    std::vector<DiagramOption> rows;
    // A picture is seen before anything can be said yes to.
    if (!node.ask_first.empty()) {
        return rows;
    }
    const double room =
        width - 2 * Metrics::kOptionPadding - Metrics::kOptionSign - Metrics::kOptionSignGap;
    const WidthFunction width_of = width_at(measure, Metrics::kOptionSize, false);
    for (const OfferedOption& option : node.options) {
        rows.push_back({option.card, option.label, cut_to_width(option.label, room, width_of), {}});
    }
    return rows;
}

/// Puts the rows below each other from here on down; returns where they end.
double place_rows(const Rect& content, double top, std::vector<DiagramOption>& rows) {
    double bottom = top;
    for (DiagramOption& row : rows) {
        const double gap = bottom == top ? Metrics::kOptionsGap : Metrics::kOptionGap;
        row.box = {content.x, bottom + gap, content.w, Metrics::kOptionRow};
        bottom = row.box.bottom();
    }
    return bottom;
}

/// Places what stands below the quiet line, and returns how high all of it is.
double fill_content(DiagramCard& card) {
    const double quiet = card.quiet_line.empty() ? 0 : Metrics::kQuietGap + Metrics::kQuietLine;
    const double titles = static_cast<double>(card.title_lines.size()) * Metrics::kTitleLine;
    const double words = title_top(card) + titles + quiet;
    return place_rows(card.content, words, card.options) - card.content.y;
}

}  // namespace

DiagramCard measure_card(const Node& node, const Words& words, const TextMeasure& measure) {
    DiagramCard card;
    card.shape = shape_of(node.kind);
    card.kind_word = words[kind_word(node.kind)];
    if (node.kind == NodeKind::Route) {
        measure_route(node, measure, card);
        return card;
    }
    card.box.w = full_width(card.shape);
    card.content.x = side_room(card.shape);
    card.content.y = Metrics::kCardTop;
    card.content.w = card.box.w - 2 * card.content.x;
    card.kind_word = fitting_kind_word(card.kind_word, card.content.w, measure);
    card.title_lines = title_lines(node.title, card.content.w, 2, measure);
    // A picture is seen before anything can be said yes to.
    const std::string& first_words = node.ask_first.empty() ? node.text : node.ask_first;
    card.quiet_line = quiet_line(first_words, card.content.w, measure);
    card.options = option_rows(node, card.content.w, measure);
    card.content.h = fill_content(card);
    card.box.h = card.content.h + 2 * Metrics::kCardTop;
    return card;
}

void place_card(DiagramCard& card, Point corner) {
    const Point way = corner - Point{card.box.x, card.box.y};
    const auto move = [way](Rect& rect) {
        rect.x += way.x;
        rect.y += way.y;
    };
    move(card.content);
    for (DiagramOption& row : card.options) {
        move(row.box);
    }
    card.box.x = corner.x;
    card.box.y = corner.y;
}

double title_top(const DiagramCard& card) {
    const double kind = card.is_small ? 0 : Metrics::kBadge + Metrics::kKindGap;
    return card.content.y + kind;
}

double quiet_top(const DiagramCard& card) {
    const double titles = static_cast<double>(card.title_lines.size()) * Metrics::kTitleLine;
    return title_top(card) + titles + Metrics::kQuietGap;
}

double option_text_x(const DiagramOption& row) {
    return row.box.x + Metrics::kOptionPadding + Metrics::kOptionSign + Metrics::kOptionSignGap;
}

}  // namespace waypost
