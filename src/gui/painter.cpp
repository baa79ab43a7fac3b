#include "gui/painter.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost::gui {

namespace {

ImVec2 vec(Point p) {
    return {static_cast<float>(p.x), static_cast<float>(p.y)};
}

ImVec2 corner(const Rect& r) {
    return {static_cast<float>(r.x), static_cast<float>(r.y)};
}

ImVec2 far_corner(const Rect& r) {
    return {static_cast<float>(r.right()), static_cast<float>(r.bottom())};
}

ImU32 packed(Colour c) {
    return IM_COL32(c.r, c.g, c.b, c.a);
}

std::vector<ImVec2> vectors(std::span<const Point> points) {
    std::vector<ImVec2> made;
    made.reserve(points.size());
    for (const Point& p : points) {
        made.push_back(vec(p));
    }
    return made;
}

/// The bytes of the code point that begins at `at`.
std::size_t code_point_bytes(std::string_view text, std::size_t at) {
    std::size_t n = 1;
    while (at + n < text.size() && (static_cast<unsigned char>(text[at + n]) & 0xC0U) == 0x80U) {
        ++n;
    }
    return n;
}

}  // namespace

void Painter::fill(const Rect& rect, Colour colour, double radius) {
    list_->AddRectFilled(
        corner(rect), far_corner(rect), packed(colour), static_cast<float>(radius));
}

void Painter::stroke(const Rect& rect, Colour colour, double thickness, double radius) {
    imgui_compat::stroke_rect(list_,
                              corner(rect),
                              far_corner(rect),
                              packed(colour),
                              static_cast<float>(radius),
                              static_cast<float>(thickness));
}

void Painter::line(Point from, Point to, Colour colour, double thickness) {
    list_->AddLine(vec(from), vec(to), packed(colour), static_cast<float>(thickness));
}

void Painter::polyline(std::span<const Point> line, Colour colour, double thickness, bool closed) {
    const std::vector<ImVec2> points = vectors(line);
    imgui_compat::polyline(list_,
                           points.data(),
                           static_cast<int>(points.size()),
                           packed(colour),
                           static_cast<float>(thickness),
                           closed);
}

void Painter::dashed(std::span<const Point> line, Colour colour, double thickness, double dash) {
    // `left` runs down from one dash to the next gap along the whole line, over its corners.
    double left = dash;
    bool drawing = true;
    for (std::size_t i = 1; i < line.size(); ++i) {
        Point from = line[i - 1];
        const Point to = line[i];
        double length = std::hypot(to.x - from.x, to.y - from.y);
        while (length > 0) {
            const double step = std::min(left, length);
            const Point stop = from + (to - from) * (step / length);
            if (drawing) {
                this->line(from, stop, colour, thickness);
            }
            from = stop;
            length -= step;
            left -= step;
            if (left <= 0) {
                drawing = !drawing;
                left = dash;
            }
        }
    }
}

void Painter::polygon(std::span<const Point> corners, Colour colour) {
    const std::vector<ImVec2> points = vectors(corners);
    list_->AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), packed(colour));
}

void Painter::circle(Point centre, double radius, Colour colour) {
    list_->AddCircleFilled(vec(centre), static_cast<float>(radius), packed(colour));
}

void Painter::ring(Point centre, double radius, Colour colour, double thickness) {
    list_->AddCircle(
        vec(centre), static_cast<float>(radius), packed(colour), 0, static_cast<float>(thickness));
}

void Painter::shadow(const Rect& rect, double radius) {
    if (!theme_->has_shadows) {
        return;
    }
    // Three layers, each wider and lower, look soft enough and cost three rectangles.
    for (int layer = 3; layer >= 1; --layer) {
        const double spread = px(0.8) * layer;
        Rect under = rect.grown(spread - px(1));
        under.y += px(1.2) * layer;
        fill(under, faded(theme_->shadow, 0.5), radius + spread);
    }
}

void Painter::text(Point top_left, const TextStyle& style, Colour colour, std::string_view line) {
    const auto size = static_cast<float>(px(style.size));
    const double glyphs = static_cast<double>(fonts_->line_height(style.face, size));
    const double lead = (line_height(style) - glyphs) / 2;
    fonts_->draw(list_,
                 style.face,
                 size,
                 vec({top_left.x, top_left.y + lead}),
                 packed(colour),
                 line,
                 static_cast<float>(px(style.tracking)));
}

double Painter::text_width(const TextStyle& style, std::string_view line) const {
    return static_cast<double>(fonts_->width(style.face,
                                             static_cast<float>(px(style.size)),
                                             line,
                                             static_cast<float>(px(style.tracking))));
}

double Painter::line_height(const TextStyle& style) const {
    return std::round(px(style.size * style.leading));
}

void Painter::text_cut(
    Point top_left, const TextStyle& style, Colour colour, std::string_view line, double width) {
    if (text_width(style, line) <= width) {
        text(top_left, style, colour, line);
        return;
    }
    const std::string ellipsis = "…";
    std::string cut;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t n = code_point_bytes(line, i);
        std::string longer = cut;
        longer += line.substr(i, n);
        if (text_width(style, longer + ellipsis) > width) {
            break;
        }
        cut = std::move(longer);
        i += n;
    }
    text(top_left, style, colour, cut + ellipsis);
}

std::vector<std::string> Painter::wrapped(const TextStyle& style,
                                          std::string_view text,
                                          double width) const {
    std::vector<std::string> lines;
    std::string line;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = text.find(' ', at);
        end = end == std::string_view::npos ? text.size() : end;
        std::string word(text.substr(at, end - at));
        at = end + 1;
        const std::string longer = line.empty() ? word : line + " " + word;
        if (text_width(style, longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.empty()) {
            lines.push_back(std::move(line));
        }
        // A word wider than the line is cut where it no longer fits.
        line.clear();
        for (std::size_t i = 0; i < word.size();) {
            const std::size_t n = code_point_bytes(word, i);
            const std::string more = line + word.substr(i, n);
            if (!line.empty() && text_width(style, more) > width) {
                lines.push_back(std::move(line));
                line = word.substr(i, n);
            } else {
                line = more;
            }
            i += n;
        }
    }
    if (!line.empty()) {
        lines.push_back(std::move(line));
    }
    return lines;
}

double Painter::paragraph(
    Point top_left, const TextStyle& style, Colour colour, std::string_view text, double width) {
    double used = 0;
    for (const std::string& line : wrapped(style, text, width)) {
        this->text({top_left.x, top_left.y + used}, style, colour, line);
        used += line_height(style);
    }
    return used;
}

double Painter::paragraph_height(const TextStyle& style,
                                 std::string_view text,
                                 double width) const {
    return line_height(style) * static_cast<double>(wrapped(style, text, width).size());
}

void Painter::push_clip(const Rect& rect) {
    list_->PushClipRect(corner(rect), far_corner(rect), true);
}

void Painter::pop_clip() {
    list_->PopClipRect();
}

Rect Painter::clip() const {
    const ImVec2 min = list_->GetClipRectMin();
    const ImVec2 max = list_->GetClipRectMax();
    return {static_cast<double>(min.x),
            static_cast<double>(min.y),
            static_cast<double>(max.x - min.x),
            static_cast<double>(max.y - min.y)};
}

}  // namespace waypost::gui
