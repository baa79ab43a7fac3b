#include "platform/triangle_fill.h"

#include "platform/texture_sample.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace waypost::platform {

namespace {

using Corners = std::array<Corner, 3>;

/// Where an attribute has which value: a plane over the pixels.
struct Slopes {
    Attributes by_x{};
    Attributes by_y{};
};

Slopes slopes_of(const Corners& t) {
    const float x1 = t[1].x - t[0].x;
    const float y1 = t[1].y - t[0].y;
    const float x2 = t[2].x - t[0].x;
    const float y2 = t[2].y - t[0].y;
    const float area = x1 * y2 - x2 * y1;
    Slopes slopes;
    if (area == 0) {
        return slopes;
    }
    for (std::size_t i = 0; i < slopes.by_x.size(); ++i) {
        const float v1 = t[1].values[i] - t[0].values[i];
        const float v2 = t[2].values[i] - t[0].values[i];
        slopes.by_x[i] = (v1 * y2 - v2 * y1) / area;
        slopes.by_y[i] = (v2 * x1 - v1 * x2) / area;
    }
    return slopes;
}

/// The values at the centre of a pixel.
Attributes values_at(const Corner& corner, const Slopes& slopes, int x, int y) {
    const float dx = static_cast<float>(x) + 0.5F - corner.x;
    const float dy = static_cast<float>(y) + 0.5F - corner.y;
    Attributes values = corner.values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] += dx * slopes.by_x[i] + dy * slopes.by_y[i];
    }
    return values;
}

/// The first pixel whose centre is not before `edge`: with the one after the last found by the
/// same rule, two triangles that share an edge paint each pixel of it once.
int first_centre(float edge) {
    return static_cast<int>(std::ceil(edge - 0.5F));
}

/// Where the edge from `upper` to `lower` crosses a height.
float crossing(const Corner& upper, const Corner& lower, float y) {
    return upper.x + (y - upper.y) * ((lower.x - upper.x) / (lower.y - upper.y));
}

struct Paint {
    std::uint32_t r = 0;
    std::uint32_t g = 0;
    std::uint32_t b = 0;
    std::uint32_t a = 0;
};

std::uint32_t to_byte(float value) {
    const float up = std::clamp(value, 0.0F, 255.0F) + 0.5F;
    return static_cast<std::uint32_t>(up);
}

/// A vertex colour times a texel.
Paint modulated(const Attributes& values, const Texel& texel) {
    return {to_byte(values[0] * texel.r / 255),
            to_byte(values[1] * texel.g / 255),
            to_byte(values[2] * texel.b / 255),
            to_byte(values[3] * texel.a / 255)};
}

std::uint8_t mixed(std::uint32_t from, std::uint32_t to, std::uint32_t part) {
    const std::uint32_t sum = to * part + from * (255 - part) + 128;
    return static_cast<std::uint8_t>((sum + (sum >> 8U)) >> 8U);
}

void blend(std::uint8_t* pixel, const Paint& paint) {
    pixel[0] = mixed(pixel[0], paint.r, paint.a);
    pixel[1] = mixed(pixel[1], paint.g, paint.a);
    pixel[2] = mixed(pixel[2], paint.b, paint.a);
    pixel[3] = mixed(pixel[3], 255, paint.a);
}

void blend_row(std::uint8_t* pixel, int count, const Paint& paint) {
    if (paint.a == 0) {
        return;
    }
    const std::array<std::uint8_t, 4> opaque{static_cast<std::uint8_t>(paint.r),
                                             static_cast<std::uint8_t>(paint.g),
                                             static_cast<std::uint8_t>(paint.b),
                                             255};
    for (int i = 0; i < count; ++i, pixel += 4) {
        if (paint.a == 255) {
            std::ranges::copy(opaque, pixel);
        } else {
            blend(pixel, paint);
        }
    }
}

}  // namespace

struct TriangleFill::Span {
    int y = 0;
    int first = 0;
    int end = 0;
};

std::uint8_t* TriangleFill::pixel(int x, int y) {
    const auto index = static_cast<std::size_t>(y) * static_cast<std::size_t>(image_.width) +
                       static_cast<std::size_t>(x);
    return image_.rgba.data() + index * 4;
}

