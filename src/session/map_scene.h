// Where everything of the map stands on the canvas: the picture of the flow, with phases folded to
// strips and cards on their way to new places.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"
#include "diagram/reading_axes.h"
#include "session/roomy_cards.h"
#include "session/scene_lines.h"
#include "session/wide_columns.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// The least size of a folded phase on the canvas, along the reading direction.
inline constexpr double kFoldedSize = 76;

struct SceneBand {
    /// Along the reading direction; of size 0 when no card stands in it.
    Extent along{};
    /// 0 is open, 1 a strip.
    double folded = 0;
};

struct MapScene {
    /// By card; width 0 for one that is not drawn, as in a folded phase.
    std::vector<Rect> cards{};
    /// By card, its box where the map is drawn small: wide, and with the room beside it.
    std::vector<Rect> roomy{};
    /// Where places are when cards are wide.
    WideColumns wide{};
    /// By edge, width 0 without a label.
    std::vector<Rect> labels{};
    std::vector<SceneBand> bands{};
    SceneLines lines{};
    /// For each point of the lines, where it stands along the reading direction when cards are
    /// wide.
    std::vector<double> wide_lines{};
    /// Without the side headings of rows, which the map writes into the rows.
    Rect bounds{};
    ReadingDirection direction = ReadingDirection::Right;
};

/// How the map differs from the picture that the layout made.
struct Arrangement {
    /// For each band from 0, open, to 1, a strip; empty when all are open.
    std::vector<double> folded{};
    /// How far each card is from its place; empty when all are there.
    std::vector<Point> displaced{};
    /// What a folded phase takes of the canvas along the reading direction.
    double strip = kFoldedSize;

    [[nodiscard]] bool is_plain() const;
};

/// Moves places of the picture to where folding brings them: a folded band is smaller along the
/// reading direction, and what lies behind it moves up to it.
class FoldedBands {
public:
    FoldedBands(const Diagram& diagram,
                const std::vector<double>& folded,
                double strip = kFoldedSize);

    /// A place along the reading direction.
    [[nodiscard]] double on_canvas(double along) const;

    [[nodiscard]] Extent on_canvas(Extent along) const;

    [[nodiscard]] Rect on_canvas(const Rect& box) const;

    [[nodiscard]] Point on_canvas(Point point) const;

private:
    struct Stretch {
        double from = 0;
        double to = 0;
        double scale = 1;
        /// Where `from` stands on the canvas.
        double at = 0;
    };

    ReadingAxes axes_;
    std::vector<Stretch> stretches_{};
};

/// What the whole map takes of the canvas while nothing is folded.
[[nodiscard]] Rect scene_bounds(const Diagram& diagram);

/// `lines` and `room` are those of the diagram. A line that begins or ends in a folded band is cut
/// off at its border; one within it is not drawn. Linear in cards, edges and points, but for a
/// logarithm in the layers.
[[nodiscard]] MapScene arranged(const Diagram& diagram,
                                const SceneLines& lines,
                                const std::vector<RoomAcross>& room,
                                const Arrangement& arrangement);

}  // namespace waypost
