#include "exporters/page_pictures.h"

#include "exporters/cairo_drawing.h"
#include "exporters/leaflet_pages.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>

namespace waypost {

namespace {

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

using Surface = std::unique_ptr<cairo_surface_t, Release>;

/// Cairo's pixels are native 32-bit 0x??RRGGBB.
void append_row(std::vector<std::uint8_t>& pixels, std::span<const unsigned char> row) {
    for (std::size_t at = 0; at + 4 <= row.size(); at += 4) {
        std::uint32_t pixel = 0;
        std::ranges::copy_n(row.data() + at, 4, reinterpret_cast<unsigned char*>(&pixel));
        for (const unsigned shift : {16U, 8U, 0U}) {
            pixels.push_back(static_cast<std::uint8_t>(pixel >> shift));
        }
        pixels.push_back(0xFF);
    }
}

std::vector<std::uint8_t> opaque_pixels(cairo_surface_t* surface, int width, int height) {
    std::vector<std::uint8_t> pixels;
    cairo_surface_flush(surface);
    const unsigned char* data = cairo_image_surface_get_data(surface);
    if (data == nullptr) {
        return pixels;
    }
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    const auto used = static_cast<std::size_t>(width) * 4;
    pixels.reserve(used * static_cast<std::size_t>(height));
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
        append_row(pixels, {data + y * stride, used});
    }
    return pixels;
}

/// Without pixels when cairo cannot make an image of this size.
PagePicture picture_of(const Drawing& drawing, const Typeface& typeface, int width) {
    const double scale = width / drawing.size.w;
    const int height = static_cast<int>(std::lround(drawing.size.h * scale));
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    cairo_t* cairo = cairo_create(surface.get());
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, scale, scale);
    draw(cairo, typeface, drawing);
    const bool is_drawn = cairo_status(cairo) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(cairo);
    return is_drawn ? PagePicture{width, height, opaque_pixels(surface.get(), width, height)}
                    : PagePicture{};
}

}  // namespace

PagePictures page_pictures(const Flow& flow,
                           const MyPage& page,
                           const Words& words,
                           std::string_view today,
                           PaperSize paper,
                           int width,
                           std::size_t most) {
    const Typeface typeface;
    const std::vector<Drawing> drawings =
        leaflet_pages(leaflet_of(flow, page, words, today), words, typeface, paper);
    PagePictures pictures;
    pictures.total = drawings.size();
    // Wider than any screen; a page is then some 350 MB.
    constexpr int kWidest = 8'000;
    if (width < 1 || width > kWidest) {
        return pictures;
    }
    for (std::size_t i = 0; i < std::min(most, drawings.size()); ++i) {
        PagePicture picture = picture_of(drawings[i], typeface, width);
        if (picture.pixels.empty()) {
            return pictures;
        }
        pictures.pages.push_back(std::move(picture));
    }
    return pictures;
}

}  // namespace waypost
