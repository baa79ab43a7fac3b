// A sheet as shapes and lines of text, before it becomes SVG, PDF or PNG. Only for the sources of
// this library.
#pragma once

#include "base/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waypost {

/// sRGB as 0xRRGGBB.
using Ink = std::uint32_t;

/// The faces of the one typeface of all papers.
enum class TypeFace { Regular, Bold, Italic };

/// One pen movement; a curve has two control points before its end.
struct PenMove {
    enum class Kind { Move, Line, Curve, Close };

    Kind kind = Kind::Move;
    Point control_1{};
    Point control_2{};
    Point to{};
};

struct DrawnShape {
    std::vector<PenMove> outline{};
    std::optional<Ink> fill{};
    std::optional<Ink> stroke{};
    double thickness = 1;
    bool dashed = false;
};

enum class TextAnchor { Start, Middle, End };

/// One line of text on its baseline.
struct DrawnText {
    Point at{};
    std::string words{};
    double size = 12;
    TypeFace face = TypeFace::Regular;
    Ink ink = 0;
    TextAnchor anchor = TextAnchor::Start;
    /// Between letters.
    double spacing = 0;
};

/// What follows up to its end belongs together, and is called so for those who do not see it.
struct GroupBegin {
    std::string title{};
};

struct GroupEnd {};

/// What follows up to the end of the tag is, to a program that reads a PDF aloud, what the tag says
/// (ISO 32000-1, 14.8.4). A tag may end on a later sheet.
struct TagBegin {
    std::string name{};
    /// Of a link: where it leads, as `link_address` writes it.
    std::string link{};
};

struct TagEnd {
    std::string name{};
};

/// An entry of the list of contents that viewers of PDF show; level 1 is the outermost.
struct ContentsEntry {
    std::string title{};
    int level = 1;
    Point at{};
};

using DrawingItem =
    std::variant<DrawnShape, DrawnText, GroupBegin, GroupEnd, TagBegin, TagEnd, ContentsEntry>;

/// In pixels, y down; later items lie over earlier ones.
struct Drawing {
    Size size{};
    std::string title{};
    std::string description{};
    std::string language{};
    /// The line that every export carries.
    std::string label{};
    /// Of the file itself, `YYYY-MM-DD`.
    std::string date{};
    std::vector<DrawingItem> items{};
};

[[nodiscard]] PenMove move_to(Point to);
[[nodiscard]] PenMove line_to(Point to);
[[nodiscard]] PenMove curve_to(Point control_1, Point control_2, Point to);
[[nodiscard]] PenMove close_outline();

/// A rectangle with round corners; a radius of 0 for sharp ones, half the height for half circles.
[[nodiscard]] std::vector<PenMove> rounded_outline(const Rect& box, double radius);

/// The left half of a full circle.
[[nodiscard]] std::vector<PenMove> half_outline(Point middle, double radius);

/// Straight lines through the points and back to the first.
[[nodiscard]] std::vector<PenMove> polygon_outline(const std::vector<Point>& corners);

/// Straight lines through the points.
[[nodiscard]] std::vector<PenMove> open_outline(const std::vector<Point>& points);

/// The height of the baseline for a line of letters of this size around this middle.
[[nodiscard]] double baseline(double middle, double size);

}  // namespace waypost
