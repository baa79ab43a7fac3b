#include "gui/ways_view.h"

#include "gui/row_list.h"
#include "session/card_names.h"

namespace waypost::gui {

namespace {

/// What is said above the choices, or in their place.
std::string heading(const Session& session) {
    const Words& words = session.words();
    if (!session.author().ways) {
        return words[Word::WaysNone];
    }
    const WaysHere& here = *session.author().ways;
    const std::string title = card_title(session.open_flow()->flow, here.card);
    if (!here.ways) {
        return words.fill(Word::WaysTooMany, {title});
    }
    if (!here.ways->shortest) {
        return words.fill(Word::WaysNoWalk, {title});
    }
    if (here.ways->shortest->empty()) {
        return words.fill(Word::WaysStart, {title});
    }
    const std::string length = std::to_string(here.ways->shortest->size());
    return words.fill(Word::WaysTo, {title}) + "   " + words.fill(Word::WaysShortest, {length});
}

}  // namespace

void draw_ways(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const double used = p.paragraph({area.x + p.px(20), area.y + p.px(10)},
                                    type::kBody,
                                    p.theme().quiet,
                                    heading(session),
                                    area.w - p.px(40)) +
                        p.px(14);
    const std::optional<WaysHere>& here = session.author().ways;
    if (!here || !here->ways || area.h <= used) {
        return;
    }
    const Flow& flow = session.open_flow()->flow;
    const std::vector<FindingStep>& last = here->ways->last;
    const Rect rows{area.x, area.y + used, area.w, area.h - used};
    const RowListLook look{"ways/", last.size(), p.px(36), std::nullopt, 0};
    const std::optional<std::size_t> pressed =
        draw_row_list(ui, scroll, rows, look, [&](const DrawnRow& row) {
            const FindingStep& step = last[row.row];
            const std::string text = card_title(flow, step.node) + ": “" +
                                     choice_label(flow, step.node, step.choice) + "”";
            p.text_cut({row.box.x + p.px(20), row.box.centre().y - p.line_height(type::kBody) / 2},
                       type::kBody,
                       p.theme().ink,
                       text,
                       row.box.w - p.px(20));
        });
    if (pressed) {
        intents.emplace_back(intent::ShowOnMap{flow.find_node(last[*pressed].node)});
    }
}

}  // namespace waypost::gui
