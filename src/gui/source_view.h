// The text of the open flow's files: to be read, written and saved, with what was found in it.
#pragma once

#include "flowfile/toml_spans.h"
#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "gui/text_field.h"
#include "session/session.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// The ids of the text and of the field above it.
inline constexpr std::string_view kSourceText = "source/text";
inline constexpr std::string_view kSourceField = "source/field";

/// What the field above the text is for.
enum class SourceSearch { None, Words, Line };

/// In what each line begins, as far down as lines were drawn.
struct LineStates {
    std::string path{};
    std::size_t revision = 0;
    std::vector<TomlLineState> states{};
};

/// Kept from frame to frame.
struct SourceViewState {
    ScrollState scroll{};
    /// How far the text is moved to the left, in pixels.
    double across = 0;
    /// Of the session when the caret was last brought in view, and when a file was last shown.
    int seen_reveals = 0;
    int seen_shows = 0;
    LineStates lines{};
    SourceSearch search = SourceSearch::None;
    TextField field{};
    /// How many lines a page key goes by.
    std::size_t page_lines = 1;
    /// When and where the mouse last went down in the text.
    double clicked_at = -1;
    std::size_t clicked_place = 0;
    /// The mouse that is down has selected a word.
    bool has_word = false;
};

/// Draws the pane: its bar, the text, and at the foot where the caret is and what was found there.
/// Pre: a flow is open.
void draw_source_pane(Canvas2d& ui,
                      SourceViewState& state,
                      const Rect& area,
                      const Session& session,
                      Intents& intents);

/// True for the ids of what words are typed into.
[[nodiscard]] bool is_source_field(std::string_view control);

/// Gives a key to the pane. True when it is not for anything else. Pre: the pane is drawn.
[[nodiscard]] bool take_source_key(SourceViewState& state,
                                   FocusOrder& focus,
                                   const Session& session,
                                   const KeyPress& press,
                                   Intents& intents);

}  // namespace waypost::gui
