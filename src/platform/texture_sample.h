// Reads ImGui's textures the way that OpenGL's GL_LINEAR does. Private to this library.
#pragma once

#include <imgui_compat.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost::platform {

/// Each 0 to 255.
struct Texel {
    float r = 255;
    float g = 255;
    float b = 255;
    float a = 255;
};

inline float between(float from, float to, float part) {
    return from + (to - from) * part;
}

inline Texel between(const Texel& from, const Texel& to, float part) {
    return {between(from.r, to.r, part),
            between(from.g, to.g, part),
            between(from.b, to.b, part),
            between(from.a, to.a, part)};
}

inline Texel texel_at(const imgui_compat::TextureView& texture, int x, int y) {
    const int column = std::clamp(x, 0, texture.width - 1);
    const int row = std::clamp(y, 0, texture.height - 1);
    const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(texture.width) +
                       static_cast<std::size_t>(column);
    const auto width = static_cast<std::size_t>(texture.bytes_per_pixel);
    const unsigned char* at = texture.pixels + index * width;
    if (texture.bytes_per_pixel == 1) {
        return {255, 255, 255, static_cast<float>(*at)};
    }
    return {static_cast<float>(at[0]),
            static_cast<float>(at[1]),
            static_cast<float>(at[2]),
            static_cast<float>(at[3])};
}

inline Texel sample(const imgui_compat::TextureView& texture, float u, float v) {
    if (texture.pixels == nullptr) {
        return {};
    }
    const float x = u * static_cast<float>(texture.width) - 0.5F;
    const float y = v * static_cast<float>(texture.height) - 0.5F;
    const float left = std::floor(x);
    const float top = std::floor(y);
    const auto column = static_cast<int>(left);
    const auto row = static_cast<int>(top);
    const Texel upper =
        between(texel_at(texture, column, row), texel_at(texture, column + 1, row), x - left);
    const Texel lower = between(
        texel_at(texture, column, row + 1), texel_at(texture, column + 1, row + 1), x - left);
    return between(upper, lower, y - top);
}

}  // namespace waypost::platform
