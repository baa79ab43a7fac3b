// The three ways to use the window, and its themes.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace waypost {

enum class Mode { Walk, Present, Author };

/// In the order of `Mode`, as the command line takes them.
inline constexpr std::array<std::string_view, 3> kModeNames = {"walk", "present", "author"};

[[nodiscard]] std::optional<Mode> parse_mode(std::string_view name);

enum class ThemeName { Light, Dark, Contrast };

/// In the order of `ThemeName`, as the command line takes them.
inline constexpr std::array<std::string_view, 3> kThemeNames = {"light", "dark", "contrast"};

[[nodiscard]] std::optional<ThemeName> parse_theme_name(std::string_view name);

}  // namespace waypost
