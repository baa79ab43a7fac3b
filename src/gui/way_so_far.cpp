#include "gui/way_so_far.h"

#include "text/letters.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

constexpr std::size_t kMostLines = 2;

/// Two lines of a title, the second cut where there is more.
void draw_label(
    Painter& p, Point top_middle, double width, const std::string& title, bool is_here) {
    const TextStyle& style = is_here ? type::kQuietBold : type::kQuiet;
    std::vector<std::string> lines = p.wrapped(style, title, width);
    if (lines.size() > kMostLines) {
        for (std::size_t i = kMostLines; i < lines.size(); ++i) {
            lines[kMostLines - 1] += " " + lines[i];
        }
        lines.resize(kMostLines);
    }
    double y = top_middle.y;
    for (const std::string& line : lines) {
        const double drawn = std::min(p.text_width(style, line), width);
        p.text_cut({top_middle.x - drawn / 2, y}, style, p.theme().ink, line, width + 1);
        y += p.line_height(style);
    }
}

}  // namespace

void draw_way_so_far(Painter& p, const Rect& area, const Session& session) {
    const Theme& theme = p.theme();
    const Flow& flow = session.open_flow()->flow;
    p.fill(area, theme.panel, p.px(14));
    p.stroke(area, theme.hairline, p.px(theme.line_width), p.px(14));
    const double pad = p.px(20);
    p.text({area.x + pad, area.y + p.px(14)},
           type::kHeading,
           theme.quiet,
           in_capitals(session.words()[Word::Trail]));
    const std::vector<Place>& places = session.replay().places;
    const auto room = static_cast<std::size_t>(
        std::max(1.0, (area.w - 2 * pad) / (p.text_width(type::kQuiet, "neoplastic w"))));
    const std::size_t count = std::min(room, places.size());
    const double each = (area.w - 2 * pad) / static_cast<double>(count);
    const double y = area.y + p.px(14) + p.line_height(type::kHeading) + p.px(22);
    Point before{area.x + pad * 0.4, y};
    for (std::size_t i = 0; i < count; ++i) {
        const Point at{area.x + pad + (static_cast<double>(i) + 0.5) * each, y};
        if (i > 0 || places.size() > count) {
            p.line(before, at, theme.accent, p.px(3.2));
        }
        before = at;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Place& place = places[places.size() - count + i];
        const Point at{area.x + pad + (static_cast<double>(i) + 0.5) * each, y};
        const bool is_here = i + 1 == count;
        p.circle(at, p.px(is_here ? 10 : 7), theme.accent);
        draw_label(p, {at.x, y + p.px(18)}, each - p.px(16), flow.node(place.card).title, is_here);
    }
}

}  // namespace waypost::gui
