// What holds for the picture of any flow.
#include "diagram/diagram.h"
#include "diagram/fixed_measure.h"
#include "support/draft_flow.h"
#include "support/random_flow.h"
#include "text/letters.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

using waypost::Diagram;
using waypost::DiagramCard;
using waypost::DiagramEdge;
using waypost::DiagramMetrics;
using waypost::DraftFlow;
using waypost::FixedMeasure;
using waypost::Flow;
using waypost::NodeKind;
using waypost::Point;
using waypost::ReadingDirection;
using waypost::Rect;
using waypost::Words;

namespace {

Words long_words() {
    Words words;
    for (std::size_t i = 0; i < waypost::kWordCount; ++i) {
        words.set(static_cast<waypost::Word>(i), "A word that is rather long for a kind");
    }
    return words;
}

bool is_within(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

bool is_drawn(const DiagramCard& card) {
    return card.layer >= 0;
}

void check_words_fit(const DiagramCard& card) {
    if (!is_drawn(card)) {
        CHECK(card.box == Rect{});
        return;
    }
    const FixedMeasure measure;
    using M = DiagramMetrics;
    for (const std::string& line : card.title_lines) {
        CHECK(measure.width(line, M::kTitleSize, true) <= card.content.w);
    }
    CHECK(measure.width(card.quiet_line, M::kQuietSize, false) <= card.content.w);
    if (!card.is_small) {
        const double spaces = M::kKindSpacing * static_cast<double>(card.kind_word.size());
        CHECK(measure.width(waypost::in_capitals(card.kind_word), M::kKindSize, true) + spaces <=
              card.content.w - M::kBadge - M::kBadgeGap);
    }
    CHECK(is_within(card.content, card.box));
}

/// Rows stand below each other and below the words, each within the content.
void check_rows(const DiagramCard& card) {
    const FixedMeasure measure;
    using M = DiagramMetrics;
    double bottom = waypost::quiet_top(card) + (card.quiet_line.empty() ? 0 : M::kQuietLine);
    for (const waypost::DiagramOption& row : card.options) {
        CHECK(row.box.y > bottom);
        bottom = row.box.bottom();
        CHECK(is_within(row.box, card.content));
        CHECK(waypost::option_text_x(row) + measure.width(row.line, M::kOptionSize, false) <=
              row.box.right());
    }
}

/// How a rectangle lies along the reading direction and across it.
struct Reach {
    double begin = 0;
    double end = 0;
};

Reach along(const Rect& rect, ReadingDirection direction) {
    return direction == ReadingDirection::Down ? Reach{rect.y, rect.bottom()}
                                               : Reach{rect.x, rect.right()};
}

Reach across(const Rect& rect, ReadingDirection direction) {
    return direction == ReadingDirection::Down ? Reach{rect.x, rect.right()}
                                               : Reach{rect.y, rect.bottom()};
}

/// On one of the two sides that the reading direction passes, in its middle where the shape has its
/// tip there.
bool is_on_side(Point point, const DiagramCard& card, ReadingDirection direction) {
    const Rect spot{point.x, point.y, 0, 0};
    const double at = along(spot, direction).begin;
    const double beside = across(spot, direction).begin;
    const auto [begin, end] = along(card.box, direction);
    const auto [low, high] = across(card.box, direction);
    const bool is_tip =
        card.shape != waypost::CardShape::Rectangle && card.shape != waypost::CardShape::Rounded;
    return (at == begin || at == end) && beside > low && beside < high &&
           (!is_tip || beside == doctest::Approx((low + high) / 2));
}

/// Lines arrive at right angles: their last control points stand before the border.
bool is_straight_on(Point end, Point before, ReadingDirection direction) {
    return direction == ReadingDirection::Down ? end.x == before.x : end.y == before.y;
}

void check_edges(const Diagram& diagram) {
    for (const DiagramEdge& edge : diagram.edges) {
        REQUIRE(edge.bezier.size() >= 4);
        CHECK(edge.bezier.size() % 3 == 1);
        const ReadingDirection way = diagram.direction;
        CHECK(is_on_side(edge.bezier.front(), diagram.cards[edge.from.index()], way));
        CHECK(is_on_side(edge.bezier.back(), diagram.cards[edge.to.index()], way));
        CHECK(is_straight_on(edge.bezier.front(), edge.bezier[1], way));
        CHECK(is_straight_on(edge.bezier.back(), *(edge.bezier.end() - 2), way));
        CHECK((edge.label_box.w > 0) == !edge.label.empty());
        CHECK(edge.label_box.w <= DiagramMetrics::kLabelMaxWidth);
    }
}

/// Everything that may not lie on anything else: cards, and the label of each line once.
std::vector<Rect> boxes_of(const Diagram& diagram) {
    std::vector<Rect> boxes;
    for (const DiagramCard& card : diagram.cards) {
        if (is_drawn(card)) {
            boxes.push_back(card.box);
        }
    }
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        bool is_shared = false;
        for (std::size_t j = 0; j < i; ++j) {
            is_shared = is_shared || diagram.edges[j].bezier == diagram.edges[i].bezier;
        }
        if (!is_shared && !diagram.edges[i].label.empty()) {
            boxes.push_back(diagram.edges[i].label_box);
        }
    }
    return boxes;
}

void check_boxes(const Diagram& diagram) {
    const std::vector<Rect> boxes = boxes_of(diagram);
    const double heading = diagram.direction == ReadingDirection::Down
                               ? DiagramMetrics::kSideHeading
                               : DiagramMetrics::kHeading;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(is_within(boxes[i], diagram.bounds));
        CHECK(across(boxes[i], diagram.direction).begin >= heading);
        for (std::size_t j = 0; j < i; ++j) {
            CHECK_FALSE(boxes[i].overlaps(boxes[j]));
        }
    }
}

