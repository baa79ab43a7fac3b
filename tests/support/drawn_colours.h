// The colours of a frame as ImGui was told to draw it: what stands behind each letter, and what
// shows at a place.
#pragma once

#include "base/geometry.h"
#include "gui/theme.h"

#include <imgui.h>

#include <cstddef>
#include <vector>

namespace waypost {

/// A letter's colour and what it is drawn on, both as seen.
struct DrawnInk {
    gui::Colour ink{};
    gui::Colour behind{};
    /// The middle of one such letter.
    Point at{};
};

class DrawnColours {
public:
    /// `ground` is what the window is cleared with. Letters count as transparent.
    DrawnColours(const ImDrawData& frame, gui::Colour ground);

    /// Each pair of colours once. Linear in the letters times what lies on each other.
    [[nodiscard]] std::vector<DrawnInk> inks() const;

    /// What shows there without letters.
    [[nodiscard]] gui::Colour at(Point point) const;

private:
    struct Triangle {
        Point corners[3]{};
        ImU32 colours[3]{};
        Rect clip{};
    };

    /// A letter, drawn when so many triangles were.
    struct Letter {
        Point at{};
        ImU32 colour = 0;
        std::size_t order = 0;
    };

    void add(const ImDrawList& list, const ImDrawCmd& command, ImVec2 white, Rect clip);
    [[nodiscard]] gui::Colour behind(Point point, std::size_t order) const;
    [[nodiscard]] const std::vector<std::size_t>& near(Point point) const;

    gui::Colour ground_;
    std::vector<Triangle> triangles_{};
    std::vector<Letter> letters_{};
    /// The triangles that reach into each square of the window, in their order.
    std::vector<std::vector<std::size_t>> squares_{};
    std::size_t columns_ = 0;
    std::size_t rows_ = 0;
    std::vector<std::size_t> none_{};
};

}  // namespace waypost
