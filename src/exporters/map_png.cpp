#include "exporters/map_png.h"

#include "exporters/cairo_drawing.h"
#include "exporters/map_drawing.h"

#include <zlib.h>

#include <cmath>
#include <cstdint>

namespace waypost {

namespace {

std::string big_endian(std::uint32_t number) {
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8) {
        bytes += static_cast<char>((number >> (shift - 8)) & 0xFFU);
    }
    return bytes;
}

/// A chunk `iTXt`: words in UTF-8 under a key (PNG specification, 11.3.4.5).
std::string text_chunk(std::string_view key, std::string_view words) {
    std::string body = "iTXt" + std::string(key);
    body += std::string(5, '\0') + std::string(words);
    const auto* bytes = reinterpret_cast<const Bytef*>(body.data());
    const uLong check = crc32(0, bytes, static_cast<uInt>(body.size()));
    return big_endian(static_cast<std::uint32_t>(body.size() - 4)) + body +
           big_endian(static_cast<std::uint32_t>(check));
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string painted(const Drawing& drawing, const Typeface& typeface, double scale) {
    const int width = static_cast<int>(std::ceil(drawing.size.w * scale));
    const int height = static_cast<int>(std::ceil(drawing.size.h * scale));
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, scale, scale);
    draw(cairo, typeface, drawing);
    cairo_destroy(cairo);
    std::string bytes;
    if (cairo_surface_write_to_png_stream(surface, append, &bytes) != CAIRO_STATUS_SUCCESS) {
        bytes.clear();
    }
    cairo_surface_destroy(surface);
    return bytes;
}

bool fits(Size size, double scale) {
    const double w = size.w * scale;
    const double h = size.h * scale;
    return w <= kLongestPngSide && h <= kLongestPngSide && w * h <= kMostPngPixels;
}

}  // namespace

MapPng map_png(const Flow& flow,
               const Diagram& diagram,
               const Words& words,
               std::string_view today,
               const Replay* walk) {
    const Typeface typeface;
    const PrintedMap map = printed_map(flow, diagram, words, today, walk, typeface);
    const Drawing& drawing = map.drawing;
    if (!fits(drawing.size, 1)) {
        return {{}, drawing.size, map.lacks_shapes};
    }
    std::string bytes = painted(drawing, typeface, fits(drawing.size, 2) ? 2 : 1);
    // Behind the signature and the first chunk, which has 13 bytes of its own.
    constexpr std::size_t kBehindHeader = 8 + 12 + 13;
    if (bytes.size() > kBehindHeader) {
        bytes.insert(kBehindHeader,
                     text_chunk("Title", drawing.title) +
                         text_chunk("Description", drawing.description) +
                         text_chunk("Disclaimer", drawing.label + ". " + words[Word::LabelLong]) +
                         text_chunk("Software", "Waypost"));
    }
    return {std::move(bytes), drawing.size, map.lacks_shapes};
}

}  // namespace waypost
