#include "gui/first_screen.h"

#include "gui/saved_walks_view.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

/// "Compared with its sources 21 Nov 2026 · Not yet reviewed by a clinician", or what is wrong.
std::string state_line(const FlowEntry& entry, const Words& words) {
    if (!entry.problem.empty()) {
        return entry.problem;
    }
    std::string line;
    if (!entry.reviewed.empty()) {
        line = words.fill(Word::ReviewedOn, {date_text(words, entry.reviewed)});
    }
    if (!entry.reviewed_by_clinician) {
        line += (line.empty() ? "" : " · ") + words[Word::NotReviewed];
    }
    return line;
}

double entry_height(const Painter& p, const FlowEntry& entry, const Words& words, double inner) {
    return p.px(44) + p.paragraph_height(type::kChoice, entry.title, inner) +
           p.paragraph_height(type::kBody, entry.summary, inner) +
           p.paragraph_height(type::kQuiet, state_line(entry, words), inner);
}

bool draw_entry(Canvas2d& ui,
                const std::string& id,
                const Rect& rect,
                const FlowEntry& entry,
                const Words& words) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const ControlState state = control(ui, id, rect);
    const double radius = p.px(14);
    p.shadow(rect, radius);
    p.fill(rect, state.hovered ? theme.soft_accent : theme.card, radius);
    p.stroke(rect, state.hovered ? theme.accent : theme.outline, p.px(theme.line_width), radius);
    focus_ring(ui, id, rect, radius);
    const double inner = rect.w - p.px(48);
    Point at{rect.x + p.px(24), rect.y + p.px(18)};
    at.y += p.paragraph(at, type::kChoice, theme.ink, entry.title, inner) + p.px(2);
    at.y += p.paragraph(at, type::kBody, theme.ink, entry.summary, inner) + p.px(6);
    const Colour quiet = entry.problem.empty() ? theme.quiet : theme.urgent;
    p.paragraph(at, type::kQuiet, quiet, state_line(entry, words), inner);
    return state.pressed && entry.problem.empty();
}

}  // namespace

void draw_first_screen(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Words& words = session.words();
    p.fill(area, theme.ground);
    const double top = begin_scroll(ui, scroll, area);
    const double width = std::min(p.px(720), area.w - p.px(48));
    const double x = area.x + (area.w - width) / 2;
    double y = top + std::min(p.px(56), area.h * 0.08);
    const bool none = session.entries().empty();
    const std::string& heading = words[none ? Word::NoFlows : Word::ChooseFlow];
    y += p.paragraph({x, y}, type::kTitle, theme.ink, heading, width) + p.px(8);
    y += p.paragraph({x, y}, type::kReading, theme.quiet, words[Word::LabelLong], width) + p.px(24);
    for (std::size_t i = 0; i < session.entries().size(); ++i) {
        const FlowEntry& entry = session.entries()[i];
        const Rect rect{x, y, width, entry_height(p, entry, words, width - p.px(48))};
        if (draw_entry(ui, "flow/" + std::to_string(i), rect, entry, words)) {
            intents.emplace_back(intent::OpenFlow{i});
        }
        y = rect.bottom() + p.px(16);
    }
    Column column{x, y, width};
    const bool has_walks = !session.saved_walks().empty() || !session.left_walks().empty();
    if (has_walks) {
        draw_saved_walks(ui, column, session, intents);
    }
    column.y += p.px(16);
    column.y += p.paragraph(
        {column.x, column.y}, type::kBody, theme.quiet, words[Word::DropFiles], column.w);
    end_scroll(ui, scroll, area, column.y + p.px(32), "first/scroll");
    const Point sign{area.centre().x, area.bottom() - p.px(20)};
    draw_more_below(ui, scroll, area, sign, theme.ground, words[Word::MoreBelow]);
}

}  // namespace waypost::gui
