#include "platform/software_raster.h"

#include "platform/triangle_fill.h"

#include <imgui.h>
#include <imgui_compat.h>

#include <algorithm>

namespace waypost::platform {

namespace {

/// From ImGui's coordinates to the image's pixels.
struct Projection {
    ImVec2 origin{};
    ImVec2 scale{};
};

ClipBox clip_of(const ImDrawCmd& command, const Projection& to, const Image& image) {
    const auto place = [](float at, float origin, float scale, int most) {
        return std::clamp(static_cast<int>((at - origin) * scale), 0, most);
    };
    const ImVec4& clip = command.ClipRect;
    return {place(clip.x, to.origin.x, to.scale.x, image.width),
            place(clip.y, to.origin.y, to.scale.y, image.height),
            place(clip.z, to.origin.x, to.scale.x, image.width),
            place(clip.w, to.origin.y, to.scale.y, image.height)};
}

Corner corner_of(const ImDrawVert& vertex, const Projection& to) {
    const auto channel = [&vertex](int shift) {
        return static_cast<float>((vertex.col >> shift) & 0xFFU);
    };
    return {(vertex.pos.x - to.origin.x) * to.scale.x,
            (vertex.pos.y - to.origin.y) * to.scale.y,
            {channel(IM_COL32_R_SHIFT),
             channel(IM_COL32_G_SHIFT),
             channel(IM_COL32_B_SHIFT),
             channel(IM_COL32_A_SHIFT),
             vertex.uv.x,
             vertex.uv.y}};
}

void draw_command(const ImDrawList& list,
                  const ImDrawCmd& command,
                  const Projection& to,
                  Image& image) {
    const ClipBox clip = clip_of(command, to, image);
    if (clip.left >= clip.right || clip.top >= clip.bottom || command.UserCallback != nullptr) {
        return;
    }
    const imgui_compat::TextureView texture = imgui_compat::texture_of(command);
    TriangleFill triangles(image, texture, clip);
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
        triangles.fill(corner_of(vertices[indices[i]], to),
                       corner_of(vertices[indices[i + 1]], to),
                       corner_of(vertices[indices[i + 2]], to));
    }
}

}  // namespace

void draw_software(const ImDrawData& frame, Image& image) {
    const Projection to{frame.DisplayPos, frame.FramebufferScale};
    for (const ImDrawList* list : imgui_compat::draw_lists_of(frame)) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            draw_command(*list, command, to, image);
        }
    }
}

}  // namespace waypost::platform
