#include "platform/png.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using waypost::platform::filled_image;
using waypost::platform::Image;
using waypost::platform::png_bytes;

TEST_CASE("a picture becomes a PNG of its size") {
    const std::string png = png_bytes(filled_image(3, 2, {255, 0, 0}), {});
    CHECK(png.starts_with("\x89PNG\r\n\x1a\n"));
    CHECK(png.substr(12, 4) == "IHDR");
    CHECK(png.substr(16, 8) == std::string_view("\0\0\0\3\0\0\0\2", 8));
    CHECK(png.ends_with(std::string_view("IEND\xae\x42\x60\x82", 8)));
}

TEST_CASE("texts stand in chunks of their own, with the right checksum, before the end") {
    const std::string png = png_bytes(filled_image(1, 1, {}), {{"Title", "Label"}});
    // The checksum as zlib's crc32 gives it.
    const std::string chunk("\0\0\0\x0btEXtTitle\0Label\xf5\x78\x36\xa1", 23);
    CHECK(png.substr(png.size() - 12 - chunk.size(), chunk.size()) == chunk);
}

TEST_CASE("a text beyond ASCII is kept as UTF-8") {
    const std::string png = png_bytes(filled_image(1, 1, {}), {{"Title", "naïve"}});
    CHECK(png.find(std::string("iTXtTitle\0\0\0\0\0naïve", 20)) != std::string::npos);
}

TEST_CASE("a picture without pixels gives no bytes") {
    CHECK(png_bytes(Image{}, {}).empty());
}
