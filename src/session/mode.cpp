#include "session/mode.h"

#include <algorithm>

namespace waypost {

std::optional<Mode> parse_mode(std::string_view name) {
    const auto found = std::ranges::find(kModeNames, name);
    if (found == kModeNames.end()) {
        return std::nullopt;
    }
    return static_cast<Mode>(found - kModeNames.begin());
}

std::optional<ThemeName> parse_theme_name(std::string_view name) {
    const auto found = std::ranges::find(kThemeNames, name);
    if (found == kThemeNames.end()) {
        return std::nullopt;
    }
    return static_cast<ThemeName>(found - kThemeNames.begin());
}

}  // namespace waypost
