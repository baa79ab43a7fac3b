// The parts of a drawn map, each added to the items of its drawing. Private to this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "exporters/drawing.h"
#include "exporters/map_marks_drawn.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The inks of a map on white paper; shape, word and weight say the same without them.
struct MapInks {
    static constexpr Ink kInk = 0x20262C;
    static constexpr Ink kQuiet = 0x59636D;
    static constexpr Ink kOutline = 0x6F6A5E;
    static constexpr Ink kHairline = 0xDDD7CA;
    static constexpr Ink kEdge = 0x666D72;
    static constexpr Ink kWalked = 0x0A6A70;
    static constexpr Ink kClosed = 0x8A9095;
    static constexpr Ink kClosedLine = 0xB9B3A6;
    static constexpr Ink kPaper = 0xFFFFFF;
    static constexpr Ink kBand = 0xF6F3EC;
};

/// A card with the words that a reader without a picture gets for it.
void draw_card(std::vector<DrawingItem>& items,
               const DiagramCard& card,
               NodeKind kind,
               DrawnMark mark,
               const std::vector<DrawnMark>& options,
               const std::string& title);

/// Its outline alone, in the look of this mark; `scale` is that of its corners.
void draw_shape(std::vector<DrawingItem>& items,
                const Rect& box,
                CardShape shape,
                DrawnMark mark,
                double scale);

/// The sign of a kind in its round ground.
void draw_badge(std::vector<DrawingItem>& items, Point centre, double radius, NodeKind kind);

/// Lines first, then their labels, the walked ones last.
void draw_ways(std::vector<DrawingItem>& items,
               const Diagram& diagram,
               const std::vector<DrawnMark>& marks);

/// A straight way as it is drawn for this mark.
void draw_sample_way(std::vector<DrawingItem>& items, Point from, Point to, DrawnMark mark);

/// The columns or rows of the phases with their headings.
void draw_bands(std::vector<DrawingItem>& items, const Diagram& diagram);

/// Where a part of the sheet around the map may stand, and how much larger than for a small map.
struct SheetRoom {
    Point at{};
    double width = 0;
    double scale = 1;
};

/// What shapes and lines mean, in rows from the top of the room down; returns where they end.
[[nodiscard]] double draw_legend(std::vector<DrawingItem>& items,
                                 const Words& words,
                                 const SheetRoom& room,
                                 bool has_walk);

}  // namespace waypost
