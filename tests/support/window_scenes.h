// The window as it is judged by its colours: everything that it can show, in every theme.
#pragma once

#include "session/mode.h"
#include "support/headless_window.h"

#include <array>
#include <functional>

namespace waypost {

inline constexpr std::array<ThemeName, 3> kThemes = {
    ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};

/// Puts on my page all that can stand on it, and shows it. Pre: the flow is kTeaOptions.
void fill_page(HeadlessWindow& window);

/// Shows each scene in each theme, once the map has come to rest.
void for_each_scene(const std::function<void(HeadlessWindow&, ThemeName)>& look);

}  // namespace waypost
