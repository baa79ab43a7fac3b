// Textured, shaded triangles into an image, row by row. Private to this library.
#pragma once

#include "platform/image.h"

#include <imgui_compat.h>

#include <array>
#include <cstddef>

namespace waypost::platform {

/// Whole pixels; `right` and `bottom` are outside.
struct ClipBox {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

/// Red, green, blue and alpha from 0 to 255, then the place in the texture.
using Attributes = std::array<float, 6>;

struct Corner {
    float x = 0;
    float y = 0;
    Attributes values{};
};

class TriangleFill {
public:
    /// Pre: `clip` lies within the image.
    TriangleFill(Image& image, const imgui_compat::TextureView& texture, ClipBox clip)
        : image_(image), texture_(texture), clip_(clip) {}

    void fill(const Corner& a, const Corner& b, const Corner& c);

private:
    struct Span;

    template <class PaintSpan>
    void scan(const std::array<Corner, 3>& by_height, PaintSpan&& paint) const;

    void fill_flat(const std::array<Corner, 3>& by_height);
    void fill_glyph(const std::array<Corner, 3>& by_height);
    void fill_shaded(const std::array<Corner, 3>& by_height);
    [[nodiscard]] std::uint8_t* pixel(int x, int y);

    Image& image_;
    const imgui_compat::TextureView& texture_;
    ClipBox clip_;
};

}  // namespace waypost::platform
