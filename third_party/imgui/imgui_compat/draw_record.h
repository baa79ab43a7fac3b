// A stretch of a draw list, kept to be drawn again as it is.
#pragma once

#include <imgui.h>

#include <vector>

namespace imgui_compat {

/// A place in a draw list.
struct DrawMark {
    int vertex = 0;
    int index = 0;
};

[[nodiscard]] DrawMark mark_of(const ImDrawList& list);

class DrawRecord {
public:
    /// Keeps what was drawn between two marks of the frame. False, and then empty, when it holds
    /// callbacks or more vertices than one command can count. Pre: all of it has the texture of the
    /// fonts.
    bool take(const ImDrawList& list, DrawMark from, DrawMark to);

    /// Draws it at the same place, under the clip rectangles that it had. Wrong once the fonts'
    /// texture has changed, see `FontBook::texture_version`.
    void draw(ImDrawList& list) const;

private:
    /// What one command drew; vertices count from the record's first one.
    struct Part {
        ImVec4 clip{};
        int first_index = 0;
        int index_count = 0;
        int first_vertex = 0;
        int vertex_count = 0;
    };

    [[nodiscard]] bool take_part(
        const ImDrawList& list, const ImDrawCmd& command, int first, int last, int base);

    std::vector<ImDrawVert> vertices_{};
    std::vector<int> indices_{};
    std::vector<Part> parts_{};
};

}  // namespace imgui_compat
