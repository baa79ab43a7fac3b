#include "platform/image.h"

namespace waypost::platform {

Image filled_image(int width, int height, Colour colour) {
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    Image image{.width = width, .height = height};
    image.rgba.resize(count * 4);
    for (std::size_t i = 0; i < image.rgba.size(); i += 4) {
        image.rgba[i] = colour.r;
        image.rgba[i + 1] = colour.g;
        image.rgba[i + 2] = colour.b;
        image.rgba[i + 3] = colour.a;
    }
    return image;
}

}  // namespace waypost::platform
