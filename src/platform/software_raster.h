// Draws a frame of ImGui without OpenGL, a window system or a display.
#pragma once

#include "platform/image.h"

struct ImDrawData;

namespace waypost::platform {

/// Blends the frame over what the image holds, pixel for pixel at the frame's framebuffer scale.
/// The rules are OpenGL's: pixel centres, top-left fill, bilinear textures clamped at their edge,
/// clip rectangles cut to whole pixels. Deterministic; the same picture on every machine that has
/// the same fonts. Textures that are not ImGui's own count as white.
/// Pre: the ImGui context that made the frame is current.
void draw_software(const ImDrawData& frame, Image& image);

}  // namespace waypost::platform
