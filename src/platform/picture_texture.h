// A picture that the graphics card holds, to be drawn by its id.
#pragma once

#include "platform/image.h"

#include <cstdint>

namespace waypost::platform {

/// Made and gone while the window that shows it is open; only from the main thread.
class PictureTexture {
public:
    explicit PictureTexture(const Image& image);
    ~PictureTexture();

    PictureTexture(const PictureTexture&) = delete;
    PictureTexture& operator=(const PictureTexture&) = delete;
    PictureTexture(PictureTexture&& other) noexcept;
    PictureTexture& operator=(PictureTexture&& other) noexcept;

    /// As ImGui's OpenGL renderer knows it.
    [[nodiscard]] std::uintptr_t id() const { return name_; }

private:
    /// OpenGL's; 0 for none.
    std::uint32_t name_ = 0;
};

}  // namespace waypost::platform
