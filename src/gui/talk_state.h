// What the room's view keeps from frame to frame.
#pragma once

#include "base/geometry.h"
#include "flow/ids.h"
#include "gui/search_index.h"
#include "session/talk.h"
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
    CurrentIndex index{};
};

/// What the room sees of the text that it reads.
struct RoomText {
    /// How far the card, the ways on and a comparison are scrolled, in parts of the width of the
    /// picture.
    double card = 0;
    double ways = 0;
    double compared = 0;
    /// There is more of it below, or above.
    bool goes_on = false;
    bool has_begun = false;

    friend bool operator==(const RoomText&, const RoomText&) = default;
};

struct TalkState {
    /// The card that the room was at, by its id; empty before the first frame.
    std::string seen_card{};
    /// What of the flow the room saw when the map was drawn last.
    RoomView seen_view = RoomView::Card;
    /// When the flight over the map to the present card began.
    double flight_begun = -1e9;
    std::optional<std::size_t> seen_picking{};
    Point seen_at{};
    double pointed = -1e9;
    /// When something changes by itself, as the laser's dot that goes out.
    double next_frame = std::numeric_limits<double>::infinity();
    JumpState jump{};
    /// As the last frame drew it; of the speaker's window, as the room's drew it.
    RoomText text{};
    /// Of `Talk::scrolled`.
    double seen_scrolled = 0;
};

}  // namespace waypost::gui
