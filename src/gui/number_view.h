// Typed numbers: the engine's words for them and a dot for each one of so many.
#pragma once

#include "flow/number_text.h"
#include "gui/card_text.h"

#include <cstdint>
#include <vector>

namespace waypost::gui {

/// The card's numbers, all out of the same, under a heading; nothing where it has none.
void draw_numbers(Canvas2d& ui, Column& column, CardInk& ink);

/// One number; `shown` is how it stands beside others.
void draw_number(
    Canvas2d& ui, Column& column, CardInk& ink, std::string_view id, const ShownNumber& shown);

/// How the dots of an icon array stand, in pixels.
struct DotGrid {
    std::int64_t columns = 0;
    std::int64_t rows = 0;
    /// From the middle of one dot to that of the next.
    double pitch = 0;
};

/// `smallest` and `largest` bound the pitch. Rows hold 10, 20, 25 or 50, so that they can be
/// counted. Pre: 1 <= of <= kMostDots, width > 0.
[[nodiscard]] DotGrid dot_grid(std::int64_t of, double width, double smallest, double largest);

}  // namespace waypost::gui
