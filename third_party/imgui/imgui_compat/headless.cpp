#include "imgui_compat/headless.h"

#include "imgui_compat/draw_calls.h"

namespace imgui_compat {

HeadlessContext::HeadlessContext(ImVec2 size, const FaceBytes& faces)
    : before_(ImGui::GetCurrentContext()), context_(ImGui::CreateContext()) {
    // CreateContext() makes the new one current only when there was none.
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = size;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
#if IMGUI_VERSION_NUM >= 19200
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#endif
    fonts_ = std::make_unique<FontBook>(faces);
}

HeadlessContext::~HeadlessContext() {
    ImGui::SetCurrentContext(context_);
#if IMGUI_VERSION_NUM >= 19200
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
#endif
    ImGui::DestroyContext(context_);
    ImGui::SetCurrentContext(before_);
}

void HeadlessContext::begin_frame() {
    fonts_->bake_now();
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
}

const ImDrawData& HeadlessContext::end_frame() {
    ImGui::Render();
    const ImDrawData& data = *ImGui::GetDrawData();
    accept_textures(data);
    return data;
}

}  // namespace imgui_compat
