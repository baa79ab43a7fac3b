// The outlines of cards, on the map and in its legend.
#pragma once

#include "diagram/diagram.h"
#include "gui/painter.h"

namespace waypost::gui {

/// Colours and line of one card.
struct CardLook {
    Colour fill{};
    Colour outline{};
    Colour ink{};
    Colour quiet{};
    /// In points of the painter.
    double thickness = 1.25;
    bool dashed = false;
};

/// Of the corners of an outline of that size on the screen, in pixels; 0 for one with points.
[[nodiscard]] double corner_radius(const Painter& painter, CardShape shape, const Rect& box);

/// Fills and strokes a card's outline. `thinnest` is the least thickness in pixels.
void draw_card_shape(
    Painter& painter, const Rect& box, CardShape shape, const CardLook& look, double thinnest = 1);

/// The same outline, filled with one colour and grown by so many pixels.
void fill_card_shape(
    Painter& painter, const Rect& box, CardShape shape, Colour colour, double grown = 0);

/// A line around the outline, so many pixels outside of it.
void ring_card_shape(Painter& painter,
                     const Rect& box,
                     CardShape shape,
                     Colour colour,
                     double thickness,
                     double gap);

/// How far words stay away from the left and right of a shape of that size on the screen.
[[nodiscard]] double side_room(const Painter& painter, const Rect& box, CardShape shape);

}  // namespace waypost::gui
