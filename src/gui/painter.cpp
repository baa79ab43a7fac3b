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

/// The bytes of the code point that begins at `at`.
std::size_t code_point_bytes(std::string_view text, std::size_t at) {
    std::size_t n = 1;
    while (at + n < text.size() && (static_cast<unsigned char>(text[at + n]) & 0xC0U) == 0x80U) {
        ++n;
    }
    return n;
}

/// False where the whole segment is out of sight, so that its dashes cost nothing.
bool may_show(const Rect& clip, Point a, Point b) {
    return std::max(a.x, b.x) >= clip.x && std::min(a.x, b.x) <= clip.right() &&
           std::max(a.y, b.y) >= clip.y && std::min(a.y, b.y) <= clip.bottom();
}

/// Dashes and gaps along a line, over its corners.
class DashPen {
public:
    explicit DashPen(double dash) : dash_(dash), left_(dash) {}

    /// Draws what of the segment is no gap.
    template <class Draw>
    void draw(Point from, Point to, Draw&& piece) {
        double length = std::hypot(to.x - from.x, to.y - from.y);
        while (length > 0) {
            const double step = std::min(left_, length);
            const Point stop = from + (to - from) * (step / length);
            if (drawing_) {
                piece(from, stop);
            }
            from = stop;
            length -= step;
            advance(step);
        }
    }

    void skip(double length) {
        const double round = std::fmod(length, 2 * dash_);
        const double first = std::min(left_, round);
        advance(first);
        const double second = std::min(left_, round - first);
        advance(second);
        advance(round - first - second);
    }

private:
    void advance(double by) {
        left_ -= by;
        if (left_ <= 0) {
            drawing_ = !drawing_;
            left_ = dash_;
        }
    }

    double dash_;
    double left_;
    bool drawing_ = true;
};

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
    // The list's own path keeps its memory from frame to frame.
    for (const Point& p : line) {
        list_->PathLineTo(vec(p));
    }
    imgui_compat::stroke_path(list_, packed(colour), static_cast<float>(thickness), closed);
}

void Painter::dashed(std::span<const Point> line, Colour colour, double thickness, double dash) {
    const Rect seen = clip().grown(thickness);
    DashPen pen(dash);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point from = line[i - 1];
        const Point to = line[i];
        if (!may_show(seen, from, to)) {
            pen.skip(std::hypot(to.x - from.x, to.y - from.y));
            continue;
        }
        pen.draw(from, to, [&](Point a, Point b) { this->line(a, b, colour, thickness); });
    }
}

void Painter::polygon(std::span<const Point> corners, Colour colour) {
    for (const Point& p : corners) {
        list_->PathLineTo(vec(p));
    }
    list_->PathFillConvex(packed(colour));
}

void Painter::circle(Point centre, double radius, Colour colour) {
    list_->AddCircleFilled(vec(centre), static_cast<float>(radius), packed(colour));
}

void Painter::ring(Point centre, double radius, Colour colour, double thickness) {
    list_->AddCircle(
        vec(centre), static_cast<float>(radius), packed(colour), 0, static_cast<float>(thickness));
}

void Painter::picture(const Rect& rect, std::uintptr_t texture) {
    imgui_compat::picture(list_, texture, corner(rect), far_corner(rect));
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

double Painter::letter_size(const TextStyle& style) const {
    return std::max(px(style.size), least_);
}

void Painter::text(Point top_left, const TextStyle& style, Colour colour, std::string_view line) {
    const auto size = static_cast<float>(letter_size(style));
    const auto glyphs = static_cast<double>(fonts_->line_height(style.face, size));
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
                                             static_cast<float>(letter_size(style)),
                                             line,
                                             static_cast<float>(px(style.tracking))));
}

double Painter::px_beside(const TextStyle& style, double points) const {
    return points * letter_size(style) / style.size;
}

double Painter::line_height(const TextStyle& style) const {
    return std::round(letter_size(style) * style.leading);
}

void Painter::text_cut(
    Point top_left, const TextStyle& style, Colour colour, std::string_view line, double width) {
    if (text_width(style, line) <= width) {
        text(top_left, style, colour, line);
        return;
    }
    constexpr std::string_view kEllipsis = "…";
    const double room = width - text_width(style, kEllipsis);
    std::size_t kept = 0;
    double used = 0;
    while (kept < line.size()) {
        const std::size_t n = code_point_bytes(line, kept);
        const double next = used + text_width(style, line.substr(kept, n));
        if (next > room) {
            break;
        }
        used = next;
        kept += n;
    }
    text(top_left, style, colour, line.substr(0, kept));
    text({top_left.x + used, top_left.y}, style, colour, kEllipsis);
}

template <class Take>
void Painter::each_line(const TextStyle& style,
                        std::string_view text,
                        double width,
                        Take&& take) const {
    // Lines are stretches of the text; what fits is measured from the line's start each time, as
    // letters are set.
    std::size_t begin = 0;
    std::size_t fits = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (text_width(style, text.substr(begin, end - begin)) <= width) {
            fits = end;
            at = end + 1;
            continue;
        }
        if (fits > begin) {
            take(text.substr(begin, fits - begin));
            begin = at;
            fits = begin;
            continue;
        }
        // A word wider than the line is cut where it no longer fits.
        std::size_t cut = begin + code_point_bytes(text, begin);
        while (cut < end) {
            const std::size_t next = cut + code_point_bytes(text, cut);
            if (text_width(style, text.substr(begin, next - begin)) > width) {
                break;
            }
            cut = next;
        }
        take(text.substr(begin, cut - begin));
        begin = cut;
        fits = begin;
        at = begin;
        if (at < text.size() && text[at] == ' ') {
            begin = fits = ++at;
        }
    }
    if (fits > begin) {
        take(text.substr(begin, fits - begin));
    }
}

std::vector<std::string> Painter::wrapped(const TextStyle& style,
                                          std::string_view text,
                                          double width) const {
    std::vector<std::string> lines;
    each_line(style, text, width, [&](std::string_view line) { lines.emplace_back(line); });
    return lines;
}

double Painter::paragraph(
    Point top_left, const TextStyle& style, Colour colour, std::string_view text, double width) {
    double used = 0;
    each_line(style, text, width, [&](std::string_view line) {
        this->text({top_left.x, top_left.y + used}, style, colour, line);
        used += line_height(style);
    });
    return used;
}

double Painter::paragraph_height(const TextStyle& style,
                                 std::string_view text,
                                 double width) const {
    double used = 0;
    each_line(style, text, width, [&](std::string_view) { used += line_height(style); });
    return used;
}

void Painter::text_down(Point top_right,
                        const TextStyle& style,
                        Colour colour,
                        std::string_view line) {
    // Written where nothing is clipped, then turned to where it belongs.
    const Rect seen = clip();
    const int first = list_->VtxBuffer.Size;
    text({seen.x, seen.y}, style, colour, line);
    for (int i = first; i < list_->VtxBuffer.Size; ++i) {
        ImVec2& at = list_->VtxBuffer[i].pos;
        const double along = static_cast<double>(at.x) - seen.x;
        const double across = static_cast<double>(at.y) - seen.y;
        at = vec({top_right.x - across, top_right.y + along});
    }
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
