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
        /// A word goes on in the next line.
        bool is_hyphenated = false;
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

    /// The largest size at which the whole title stands within `room`, in pixels. At the smallest
    /// size words that are too wide are broken between two syllables, and what has no room even
    /// then is cut.
    [[nodiscard]] const TitleFit& fit(std::size_t card, Size room, Sizes sizes);

    /// The fit that was asked for last.
    [[nodiscard]] const TitleFit& last_fit(std::size_t card) const { return kept_[card].fit; }

private:
    /// What stands before a piece of a title.
    enum class Joint {
        Blank,
        /// A hyphen that belongs to the word: a line may end there.
        Hyphen,
        /// Nothing: the word is broken there only if it must be, with a hyphen.
        Syllable,
    };

    /// Bytes `begin` up to `end` of a title, a word or a part of one; its width at 1 pixel.
    struct Piece {
        std::uint16_t begin = 0;
        std::uint16_t end = 0;
        double width = 0;
        Joint before = Joint::Blank;
    };

    /// Puts pieces on lines, one behind the other.
    class LineFiller;

    struct Kept {
        Size room{};
        Sizes sizes{};
        TitleFit fit{};
    };

    void add_word(std::string_view title,
                  std::size_t begin,
                  std::size_t end,
                  const Painter& measure);

    /// False when something was cut. At `breaks_words` a word wider than the room is broken.
    [[nodiscard]] bool break_lines(
        std::size_t card, Size room, double size, bool breaks_words, TitleFit& fit) const;

    /// The pieces of all titles one behind the other; `first_` has one more entry than there are
    /// cards.
    std::vector<Piece> pieces_{};
    std::vector<std::size_t> first_{};
    double blank_ = 0;
    double hyphen_ = 0;
    std::vector<Kept> kept_{};
};

/// The style that the titles are measured and drawn with; its size is 1 point.
inline constexpr TextStyle kFittedTitle{imgui_compat::Face::SemiBold, 1, 0, 1.06};

}  // namespace waypost::gui
