// The columns of the table of cards: where they stand and what they say. Private to the table.
#pragma once

#include "gui/painter.h"
#include "session/author_cards.h"

#include <array>
#include <string>

namespace waypost::gui {

/// In points, at the left and right of the table.
inline constexpr double kTableMargin = 14;

struct ColumnWords {
    Word heading = Word::ColumnCard;
    /// The same where the heading says enough.
    Word tip = Word::ColumnCard;
};

[[nodiscard]] ColumnWords words_of(CardColumn column);

/// Where a column stands in a row.
struct CellPlace {
    int line = 0;
    double x = 0;
    double w = 0;
};

/// In the order of the columns, and how many lines a row has.
struct CellPlaces {
    std::array<CellPlace, kCardColumns> cells{};
    int lines = 1;
};

/// One line a card where there is room, else two: what the card is above, its figures below.
[[nodiscard]] CellPlaces cell_places(const Painter& painter, const Rect& area);

/// What a cell says; a dash where there is nothing to say.
[[nodiscard]] std::string cell_text(const AuthorCard& card, CardColumn column, const Words& words);

}  // namespace waypost::gui
