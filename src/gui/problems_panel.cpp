#include "gui/problems_panel.h"

#include "text/letters.h"

#include <string>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kMargin = 24;

/// A broken save's findings come first: they are what the author is busy with.
std::vector<const Diagnostic*> findings(const Session& session) {
    std::vector<const Diagnostic*> all;
    if (session.broken_save()) {
        for (const Diagnostic& d : session.broken_save()->diagnostics.all()) {
            all.push_back(&d);
        }
        return all;
    }
    for (const Diagnostic& d : session.findings().all()) {
        all.push_back(&d);
    }
    return all;
}

std::string place_of(const Diagnostic& d) {
    std::string place = d.file;
    if (d.where.has_place()) {
        place += ":" + std::to_string(d.where.line) + ":" + std::to_string(d.where.column);
    }
    return place + "  [" + std::string(d.kind->code) + "]";
}

}  // namespace

double problems_height(const Painter& painter, double width, const Session& session) {
    if (!findings(session).empty()) {
        return painter.px(240);
    }
    const double inner = width - painter.px(2 * kMargin);
    return painter.px(12 + 6 + 16) + painter.line_height(type::kHeading) +
           painter.paragraph_height(type::kBody, session.words()[Word::NoProblems], inner);
}

void draw_problems(Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    p.fill(area, theme.panel);
    p.line({area.x, area.y}, {area.right(), area.y}, theme.hairline, p.px(theme.line_width));
    const std::vector<const Diagnostic*> all = findings(session);
    const double x = area.x + p.px(kMargin);
    const double inner = area.w - p.px(2 * kMargin);
    double y = begin_scroll(ui, scroll, area) + p.px(12);
    const std::string heading =
        session.words()[Word::Problems] + " (" + std::to_string(all.size()) + ")";
    p.text({x, y}, type::kHeading, theme.quiet, in_capitals(heading));
    y += p.line_height(type::kHeading) + p.px(6);
    if (all.empty()) {
        y +=
            p.paragraph({x, y}, type::kBody, theme.quiet, session.words()[Word::NoProblems], inner);
    }
    for (const Diagnostic* d : all) {
        const bool warning = !is_error(*d);
        const double mark = y + p.line_height(type::kBodyBold) / 2;
        p.circle({x + p.px(5), mark}, p.px(4), warning ? theme.quiet : theme.urgent);
        const std::string text = std::string(severity_name(*d)) + ": " + d->message;
        y += p.paragraph({x + p.px(18), y}, type::kBodyBold, theme.ink, text, inner - p.px(18));
        std::string quiet = place_of(*d);
        if (!d->hint.empty()) {
            quiet += "  " + d->hint;
        }
        y += p.paragraph({x + p.px(18), y}, type::kQuiet, theme.quiet, quiet, inner - p.px(18));
        y += p.px(8);
    }
    end_scroll(ui, scroll, area, y + p.px(16), "problems/scroll");
    const Point sign{area.centre().x, area.bottom() - p.px(20)};
    draw_more_below(ui, scroll, area, sign, theme.panel, session.words()[Word::MoreBelow]);
}

}  // namespace waypost::gui
