// What the room's view keeps from frame to frame.
#pragma once

#include "base/geometry.h"
#include "flow/ids.h"
#include "session/map_search.h"
#include "session/text_edit.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace waypost::gui {

/// The list of cards to jump to.
struct JumpState {
    TextEdit query{};
    std::vector<NodeId> found{};
    /// Which of them is marked.
    std::size_t at = 0;
    SearchIndex index{};
    /// The version of the flow and the scene that the index is of.
    int seen_version = -1;
    int seen_scene = -1;
};

struct TalkState {
    /// The card that the room was at, by its id; empty before the first frame.
    std::string seen_card{};
    int seen_moves = -1;
    /// When the flight over the map to the present card began.
    double flight_begun = -1e9;
    bool was_over_map = false;
    std::optional<std::size_t> seen_picking{};
    Point seen_at{};
    double pointed = -1e9;
    /// When something changes by itself, as the laser's dot that goes out.
    double next_frame = std::numeric_limits<double>::infinity();
    JumpState jump{};
};

}  // namespace waypost::gui
