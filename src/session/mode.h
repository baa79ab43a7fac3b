// The three ways to use the window, and its themes.
#pragma once

#include <array>
#include <string_view>

namespace waypost {

enum class Mode { Walk, Present, Author };

/// In the order of `Mode`, as the command line takes them.
inline constexpr std::array<std::string_view, 3> kModeNames = {"walk", "present", "author"};

enum class ThemeName { Light, Dark, Contrast };

/// In the order of `ThemeName`, as the command line takes them.
inline constexpr std::array<std::string_view, 3> kThemeNames = {"light", "dark", "contrast"};

}  // namespace waypost
