// How cards and ways of a drawn map stand to a walk. Private to this library.
#pragma once

#include "diagram/diagram.h"
#include "walk/walk.h"

#include <vector>

namespace waypost {

/// Plain where there is no walk.
enum class DrawnMark { Plain, Closed, Ahead, Walked, Here };

/// Indexed as the cards and edges of the diagram.
struct DrawnMarks {
    std::vector<DrawnMark> cards{};
    std::vector<DrawnMark> ways{};
    /// For each card, one for each of its rows.
    std::vector<std::vector<DrawnMark>> options{};
};

/// All plain when `walk` is null. Pre: the diagram and the walk are this flow's.
[[nodiscard]] DrawnMarks drawn_marks(const Flow& flow, const Diagram& diagram, const Replay* walk);

}  // namespace waypost