void check_bands(const Flow& flow, const Diagram& diagram) {
    const ReadingDirection way = diagram.direction;
    REQUIRE(diagram.bands.size() == flow.phases().size());
    double end = 0;
    for (const waypost::DiagramBand& band : diagram.bands) {
        CHECK(along(band.area(), way).begin == doctest::Approx(end));
        CHECK(across(band.area(), way).begin == 0);
        CHECK(across(band.area(), way).end == across(diagram.bounds, way).end);
        end = along(band.area(), way).end;
    }
    CHECK(along(diagram.bounds, way).end == doctest::Approx(end));
}

/// Bands hold their cards, and the cards of one layer begin at one line, later layers further on.
void check_layers(const Diagram& diagram) {
    const ReadingDirection way = diagram.direction;
    std::map<int, double> begin_of;
    for (const DiagramCard& card : diagram.cards) {
        if (!is_drawn(card)) {
            continue;
        }
        const Reach band = along(diagram.bands[static_cast<std::size_t>(card.band)].area(), way);
        const Reach box = along(card.box, way);
        CHECK(box.begin >= band.begin);
        CHECK(box.end <= band.end);
        CHECK(begin_of.try_emplace(card.layer, box.begin).first->second == box.begin);
    }
    double before = -1;
    for (const auto& [layer, begin] : begin_of) {
        CHECK(begin > before);
        before = begin;
    }
}

void check_picture(const Flow& flow, const Diagram& diagram) {
    REQUIRE(diagram.cards.size() == flow.nodes().size());
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        const DiagramCard& card = diagram.cards[i];
        CHECK(is_drawn(card) == (flow.nodes()[i].kind != NodeKind::Option));
        check_words_fit(card);
        check_rows(card);
    }
    check_edges(diagram);
    check_boxes(diagram);
    check_bands(flow, diagram);
    check_layers(diagram);
}

}  // namespace

TEST_CASE("in any picture words fit, nothing overlaps, and bands hold their cards in order") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        const Flow flow = waypost::random_flow(seed);
        for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
            CAPTURE(static_cast<int>(direction));
            check_picture(flow,
                          waypost::build_diagram(flow, long_words(), FixedMeasure(), {direction}));
        }
    }
}

TEST_CASE("all of that holds too where another flow's picture, with the same names, is kept to") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        const Flow flow = waypost::random_flow(seed);
        const Flow other = waypost::random_flow(seed + 1000);
        for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
            CAPTURE(static_cast<int>(direction));
            const Diagram earlier =
                waypost::build_diagram(other, long_words(), FixedMeasure(), {direction, {}});
            const waypost::KeptLayout kept = waypost::kept_layout(other, earlier);
            check_picture(
                flow,
                waypost::build_diagram(flow, long_words(), FixedMeasure(), {direction, kept}));
        }
    }
}

TEST_CASE("a picture kept to itself stays as it is") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        const Flow flow = waypost::random_flow(seed);
        for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
            const Diagram before =
                waypost::build_diagram(flow, long_words(), FixedMeasure(), {direction, {}});
            const Diagram after =
                waypost::build_diagram(flow,
                                       long_words(),
                                       FixedMeasure(),
                                       {direction, waypost::kept_layout(flow, before)});
            // The whole may begin a little further on, where an outermost label found a new place.
            const double slide = across(after.cards[0].box, direction).begin -
                                 across(before.cards[0].box, direction).begin;
            for (std::size_t i = 0; i < before.cards.size(); ++i) {
                if (is_drawn(before.cards[i])) {
                    const Rect& old = before.cards[i].box;
                    const Rect& now = after.cards[i].box;
                    CHECK(along(now, direction).begin ==
                          doctest::Approx(along(old, direction).begin));
                    CHECK(across(now, direction).begin ==
                          doctest::Approx(across(old, direction).begin + slide));
                }
            }
        }
    }
}

TEST_CASE("titles in any script fit their card") {
    DraftFlow draft;
    draft.phase("one");
    const std::vector<std::string> titles = {
        "W",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r",
        "An unimaginablyverylongwordwithoutanyblankatall and then some more of it, and more",
        "Какая часть тела затронута и что об этом говорят источники, если говорят",
        "平滑筋肉腫について学ぶためのページで、医学的な助言ではありません",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
    };
    for (std::size_t i = 0; i < titles.size(); ++i) {
        for (const NodeKind kind : {NodeKind::Question, NodeKind::Stage, NodeKind::End}) {
            const std::string id =
                "card_" + std::to_string(i) + std::string(waypost::node_kind_name(kind));
            draft.card(id, kind, "one").title(titles[i]).text(titles[i] + "\n\n" + titles[i]);
        }
        draft.card("route_" + std::to_string(i), NodeKind::Route, "one").title(titles[i]);
    }
    const Flow flow = draft.checked();
    const Diagram diagram = waypost::build_diagram(flow, long_words(), FixedMeasure());
    for (const DiagramCard& card : diagram.cards) {
        CAPTURE(card.title_lines.front());
        CHECK(card.title_lines.size() <= 2);
        check_words_fit(card);
    }
}

TEST_CASE("the same flow gives the same picture, point for point") {
    const Flow flow = waypost::random_flow(7);
    const Diagram one = waypost::build_diagram(flow, long_words(), FixedMeasure());
    const Diagram other = waypost::build_diagram(flow, long_words(), FixedMeasure());
    for (std::size_t i = 0; i < one.cards.size(); ++i) {
        CHECK(one.cards[i].box == other.cards[i].box);
    }
    for (std::size_t i = 0; i < one.edges.size(); ++i) {
        CHECK(one.edges[i].bezier == other.edges[i].bezier);
    }
}
