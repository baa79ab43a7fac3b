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
    /// What the citation mark under the pointer stands for, and where it is.
    std::string shown_cite{};
    Rect cite_rect{};
    /// The link under the pointer or the keyboard's focus.
    std::string shown_link{};
};

/// A citation as a small raised mark.
struct CiteMark {
    /// The source as `[^id]` names it.
    std::string id{};
    /// What stands behind the words, such as "2".
    std::string mark{};
    /// What it stands for, shown beside it while the pointer is on it.
    std::string note{};
};

/// What is marked in the texts of one card.
struct TextMarks {
    std::vector<TermForms> terms{};
    /// Each term is marked at its first place only.
    std::set<std::size_t> marked{};
    std::vector<CiteMark> cites{};
};

/// The typefaces of one text.
struct RichTextStyle {
    TextStyle plain = type::kReading;
    TextStyle bold = type::kReadingBold;
    TextStyle italic = type::kReadingItalic;
};

/// Draws the text and returns its height in pixels. `id` prefixes the focus ids of its links and
/// terms, so that they stay the same from frame to frame. The marks of `tail` stand behind its last
/// word.
double rich_text(Canvas2d& ui,
                 std::string_view id,
                 Point top_left,
                 double width,
                 std::string_view markdown,
                 const RichTextStyle& style,
                 TextMarks& marks,
                 RichTextEvents& events,
                 const std::vector<CiteMark>& tail = {});

}  // namespace waypost::gui
