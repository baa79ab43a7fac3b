// Titles of cards that are small on the screen: as large as their card allows, never too small to
// read.
#pragma once

#include "base/geometry.h"
#include "flow/flow.h"
#include "gui/painter.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// A title broken into lines for one size of its card on the screen.
struct TitleFit {
    static constexpr std::size_t kMostLines = 7;

    struct Line {
        std::uint16_t begin = 0;
        std::uint16_t end = 0;
    };

    /// In pixels; 0 when no line of it can be read there.
    double size = 0;
    std::array<Line, kMostLines> lines{};
    std::uint8_t count = 0;
    /// The last line goes on and is cut off.
    bool is_cut = false;
};

/// The titles of a flow, measured once. Fits are kept until the card's room changes, so that a
/// steady frame breaks no line anew and a moving one allocates nothing.
class TitleFits {
public:
    /// What the sizes of letters may be on the screen, in pixels.
    struct Sizes {
        double largest = 13;
        double smallest = 9;

        friend bool operator==(const Sizes&, const Sizes&) = default;
    };

    TitleFits() = default;
    TitleFits(const Flow& flow, const Painter& painter);

    /// The largest size at which the whole title stands within `room`, in pixels; at the smallest
    /// size the title is cut.
    [[nodiscard]] const TitleFit& fit(std::size_t card, Size room, Sizes sizes);

private:
    /// Bytes `begin` up to `end` of a title; its width at 1 pixel.
    struct Word {
        std::uint16_t begin = 0;
        std::uint16_t end = 0;
        double width = 0;
    };

    struct Kept {
        Size room{};
        Sizes sizes{};
        TitleFit fit{};
    };

    [[nodiscard]] bool break_lines(std::size_t card, Size room, double size, TitleFit& fit) const;

    /// The words of all titles one behind the other; `first_` has one more entry than there are
    /// cards.
    std::vector<Word> words_{};
    std::vector<std::size_t> first_{};
    double blank_ = 0;
    std::vector<Kept> kept_{};
};

/// The style that the titles are measured and drawn with; its size is 1 point.
inline constexpr TextStyle kFittedTitle{imgui_compat::Face::SemiBold, 1, 0, 1.1};

}  // namespace waypost::gui
