// Drawing calls and draw data whose form changed between versions of ImGui.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

namespace imgui_compat {

void stroke_rect(
    ImDrawList* list, ImVec2 min, ImVec2 max, ImU32 colour, float rounding, float thickness);

void polyline(
    ImDrawList* list, const ImVec2* points, int count, ImU32 colour, float thickness, bool closed);

/// Strokes the path collected by `PathLineTo` and its like, and clears it.
void stroke_path(ImDrawList* list, ImU32 colour, float thickness, bool closed);

/// A texture of the renderer's, whole, in a rectangle.
void picture(ImDrawList* list, std::uintptr_t texture, ImVec2 min, ImVec2 max);

/// The pair goes around an item that later items may overlap; which of the two matters depends on
/// the version.
void before_overlapped_item();
void after_overlapped_item();

/// The texture of one draw command. `pixels` is null for textures that are not ImGui's own.
struct TextureView {
    const unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    /// 1: alpha of white; 4: red, green, blue, alpha.
    int bytes_per_pixel = 0;
};

/// Pre: the context that made the command is current.
[[nodiscard]] TextureView texture_of(const ImDrawCmd& command);

/// In the order of drawing.
[[nodiscard]] std::vector<const ImDrawList*> draw_lists_of(const ImDrawData& data);

/// Tells ImGui that its textures are as it wants them, in the place of a renderer that would upload
/// them; nothing before 1.92.
void accept_textures(const ImDrawData& data);

}  // namespace imgui_compat
