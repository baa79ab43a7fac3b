// How each card and way of the map stands to the walk: walked, ahead, or closed by the answers.
#pragma once

#include "diagram/diagram.h"
#include "walk/reach.h"
#include "walk/walk.h"

#include <string>
#include <vector>

namespace waypost {

enum class CardMark {
    /// The walk stands here.
    Current,
    /// The walk stood here.
    Read,
    /// Some walk from here may still come here.
    Ahead,
    /// The answers have closed every way here.
    Closed,
};

/// How an option's row on its decision's card stands.
enum class OptionMark {
    /// It can be opened now: its decision is the present card.
    Offered,
    /// It is, or may come to be, offered on a card ahead, or it was on one behind.
    Listed,
    /// The answers keep it from being offered, or its whole card is closed.
    Closed,
};

struct MarkedOption {
    OptionMark mark = OptionMark::Closed;
    /// As `MapMarks::closed_by`, on closed rows of a card that is not closed itself.
    std::string closed_by{};
};

enum class WayMark {
    Walked,
    Ahead,
    Closed,
};

/// Indexed as the cards and edges of the diagram.
struct MapMarks {
    std::vector<CardMark> cards{};
    std::vector<WayMark> ways{};
    /// For each card, one for each of its rows.
    std::vector<std::vector<MarkedOption>> options{};
    /// For closed cards, the words of the answer that closed them, such as "Black tea"; may be
    /// empty.
    std::vector<std::string> closed_by{};
    /// For read cards, the label of the last choice made there; empty for the others.
    std::vector<std::string> chosen{};
};

[[nodiscard]] MapMarks map_marks(const Flow& flow,
                                 const Diagram& diagram,
                                 const Replay& replay,
                                 const Reach& reach);

}  // namespace waypost
