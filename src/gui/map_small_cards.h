// Cards that are small on the screen: the title alone, else the sign of their kind, else a speck.
#pragma once

#include "gui/card_shape.h"
#include "gui/map_state.h"

namespace waypost::gui {

/// One card on the screen.
struct ShownCard {
    std::size_t index = 0;
    Rect box{};
    NodeKind kind = NodeKind::Info;
    CardShape shape = CardShape::Rectangle;
    CardMark mark = CardMark::Ahead;
    CardLook look{};
    /// Of the badge.
    Colour ground{};
    /// It stands beside what is looked at.
    bool is_dim = false;
};

/// A fitted title in the middle of its card; lines are cut at `width`.
void draw_fitted_title(Painter& painter,
                       const ShownCard& card,
                       std::string_view title,
                       const TitleFit& fit,
                       double width);

/// The kind's sign on the upper left corner, a tick on the right one, where they hide nothing.
void draw_corner_signs(Painter& painter, const ShownCard& card);

/// The kind's sign alone, on a card without words.
void draw_kind_sign(Painter& painter, const ShownCard& card);

/// A card of a few pixels.
void draw_speck(Painter& painter, const ShownCard& card);

}  // namespace waypost::gui
