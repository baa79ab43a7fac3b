// Pictures as PNG files.
#pragma once

#include "platform/image.h"

#include <string>
#include <vector>

namespace waypost::platform {

/// A keyword of 1 to 79 Latin letters, such as "Title" or "Disclaimer", and its UTF-8 text.
struct PngText {
    std::string key{};
    std::string value{};
};

/// The bytes of a PNG file that carries the texts as metadata. Empty for an image without pixels.
/// Deterministic: no time stamp.
[[nodiscard]] std::string png_bytes(const Image& image, const std::vector<PngText>& texts);

}  // namespace waypost::platform
