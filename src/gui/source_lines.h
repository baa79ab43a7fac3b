// The lines of the source pane: numbers, marks, colours, caret and selection. Only what is in view
// costs anything.
#pragma once

#include "gui/source_view.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waypost::gui {

struct LinesFrame {
    const Session& session;
    const SourceFile& file;
    /// Sorted by line.
    std::vector<const Diagnostic*> findings{};
    LinesLayout layout{};
};

[[nodiscard]] LinesLayout layout_of_lines(const Painter& painter,
                                          const SourceViewState& state,
                                          const Rect& area,
                                          const SourceEdit& edit);

/// Where the caret's left edge stands.
[[nodiscard]] Point caret_corner(const LinesLayout& layout, const SourceEdit& edit);

/// Brings the caret in view; in the middle where it was far off.
void reveal_caret(const Painter& painter,
                  SourceViewState& state,
                  const Rect& area,
                  const SourceEdit& edit);

/// The place of the text that is nearest to a point of the window.
[[nodiscard]] std::size_t place_at(const LinesLayout& layout, const SourceEdit& edit, Point point);

/// Draws those in view. Pre: the area is clipped to.
void draw_lines(Canvas2d& ui, SourceViewState& state, const LinesFrame& frame);

}  // namespace waypost::gui
