#include "gui/guide_panel.h"

#include <algorithm>

namespace waypost::gui {

namespace {

/// A note beside the words it explains, kept inside the window.
void draw_note(Painter& p,
               const Rect& beside,
               Size window,
               const std::string& title,
               const std::string& text) {
    const Theme& theme = p.theme();
    const double pad = p.px(16);
    const double inner = std::min(p.px(320), window.w - 2 * pad - p.px(24));
    const double title_height = p.paragraph_height(type::kBodyBold, title, inner);
    const double height =
        title_height + (text.empty() ? 0 : p.paragraph_height(type::kBody, text, inner));
    Rect note{beside.x, beside.bottom() + p.px(6), inner + 2 * pad, height + 2 * pad};
    note.x = std::clamp(note.x, p.px(8), std::max(p.px(8), window.w - note.w - p.px(8)));
    if (note.bottom() > window.h - p.px(8)) {
        note.y = std::max(p.px(8), beside.y - note.h - p.px(6));
    }
    p.shadow(note, p.px(12));
    p.fill(note, theme.card, p.px(12));
    p.stroke(note, theme.outline, p.px(theme.line_width), p.px(12));
    const double y =
        p.paragraph({note.x + pad, note.y + pad}, type::kBodyBold, theme.ink, title, inner);
    if (!text.empty()) {
        p.paragraph({note.x + pad, note.y + pad + y}, type::kBody, theme.ink, text, inner);
    }
}

}  // namespace

void draw_term_note(Painter& painter,
                    const GuideState& state,
                    const Session& session,
                    Size window) {
    const RichTextEvents& events = state.events;
    if (events.shown_term) {
        const Term& term = session.open_flow()->flow.terms()[*events.shown_term];
        draw_note(painter, events.term_rect, window, term.word, term.text);
    } else if (!events.shown_cite.empty()) {
        draw_note(painter, events.cite_rect, window, events.shown_cite, {});
    }
}

}  // namespace waypost::gui
