#include "gui/talk_end.h"

#include "gui/card_text.h"
#include "text/letters.h"

#include <algorithm>
#include <vector>

namespace waypost::gui {

namespace {

/// Each source of what was shown once, in the order in which the walk met it.
std::vector<SourceId> sources_met(const Session& session) {
    std::vector<SourceId> met;
    for (const Place& place : session.replay().places) {
        const CardView view = session.view_of(place.card);
        for (const SourceId source : sources_of(session.open_flow()->flow, view).sources) {
            if (std::ranges::find(met, source) == met.end()) {
                met.push_back(source);
            }
        }
    }
    return met;
}

}  // namespace

void draw_talk_end(Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Words& words = session.words();
    const Flow& flow = session.open_flow()->flow;
    const Rect box = area.grown(-p.px(36));
    p.shadow(box, p.px(18));
    p.fill(box, theme.card, p.px(18));
    const Rect inner = box.grown(-p.px(32));
    double y = begin_scroll(ui, scroll, inner);
    const double width = inner.w - p.px(16);
    y += p.paragraph({inner.x, y}, type::kTitle, theme.ink, words[Word::TalkEndTitle], width);
    y += p.px(6);
    y += p.paragraph({inner.x, y}, type::kReading, theme.ink, flow.metadata().title, width);
    y += p.paragraph({inner.x, y}, type::kReadingBold, theme.ink, words[Word::LabelLong], width);
    y += p.px(18);
    p.text({inner.x, y}, type::kHeading, theme.quiet, in_capitals(words[Word::Sources]));
    y += p.line_height(type::kHeading) + p.px(6);
    for (const SourceId source : sources_met(session)) {
        y += p.paragraph({inner.x, y},
                         type::kReading,
                         theme.ink,
                         source_text(flow.source(source), words),
                         width);
        y += p.px(6);
    }
    end_scroll(ui, scroll, inner, y, "talk/end");
    draw_more_below(
        ui, scroll, inner, {box.centre().x, box.bottom()}, theme.card, words[Word::MoreBelow]);
}

}  // namespace waypost::gui
