#include "gui/source_colours.h"

#include <array>
#include <cstddef>

namespace waypost::gui {

namespace {

/// In the order of TomlSpanKind.
using Palette = std::array<Colour, 6>;

constexpr Palette kLight = {
    rgb(0x0A6A70), rgb(0x1F4E9E), rgb(0x2F5F1E), rgb(0x7A2E8E), rgb(0x59636D), rgb(0x59636D)};
constexpr Palette kDark = {
    rgb(0x5CC4BE), rgb(0x8FB8F0), rgb(0xA8D08D), rgb(0xD9A6E8), rgb(0xA9B0B5), rgb(0xA9B0B5)};
constexpr Palette kContrast = {
    rgb(0xFFFF00), rgb(0xFFFFFF), rgb(0x8CFF8C), rgb(0x80DFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)};

}  // namespace

Colour source_colour(TomlSpanKind kind, ThemeName name) {
    const auto i = static_cast<std::size_t>(kind);
    switch (name) {
        case ThemeName::Light: return kLight[i];
        case ThemeName::Dark: return kDark[i];
        case ThemeName::Contrast: return kContrast[i];
    }
    return kLight[i];
}

Colour warning_colour(ThemeName name) {
    switch (name) {
        case ThemeName::Light: return rgb(0x8A5A00);
        case ThemeName::Dark: return rgb(0xE9B24A);
        case ThemeName::Contrast: return rgb(0xFFFF00);
    }
    return rgb(0x8A5A00);
}

}  // namespace waypost::gui