template <class PaintSpan>
void TriangleFill::scan(const std::array<Corner, 3>& by_height, PaintSpan&& paint) const {
    const Corner& top = by_height[0];
    const Corner& middle = by_height[1];
    const Corner& bottom = by_height[2];
    const int first_row = std::max(first_centre(top.y), clip_.top);
    const int end_row = std::min(first_centre(bottom.y), clip_.bottom);
    for (int y = first_row; y < end_row; ++y) {
        const float centre = static_cast<float>(y) + 0.5F;
        const float whole_side = crossing(top, bottom, centre);
        const float bent_side =
            centre < middle.y ? crossing(top, middle, centre) : crossing(middle, bottom, centre);
        const Span span{
            .y = y,
            .first = std::max(first_centre(std::min(whole_side, bent_side)), clip_.left),
            .end = std::min(first_centre(std::max(whole_side, bent_side)), clip_.right)};
        if (span.first < span.end) {
            paint(span);
        }
    }
}

void TriangleFill::fill_flat(const std::array<Corner, 3>& by_height) {
    const Attributes& values = by_height[0].values;
    const Paint paint = modulated(values, sample(texture_, values[4], values[5]));
    scan(by_height, [&](const Span& span) {
        blend_row(pixel(span.first, span.y), span.end - span.first, paint);
    });
}

void TriangleFill::fill_glyph(const std::array<Corner, 3>& by_height) {
    const Slopes slopes = slopes_of(by_height);
    scan(by_height, [&](const Span& span) {
        Attributes values = values_at(by_height[0], slopes, span.first, span.y);
        std::uint8_t* at = pixel(span.first, span.y);
        for (int x = span.first; x < span.end; ++x, at += 4) {
            const Paint paint = modulated(values, sample(texture_, values[4], values[5]));
            if (paint.a != 0) {
                blend(at, paint);
            }
            values[4] += slopes.by_x[4];
            values[5] += slopes.by_x[5];
        }
    });
}

void TriangleFill::fill_shaded(const std::array<Corner, 3>& by_height) {
    const Slopes slopes = slopes_of(by_height);
    const Attributes& corner = by_height[0].values;
    const bool one_texel =
        slopes.by_x[4] == 0 && slopes.by_y[4] == 0 && slopes.by_x[5] == 0 && slopes.by_y[5] == 0;
    const Texel only = sample(texture_, corner[4], corner[5]);
    scan(by_height, [&](const Span& span) {
        Attributes values = values_at(by_height[0], slopes, span.first, span.y);
        std::uint8_t* at = pixel(span.first, span.y);
        for (int x = span.first; x < span.end; ++x, at += 4) {
            blend(at, modulated(values, one_texel ? only : sample(texture_, values[4], values[5])));
            for (std::size_t i = 0; i < values.size(); ++i) {
                values[i] += slopes.by_x[i];
            }
        }
    });
}

void TriangleFill::fill(const Corner& a, const Corner& b, const Corner& c) {
    std::array<Corner, 3> by_height{a, b, c};
    std::ranges::sort(
        by_height, {}, [](const Corner& corner) { return std::pair(corner.y, corner.x); });
    const auto same = [&](std::size_t from, std::size_t to) {
        return std::equal(a.values.begin() + static_cast<std::ptrdiff_t>(from),
                          a.values.begin() + static_cast<std::ptrdiff_t>(to),
                          b.values.begin() + static_cast<std::ptrdiff_t>(from)) &&
               std::equal(a.values.begin() + static_cast<std::ptrdiff_t>(from),
                          a.values.begin() + static_cast<std::ptrdiff_t>(to),
                          c.values.begin() + static_cast<std::ptrdiff_t>(from));
    };
    const bool one_colour = same(0, 4);
    if (one_colour && same(4, 6)) {
        fill_flat(by_height);
    } else if (one_colour) {
        fill_glyph(by_height);
    } else {
        fill_shaded(by_height);
    }
}

}  // namespace waypost::platform
