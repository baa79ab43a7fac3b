#include "imgui_compat/draw_calls.h"

#include <type_traits>

#if IMGUI_VERSION_NUM < 18971
#include <imgui_internal.h>
#endif

namespace imgui_compat {

namespace {

ImDrawFlags closed_flag(bool closed) {
    return closed ? ImDrawFlags_Closed : ImDrawFlags_None;
}

/// A pointer before 1.91.4, a number since.
template <class Id>
Id texture_id(std::uintptr_t texture) {
    if constexpr (std::is_pointer_v<Id>) {
        return reinterpret_cast<Id>(texture);  // NOLINT(performance-no-int-to-ptr)
    } else {
        return static_cast<Id>(texture);
    }
}

}  // namespace

// 1.92.8 swapped thickness and flags in three calls.
#if IMGUI_VERSION_NUM >= 19280

void stroke_rect(
    ImDrawList* list, ImVec2 min, ImVec2 max, ImU32 colour, float rounding, float thickness) {
    list->AddRect(min, max, colour, rounding, thickness);
}

void polyline(
    ImDrawList* list, const ImVec2* points, int count, ImU32 colour, float thickness, bool closed) {
    list->AddPolyline(points, count, colour, thickness, closed_flag(closed));
}

void stroke_path(ImDrawList* list, ImU32 colour, float thickness, bool closed) {
    list->PathStroke(colour, thickness, closed_flag(closed));
}

#else

void stroke_rect(
    ImDrawList* list, ImVec2 min, ImVec2 max, ImU32 colour, float rounding, float thickness) {
    list->AddRect(min, max, colour, rounding, ImDrawFlags_None, thickness);
}

void polyline(
    ImDrawList* list, const ImVec2* points, int count, ImU32 colour, float thickness, bool closed) {
    list->AddPolyline(points, count, colour, closed_flag(closed), thickness);
}

void stroke_path(ImDrawList* list, ImU32 colour, float thickness, bool closed) {
    list->PathStroke(colour, closed_flag(closed), thickness);
}

#endif

void picture(ImDrawList* list, std::uintptr_t texture, ImVec2 min, ImVec2 max) {
    list->AddImage(texture_id<ImTextureID>(texture), min, max);
}

#if IMGUI_VERSION_NUM >= 18971

void before_overlapped_item() {
    ImGui::SetNextItemAllowOverlap();
}

void after_overlapped_item() {}

#else

void before_overlapped_item() {}

void after_overlapped_item() {
    ImGui::SetItemAllowOverlap();
}

#endif

#if IMGUI_VERSION_NUM >= 19200

TextureView texture_of(const ImDrawCmd& command) {
    const ImTextureData* texture = command.TexRef._TexData;
    if (texture == nullptr) {
        return {};
    }
    return {texture->Pixels, texture->Width, texture->Height, texture->BytesPerPixel};
}

void accept_textures(const ImDrawData& data) {
    if (data.Textures == nullptr) {
        return;
    }
    for (ImTextureData* texture : *data.Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK) {
            // Any id but the invalid one will do: nobody looks it up.
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

#else

TextureView texture_of(const ImDrawCmd& command) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    if (command.GetTexID() != atlas.TexID) {
        return {};
    }
    TextureView view;
    unsigned char* pixels = nullptr;
    atlas.GetTexDataAsAlpha8(&pixels, &view.width, &view.height, &view.bytes_per_pixel);
    view.pixels = pixels;
    return view;
}

void accept_textures(const ImDrawData&) {}

#endif

std::vector<const ImDrawList*> draw_lists_of(const ImDrawData& data) {
#if IMGUI_VERSION_NUM >= 18980
    return {data.CmdLists.begin(), data.CmdLists.end()};
#else
    return {data.CmdLists, data.CmdLists + data.CmdListsCount};
#endif
}

}  // namespace imgui_compat
