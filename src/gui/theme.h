// The colours of the three themes. Every pair that carries meaning is held to WCAG AA by a test.
#pragma once

#include "flow/node_kind.h"
#include "session/mode.h"

#include <cstdint>

namespace waypost::gui {

/// sRGB, opaque unless `a` says otherwise.
struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    friend constexpr bool operator==(Colour, Colour) = default;
};

/// From 0xRRGGBB.
[[nodiscard]] constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>((hex >> 16U) & 0xFFU),
            static_cast<std::uint8_t>((hex >> 8U) & 0xFFU),
            static_cast<std::uint8_t>(hex & 0xFFU)};
}

/// The same colour, `opacity` from 0 to 1.
[[nodiscard]] Colour faded(Colour colour, double opacity);

/// The opaque colour that `front` at this opacity makes on `back`.
[[nodiscard]] Colour mixed(Colour front, Colour back, double opacity);

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast_ratio(Colour a, Colour b);

struct Theme {
    Colour ground{};
    /// Every second band of the map.
    Colour band{};
    Colour panel{};
    Colour card{};
    Colour ink{};
    Colour quiet{};
    /// Separates areas; carries no meaning of its own.
    Colour hairline{};
    /// The border of controls and cards.
    Colour outline{};
    Colour edge{};
    /// Where one is, where one has been, and focus.
    Colour accent{};
    Colour soft_accent{};
    /// Words on a filled accent.
    Colour on_accent{};
    Colour focus{};
    /// Urgent help: the only warm colour.
    Colour urgent{};
    /// What an author's check is content with.
    Colour good{};
    Colour foot{};
    Colour foot_ink{};
    Colour foot_quiet{};
    /// Cards and ways closed by the answers.
    Colour closed_ink{};
    Colour closed_card{};
    Colour closed_outline{};
    /// The sign inside a kind's badge.
    Colour badge_sign{};
    Colour shadow{};
    /// How thick hairlines are, in points.
    double line_width = 1.25;
    bool has_shadows = true;
};

[[nodiscard]] const Theme& theme_of(ThemeName name);

/// The badge's colour; never the only sign of a kind.
[[nodiscard]] Colour kind_colour(NodeKind kind, ThemeName name);

}  // namespace waypost::gui
