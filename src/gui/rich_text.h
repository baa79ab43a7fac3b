// Card texts with bold, italic, lists, links and explained words, wrapped to a width.
#pragma once

#include "gui/controls.h"
#include "gui/painter.h"
#include "text/markdown.h"
#include "text/terms.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// What the reader pointed at or pressed in a text.
struct RichTextEvents {
    /// The link that was pressed; empty when none.
    std::string opened_link{};
    /// The term under the pointer or the keyboard's focus, and where its word stands.
    std::optional<std::size_t> shown_term{};
    Rect term_rect{};
    /// The link under the pointer or the keyboard's focus.
    std::string shown_link{};
};

/// Terms of a whole card: each is marked at its first place only.
struct TermMarks {
    const std::vector<TermForms>& forms;
    std::set<std::size_t> marked{};
};

/// The typefaces of one text.
struct RichTextStyle {
    TextStyle plain = type::kReading;
    TextStyle bold = type::kReadingBold;
    TextStyle italic = type::kReadingItalic;
};

/// Draws the text and returns its height in pixels. `id` prefixes the focus ids of its links and
/// terms, so that they stay the same from frame to frame.
double rich_text(Canvas2d& ui,
                 std::string_view id,
                 Point top_left,
                 double width,
                 std::string_view markdown,
                 const RichTextStyle& style,
                 TermMarks& terms,
                 RichTextEvents& events);

}  // namespace waypost::gui
