// Draws shapes and words on an ImGui draw list; all positions and sizes are pixels of the window.
#pragma once

#include "base/geometry.h"
#include "gui/theme.h"
#include "imgui_compat.h"

#include <imgui.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// A face and a size in points; a point is one pixel at 100 % text and window scale 1.
struct TextStyle {
    imgui_compat::Face face = imgui_compat::Face::Regular;
    double size = 16;
    /// Extra room between letters, in points, for headings in capitals.
    double tracking = 0;
    /// The distance of two lines, as a multiple of the size.
    double leading = 1.35;
};

/// The typographic scale.
namespace type {
inline constexpr TextStyle kTitle{imgui_compat::Face::Bold, 31, 0, 1.2};
inline constexpr TextStyle kAppTitle{imgui_compat::Face::SemiBold, 17, 0, 1.3};
inline constexpr TextStyle kReading{imgui_compat::Face::Regular, 18.5, 0, 1.55};
inline constexpr TextStyle kReadingBold{imgui_compat::Face::SemiBold, 18.5, 0, 1.55};
inline constexpr TextStyle kReadingItalic{imgui_compat::Face::Italic, 18.5, 0, 1.55};
inline constexpr TextStyle kChoice{imgui_compat::Face::SemiBold, 17.5, 0, 1.3};
inline constexpr TextStyle kBody{imgui_compat::Face::Regular, 15.5, 0, 1.45};
inline constexpr TextStyle kBodyBold{imgui_compat::Face::SemiBold, 15.5, 0, 1.45};
inline constexpr TextStyle kQuiet{imgui_compat::Face::Regular, 13.5, 0, 1.4};
inline constexpr TextStyle kQuietBold{imgui_compat::Face::SemiBold, 14, 0, 1.4};
inline constexpr TextStyle kHeading{imgui_compat::Face::SemiBold, 12.5, 1.1, 1.4};
inline constexpr TextStyle kSource{imgui_compat::Face::Mono, 13.5, 0, 1.5};
inline constexpr TextStyle kLabel{imgui_compat::Face::SemiBold, 15.5, 0, 1.3};
}  // namespace type

class Painter {
public:
    /// `unit` is how many pixels one point has.
    Painter(ImDrawList& list, imgui_compat::FontBook& fonts, const Theme& theme, double unit)
        : list_(&list), fonts_(&fonts), theme_(&theme), unit_(unit) {}

    [[nodiscard]] double unit() const { return unit_; }

    [[nodiscard]] double px(double points) const { return points * unit_; }

    [[nodiscard]] const Theme& theme() const { return *theme_; }

    [[nodiscard]] ImDrawList& list() const { return *list_; }

    [[nodiscard]] imgui_compat::FontBook& fonts() const { return *fonts_; }

    /// The same painter with another size of a point, for things that zoom.
    [[nodiscard]] Painter scaled(double unit) const { return {*list_, *fonts_, *theme_, unit}; }

    /// The same painter with letters no smaller than so many pixels, for a room's last row.
    [[nodiscard]] Painter with_least(double pixels) const {
        Painter larger = *this;
        larger.least_ = pixels;
        return larger;
    }

    [[nodiscard]] double least() const { return least_; }

    /// All of it so many times as large.
    [[nodiscard]] Painter times(double factor) const {
        return scaled(unit_ * factor).with_least(least_ * factor);
    }

    void fill(const Rect& rect, Colour colour, double radius = 0);
    void stroke(const Rect& rect, Colour colour, double thickness, double radius = 0);
    void line(Point from, Point to, Colour colour, double thickness);
    void dashed(std::span<const Point> line, Colour colour, double thickness, double dash);
    void polyline(std::span<const Point> line,
                  Colour colour,
                  double thickness,
                  bool closed = false);
    void polygon(std::span<const Point> corners, Colour colour);
    void circle(Point centre, double radius, Colour colour);
    void ring(Point centre, double radius, Colour colour, double thickness);

    /// A picture that the renderer holds, drawn to fill the rectangle.
    void picture(const Rect& rect, std::uintptr_t texture);

    /// A soft shadow under a card; nothing in themes without shadows.
    void shadow(const Rect& rect, double radius);

    /// One line; `top_left` is the corner of the line's box of height line_height(style).
    void text(Point top_left, const TextStyle& style, Colour colour, std::string_view line);

    /// One line cut with an ellipsis where it is wider than `width`.
    void text_cut(
        Point top_left, const TextStyle& style, Colour colour, std::string_view line, double width);

    /// One line from top to bottom, turned to the right; `top_right` is the corner of the line's
    /// box. No longer than what is not clipped away is wide.
    void text_down(Point top_right, const TextStyle& style, Colour colour, std::string_view line);

    [[nodiscard]] double text_width(const TextStyle& style, std::string_view line) const;
    [[nodiscard]] double line_height(const TextStyle& style) const;

    /// Pixels of what stands beside letters, as a bullet or a frame around them: larger where the
    /// letters are larger than their style says.
    [[nodiscard]] double px_beside(const TextStyle& style, double points) const;

    /// Lines no wider than `width`; breaks at blanks, longer words are cut.
    [[nodiscard]] std::vector<std::string> wrapped(const TextStyle& style,
                                                   std::string_view text,
                                                   double width) const;

    /// Draws wrapped lines and returns the height used.
    double paragraph(
        Point top_left, const TextStyle& style, Colour colour, std::string_view text, double width);

    [[nodiscard]] double paragraph_height(const TextStyle& style,
                                          std::string_view text,
                                          double width) const;

    /// Clips to the rectangle within what is clipped already.
    void push_clip(const Rect& rect);
    void pop_clip();

    /// What is not clipped away.
    [[nodiscard]] Rect clip() const;

private:
    /// Of letters, in pixels.
    [[nodiscard]] double letter_size(const TextStyle& style) const;

    /// Hands over each line of a wrapped text.
    template <class Take>
    void each_line(const TextStyle& style, std::string_view text, double width, Take&& take) const;

    ImDrawList* list_;
    imgui_compat::FontBook* fonts_;
    const Theme* theme_;
    double unit_;
    double least_ = 0;
};

}  // namespace waypost::gui
