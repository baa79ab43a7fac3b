#include "gui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace waypost::gui {

namespace {

constexpr Theme kLight = {
    .ground = rgb(0xF6F3EC),
    .band = rgb(0xF1EDE4),
    .panel = rgb(0xFFFDF9),
    .card = rgb(0xFFFFFF),
    .ink = rgb(0x20262C),
    .quiet = rgb(0x59636D),
    .hairline = rgb(0xDDD7CA),
    .outline = rgb(0x8A8475),
    .edge = rgb(0x7C8387),
    .accent = rgb(0x0A6A70),
    .soft_accent = rgb(0xE2F0EE),
    .on_accent = rgb(0xFFFFFF),
    .focus = rgb(0x0A6A70),
    .urgent = rgb(0xB23A0E),
    .good = rgb(0x1C6B35),
    .foot = rgb(0x20262C),
    .foot_ink = rgb(0xF6F3EC),
    .foot_quiet = rgb(0xC9CDD0),
    .closed_ink = rgb(0x80868B),
    .closed_card = rgb(0xFAF8F3),
    .closed_outline = rgb(0xCFC8BA),
    .badge_sign = rgb(0xFFFFFF),
    .shadow = Colour{40, 34, 20, 26},
};

constexpr Theme kDark = {
    .ground = rgb(0x15191C),
    .band = rgb(0x191E22),
    .panel = rgb(0x1D2328),
    .card = rgb(0x232A30),
    .ink = rgb(0xECE7DC),
    .quiet = rgb(0xA9B0B5),
    .hairline = rgb(0x39424A),
    .outline = rgb(0x75818A),
    .edge = rgb(0x75818A),
    .accent = rgb(0x5CC4BE),
    .soft_accent = rgb(0x1F3A3B),
    .on_accent = rgb(0x0E1113),
    .focus = rgb(0x5CC4BE),
    .urgent = rgb(0xFF9A6B),
    .good = rgb(0x86CF8E),
    .foot = rgb(0x0E1113),
    .foot_ink = rgb(0xECE7DC),
    .foot_quiet = rgb(0xA9B0B5),
    .closed_ink = rgb(0x7B848B),
    .closed_card = rgb(0x1B2024),
    .closed_outline = rgb(0x3A434B),
    .badge_sign = rgb(0x15191C),
    .shadow = Colour{0, 0, 0, 70},
};

constexpr Theme kContrast = {
    .ground = rgb(0x000000),
    .band = rgb(0x000000),
    .panel = rgb(0x000000),
    .card = rgb(0x000000),
    .ink = rgb(0xFFFFFF),
    .quiet = rgb(0xFFFFFF),
    .hairline = rgb(0xFFFFFF),
    .outline = rgb(0xFFFFFF),
    .edge = rgb(0xFFFFFF),
    .accent = rgb(0xFFFF00),
    .soft_accent = rgb(0x000000),
    .on_accent = rgb(0x000000),
    .focus = rgb(0xFFFF00),
    .urgent = rgb(0xFFFFFF),
    .good = rgb(0x66FF66),
    .foot = rgb(0x000000),
    .foot_ink = rgb(0xFFFFFF),
    .foot_quiet = rgb(0xFFFFFF),
    .closed_ink = rgb(0xFFFFFF),
    .closed_card = rgb(0x000000),
    .closed_outline = rgb(0xFFFFFF),
    .badge_sign = rgb(0x000000),
    .shadow = Colour{0, 0, 0, 0},
    .line_width = 2,
    .has_shadows = false,
};

/// In the order of NodeKind; on light ground, from the palette of Okabe and Ito, darkened until a
/// white sign stands out.
constexpr std::array<Colour, 9> kLightKinds = {rgb(0x0072B2),
                                               rgb(0x6B7280),
                                               rgb(0x2A8FBD),
                                               rgb(0xA8577F),
                                               rgb(0xB87400),
                                               rgb(0xB87400),
                                               rgb(0x6B7280),
                                               rgb(0xC2410C),
                                               rgb(0x374151)};

/// The same hues as they stand in the palette, for dark ground.
constexpr std::array<Colour, 9> kDarkKinds = {rgb(0x6CB8EA),
                                              rgb(0xA9B0B5),
                                              rgb(0x7FD0E8),
                                              rgb(0xDB96BB),
                                              rgb(0xE9B24A),
                                              rgb(0xE9B24A),
                                              rgb(0xA9B0B5),
                                              rgb(0xFF9A6B),
                                              rgb(0xC3CBD2)};

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

std::uint8_t mixed_channel(std::uint8_t front, std::uint8_t back, double opacity) {
    return static_cast<std::uint8_t>(std::lround(front * opacity + back * (1 - opacity)));
}

}  // namespace

Colour faded(Colour colour, double opacity) {
    colour.a = static_cast<std::uint8_t>(std::lround(colour.a * std::clamp(opacity, 0.0, 1.0)));
    return colour;
}

Colour mixed(Colour front, Colour back, double opacity) {
    return {mixed_channel(front.r, back.r, opacity),
            mixed_channel(front.g, back.g, opacity),
            mixed_channel(front.b, back.b, opacity)};
}

double contrast_ratio(Colour a, Colour b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

const Theme& theme_of(ThemeName name) {
    switch (name) {
        case ThemeName::Light: return kLight;
        case ThemeName::Dark: return kDark;
        case ThemeName::Contrast: return kContrast;
    }
    return kLight;
}

Colour kind_colour(NodeKind kind, ThemeName name) {
    const auto i = static_cast<std::size_t>(kind);
    switch (name) {
        case ThemeName::Light: return kLightKinds[i];
        case ThemeName::Dark: return kDarkKinds[i];
        case ThemeName::Contrast: return rgb(0xFFFFFF);
    }
    return kLightKinds[i];
}

}  // namespace waypost::gui
