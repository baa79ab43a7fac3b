// A flow as a picture that any renderer can draw: boxes, lines, words, bands. Pixels at zoom 1.
#pragma once

#include "base/geometry.h"
#include "base/words.h"
#include "diagram/text_measure.h"
#include "flow/flow.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// The shapes of the clinical-algorithm standard (Society for Medical Decision Making, 1992).
enum class CardShape { Rectangle, Rounded, Hexagon, Oval };

[[nodiscard]] CardShape shape_of(NodeKind kind);

/// The engine's word for a kind of card.
[[nodiscard]] Word kind_word(NodeKind kind);

/// Card `i` of the diagram is node `i` of the flow.
struct DiagramCard {
    Rect box{};
    CardShape shape = CardShape::Rectangle;
    std::string kind_word{};
    /// At most two, the last one cut with an ellipsis.
    std::vector<std::string> title_lines{};
    /// The first words of the text, cut to one line; may be empty.
    std::string quiet_line{};
    int band = 0;
};

/// One way from a card to another: a choice, or a row of a route.
struct DiagramEdge {
    NodeId from{};
    NodeId to{};
    /// Without a value for rows of routes.
    ChoiceId choice{};
    /// The position among the rows of a route; -1 for choices.
    int row = -1;
    /// Joined cubic Béziers: 3n+1 points, from border to border.
    std::vector<Point> bezier{};
    /// Cut to fit its box; empty on a card's only way on without a label of its own.
    std::string label{};
    /// Width 0 without a label.
    Rect label_box{};
    /// Runs against the reading direction.
    bool back = false;
};

struct DiagramBand {
    std::string title{};
    double x = 0;
    double w = 0;
};

struct Diagram {
    std::vector<DiagramCard> cards{};
    std::vector<DiagramEdge> edges{};
    /// One for each phase, in order.
    std::vector<DiagramBand> bands{};
    Rect bounds{};
};

/// The sizes that the picture is made of, so that every renderer draws the same.
struct DiagramMetrics {
    static constexpr double kCardWidth = 252;
    static constexpr double kCardPadding = 18;
    static constexpr double kBadge = 18;
    static constexpr double kKindSize = 11.5;
    static constexpr double kTitleSize = 15.5;
    static constexpr double kTitleLine = 20;
    static constexpr double kQuietSize = 13;
    static constexpr double kLabelSize = 12;
    static constexpr double kHeading = 56;
};

/// Builds the picture of a whole flow. Deterministic. The words are the engine's for this flow's
/// language.
[[nodiscard]] Diagram build_diagram(const Flow& flow, const Words& words, const TextMeasure& measure);

}  // namespace waypost
