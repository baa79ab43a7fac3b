// ImGui without a window, a renderer or a clock: for tests and for pictures.
#pragma once

#include "imgui_compat/font_book.h"

#include <imgui.h>

#include <memory>

namespace imgui_compat {

/// A context of its own, current for as long as it lives; the one before it is current again
/// afterwards. Nothing is read from or written to disk.
class HeadlessContext {
public:
    /// `size` in pixels; the faces' bytes outlive this.
    HeadlessContext(ImVec2 size, const FaceBytes& faces);

    HeadlessContext(const HeadlessContext&) = delete;
    HeadlessContext& operator=(const HeadlessContext&) = delete;
    ~HeadlessContext();

    [[nodiscard]] FontBook& fonts() { return *fonts_; }

    /// Starts a frame 1/60 s after the last one. What the last frame wished of the fonts is baked.
    void begin_frame();

    /// Ends it; the result is valid until the next `begin_frame`.
    const ImDrawData& end_frame();

private:
    ImGuiContext* before_;
    ImGuiContext* context_;
    std::unique_ptr<FontBook> fonts_;
};

}  // namespace imgui_compat
