// The typefaces that are built into the program.
#pragma once

#include <array>
#include <string_view>

namespace waypost {

/// The bytes of Inter Regular, Medium, SemiBold, Bold and Italic and of DejaVu Sans Mono, in the
/// order of `imgui_compat::Face`; they live as long as the program.
[[nodiscard]] std::array<std::string_view, 6> embedded_faces();

}  // namespace waypost
