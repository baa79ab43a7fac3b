#include "platform/picture_texture.h"

#include <glad/gl.h>

#include <utility>

namespace waypost::platform {

PictureTexture::PictureTexture(const Image& image) {
    glGenTextures(1, &name_);
    glBindTexture(GL_TEXTURE_2D, name_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glTexImage2D(GL_TEXTURE_2D,
                 0,
                 GL_RGBA,
                 image.width,
                 image.height,
                 0,
                 GL_RGBA,
                 GL_UNSIGNED_BYTE,
                 image.rgba.data());
}

PictureTexture::~PictureTexture() {
    if (name_ != 0) {
        glDeleteTextures(1, &name_);
    }
}

PictureTexture::PictureTexture(PictureTexture&& other) noexcept
    : name_(std::exchange(other.name_, 0)) {}

PictureTexture& PictureTexture::operator=(PictureTexture&& other) noexcept {
    std::swap(name_, other.name_);
    return *this;
}

}  // namespace waypost::platform
