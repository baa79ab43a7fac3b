// What is shown of a card, drawn from top to bottom.
#pragma once

#include "gui/controls.h"
#include "gui/rich_text.h"
#include "session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// A place that moves down as things are drawn.
struct Column {
    double x = 0;
    double y = 0;
    double w = 0;
};

/// What the texts of one card share while they are drawn.
struct CardInk {
    const Session& session;
    CardView view{};
    CardSources sources{};
    TextMarks marks{};
    RichTextEvents& events;
    /// Before the focus ids of links and terms.
    std::string id{};

    [[nodiscard]] const Flow& flow() const { return session.open_flow()->flow; }

    [[nodiscard]] const Node& node() const { return flow().node(view.card); }

    [[nodiscard]] const Words& words() const { return session.words(); }
};

/// Numbers the card's sources and readies the marks for them.
[[nodiscard]] CardInk card_ink(const Session& session, CardView view, RichTextEvents& events);

/// The same with sources that were numbered for several cards together.
[[nodiscard]] CardInk card_ink(const Session& session,
                               CardView view,
                               CardSources sources,
                               RichTextEvents& events);

/// The marks of a citation; none for one that is empty.
[[nodiscard]] std::vector<CiteMark> cite_marks(const CardInk& ink, const Citation& citation);

/// A text in reading type; the marks of `citation` stand behind it.
void draw_text(Canvas2d& ui,
               Column& column,
               CardInk& ink,
               std::string_view id,
               std::string_view text,
               const Citation& citation = {});

/// A list, each item with the marks of its own sources.
void draw_bullets(Canvas2d& ui,
                  Column& column,
                  CardInk& ink,
                  std::string_view id,
                  const std::vector<Bullet>& bullets);

/// What a row says, without its heading.
void draw_row(Canvas2d& ui, Column& column, CardInk& ink, std::string_view id, const CardRow& row);

/// The text and the passages that hold.
void draw_own_words(Canvas2d& ui, Column& column, CardInk& ink);

/// Everything that the card says: its own words, its rows, where sources differ, its numbers.
/// Pre: the card is not closed.
void draw_card_text(Canvas2d& ui, Column& column, CardInk& ink);

/// The kind's badge, `size` points high, and words beside it in capitals.
void draw_kind_line(Painter& painter,
                    Column& column,
                    const Session& session,
                    NodeKind kind,
                    double size,
                    const std::string& words);

/// A small heading in capitals.
void draw_heading(Painter& painter, Column& column, std::string_view text);

/// A source in one line, such as "A publisher: The tea book, 17 May 2020 (read 21 Nov 2026)".
[[nodiscard]] std::string source_text(const Source& source, const Words& words);

/// The names of a card's sources with their years, and the editorial mark; empty when nothing is
/// cited.
[[nodiscard]] std::string sources_line(const Session& session, const CardSources& sources);

}  // namespace waypost::gui
