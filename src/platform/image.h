// A picture in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace waypost::platform {

/// Rows from the top, pixels from the left, four bytes each: red, green, blue, alpha, the colours
/// not multiplied by alpha.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba{};
};

struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
};

/// Pre: sizes are not negative.
[[nodiscard]] Image filled_image(int width, int height, Colour colour);

}  // namespace waypost::platform
