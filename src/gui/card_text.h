// What the guide shows of a card, drawn from top to bottom.
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

/// A card's texts: the text itself, the passages that hold, what a test looks for.
void draw_card_text(
    Canvas2d& ui, Column& column, const Session& session, NodeId card, RichTextEvents& events);

/// A small heading in capitals.
void draw_heading(Painter& painter, Column& column, std::string_view text);

/// The names of a citation's sources with their years, or the editorial mark; empty when nothing
/// is cited.
[[nodiscard]] std::string citation_line(const Session& session, const Citation& citation);

/// Every source that the card's words rest on, in the order of first use.
[[nodiscard]] std::vector<SourceId> sources_of(const Flow& flow,
                                               const Node& card,
                                               const Answers& answers);

/// The forms of all terms of a flow, in its order.
[[nodiscard]] std::vector<TermForms> term_forms(const Flow& flow);

}  // namespace waypost::gui
