// A flow as a picture that any renderer can draw: boxes, lines, words, bands. Pixels at zoom 1.
#pragma once

#include "base/geometry.h"
#include "base/words.h"
#include "diagram/kept_layout.h"
#include "diagram/reading_direction.h"
#include "diagram/text_measure.h"
#include "flow/flow.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// The shapes of the clinical-algorithm standard (Society for Medical Decision Making, 1992).
enum class CardShape {
    /// Corners of `kCorner`: something is done or read.
    Rectangle,
    /// Corners of `kRoundedCorner`: a state.
    Rounded,
    /// Points `kHexagonPoint` deep at the left and right, at half height: something is decided.
    Hexagon,
    /// Left and right are half circles: a link to elsewhere, an end.
    Oval,
};

[[nodiscard]] CardShape shape_of(NodeKind kind);

/// The engine's word for a kind of card.
[[nodiscard]] Word kind_word(NodeKind kind);

/// A row on a decision's card: one of the options that people discuss there.
struct DiagramOption {
    /// The option's own card.
    NodeId option{};
    /// What the decision calls it, whole.
    std::string label{};
    /// The label cut to fit the row behind its sign (see `option_text_x`).
    std::string line{};
    /// `kOptionRow` high, as wide as the card's content; placed with the card.
    Rect box{};
};

/// Card `i` of the diagram is node `i` of the flow.
struct DiagramCard {
    /// Width 0 for a card that is not drawn: an option, which is a row on its decision's card.
    Rect box{};
    /// Where the words stand, within the shape: from its top the kind, the title's lines, the quiet
    /// line and the options (see `title_top`, `quiet_top`).
    Rect content{};
    CardShape shape = CardShape::Rectangle;
    /// Only the title is drawn, in the middle: routes, which no reader stands on.
    bool is_small = false;
    /// Fits beside the badge when drawn bold in capitals, `kKindSpacing` apart; cut if need be.
    std::string kind_word{};
    /// One or two, the last one cut with an ellipsis. Each fits the content's width.
    std::vector<std::string> title_lines{};
    /// The first words of the text, or the question of a card that asks first, cut to one line; may
    /// be empty.
    std::string quiet_line{};
    /// On decisions, one for each option, in the order of the file. None on a card that asks first:
    /// options are what it keeps.
    std::vector<DiagramOption> options{};
    int band = 0;
    /// Counted from 0 along the reading direction over all bands; cards of one layer begin at one
    /// x, or at one y. -1 when not drawn.
    int layer = -1;
};

/// The upper edge of the first line of the title; each is `kTitleLine` high.
[[nodiscard]] double title_top(const DiagramCard& card);

/// The upper edge of the quiet line, which is `kQuietLine` high.
[[nodiscard]] double quiet_top(const DiagramCard& card);

/// The left edge of a row's words.
[[nodiscard]] double option_text_x(const DiagramOption& row);

/// One way from a card to another: a choice, or a row of a route. Ways of one card with the same
/// target and the same label share one line, curve for curve and label for label.
struct DiagramEdge {
    NodeId from{};
    NodeId to{};
    /// Without a value for rows of routes.
    ChoiceId choice{};
    /// The position among the rows of a route; -1 for choices.
    int row = -1;
    /// Joined cubic Béziers: 3n+1 points, from border to border, which both ends meet at right
    /// angles.
    std::vector<Point> bezier{};
    /// Cut to fit its box; empty on a card's only way on without a label of its own.
    std::string label{};
    /// Width 0 without a label.
    Rect label_box{};
    /// Runs against the reading direction.
    bool back = false;
};

/// Reaches over the whole picture across the reading direction; along it, nowhere when no card
/// stands in it.
struct DiagramBand {
    std::string title{};
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;

    [[nodiscard]] Rect area() const { return {x, y, w, h}; }
};

struct Diagram {
    std::vector<DiagramCard> cards{};
    /// By card, then in the order of its choices or rows.
    std::vector<DiagramEdge> edges{};
    /// One for each phase, in order, side by side without gaps. Their headings take a strip that
    /// nothing else reaches into: the topmost `kHeading`, or of rows the leftmost
    /// `kSideHeading`, where they have several lines.
    std::vector<DiagramBand> bands{};
    /// Begins at 0, 0.
    Rect bounds{};
    ReadingDirection direction = ReadingDirection::Right;
};

/// The sizes that the picture is made of, so that every renderer draws the same.
struct DiagramMetrics {
    static constexpr double kCardWidth = 252;
    static constexpr double kCardPadding = 18;
    /// Above the kind and below the quiet line.
    static constexpr double kCardTop = 16;
    static constexpr double kCorner = 12;
    static constexpr double kRoundedCorner = 30;
    static constexpr double kHexagonPoint = 16;
    /// The badge is as high as the line of the kind, which begins `kBadgeGap` behind it.
    static constexpr double kBadge = 18;
    static constexpr double kBadgeGap = 8;
    static constexpr double kKindSize = 11.5;
    static constexpr double kKindSpacing = 0.6;
    static constexpr double kKindGap = 6;
    static constexpr double kTitleSize = 15.5;
    static constexpr double kTitleLine = 20;
    static constexpr double kQuietGap = 2;
    static constexpr double kQuietSize = 13;
    static constexpr double kQuietLine = 18;
    /// Above the first row of options, and between two.
    static constexpr double kOptionsGap = 10;
    static constexpr double kOptionGap = 4;
    static constexpr double kOptionRow = 26;
    static constexpr double kOptionSize = 12.5;
    static constexpr double kOptionPadding = 9;
    /// The sign before a row's words, and the room behind it.
    static constexpr double kOptionSign = 12;
    static constexpr double kOptionSignGap = 7;
    static constexpr double kRouteWidth = 120;
    static constexpr double kRouteHeight = 36;
    static constexpr double kLabelSize = 12;
    static constexpr double kLabelLine = 16;
    static constexpr double kLabelPaddingX = 8;
    static constexpr double kLabelPaddingY = 4;
    static constexpr double kLabelMaxWidth = 180;
    static constexpr double kHeading = 56;
    static constexpr double kSideHeading = 176;
    /// Between the headings and the cards, and beyond the cards.
    static constexpr double kMargin = 36;
};

struct DiagramOptions {
    ReadingDirection direction = ReadingDirection::Right;
    /// An earlier picture, of this flow before it was edited: what was there stays where it was as
    /// far as there is room. Empty, of another flow, or of the other direction, for a picture from
    /// scratch.
    KeptLayout kept{};
};

/// Builds the picture of a whole flow. Deterministic. The words are the engine's for this flow's
/// language.
[[nodiscard]] Diagram build_diagram(const Flow& flow,
                                    const Words& words,
                                    const TextMeasure& measure,
                                    const DiagramOptions& options = {});

}  // namespace waypost
