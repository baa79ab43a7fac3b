// The font texture of the OpenGL 3 backend.
#pragma once

namespace imgui_compat {

/// Replaces the texture after `FontBook::bake_wanted` said that it changed. Between two frames,
/// after the backend has drawn at least one `ImGui_ImplOpenGL3_NewFrame`. From ImGui 1.92 on the
/// backend sees to it itself.
void upload_fonts();

}  // namespace imgui_compat
