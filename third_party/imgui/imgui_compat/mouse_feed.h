// A mouse for tests and for pictures without a window.
#pragma once

#include <imgui.h>

namespace imgui_compat {

/// Each takes effect in the next frame; the wheel for that frame alone. ImGui may spread several
/// events over several frames, so let each have a frame of its own.
void feed_mouse_pos(ImVec2 at);
void feed_mouse_button(int button, bool down);

/// Positive is away from the user.
void feed_mouse_wheel(float steps);

}  // namespace imgui_compat
