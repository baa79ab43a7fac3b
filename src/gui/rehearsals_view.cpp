#include "gui/rehearsals_view.h"

#include "gui/badge.h"
#include "gui/row_list.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <utility>

namespace waypost::gui {

namespace {

constexpr double kIndent = 46;
constexpr double kSwitch = 34;
constexpr std::string_view kHeat = "rehearsals/heat";

/// A tick in a disc, or a cross in a square: not told apart by colour alone.
void draw_outcome_sign(Painter& p, Point centre, bool holds) {
    const Theme& theme = p.theme();
    const double r = p.px(8);
    if (holds) {
        p.circle(centre, r, theme.good);
        draw_tick(p, {centre.x - r * 0.6, centre.y - r * 0.6}, r * 1.2, theme.panel, p.px(2.2));
        return;
    }
    const double arm = r * 0.5;
    p.fill({centre.x - r, centre.y - r, 2 * r, 2 * r}, theme.urgent, p.px(3));
    for (const double turn : {-1.0, 1.0}) {
        p.line({centre.x - arm, centre.y - arm * turn},
               {centre.x + arm, centre.y + arm * turn},
               theme.panel,
               p.px(2.2));
    }
}

std::string steps_text(const RehearsalResult& result, const Flow& flow, const Words& words) {
    const Node& stands = flow.node(result.stands);
    const std::string& title = stands.title.empty() ? stands.id : stands.title;
    return result.steps == 1
               ? words.fill(Word::RehearsalStep, {title})
               : words.fill(Word::RehearsalSteps, {std::to_string(result.steps), title});
}

void draw_result(Painter& p,
                 const Rect& box,
                 const RehearsalResult& result,
                 const Session& session) {
    const Theme& theme = p.theme();
    const Words& words = session.words();
    const Flow& flow = session.open_flow()->flow;
    const bool holds = result.outcome == RehearsalOutcome::Holds;
    const double x = box.x + p.px(kIndent);
    const double y = box.y + p.px(6);
    draw_outcome_sign(p, {box.x + p.px(26), y + p.line_height(type::kBodyBold) / 2}, holds);
    const std::string& word = words[holds ? Word::RehearsalHolds : Word::RehearsalFails];
    p.text({x, y}, type::kBodyBold, holds ? theme.good : theme.urgent, word);
    const double behind = p.text_width(type::kBodyBold, word) + p.px(12);
    p.text_cut({x + behind, y}, type::kBodyBold, theme.ink, result.name, box.right() - x - behind);
    std::string quiet = holds ? steps_text(result, flow, words) : outcome_text(flow, result, words);
    quiet += "  " + result.file + ":" + std::to_string(result.at.line);
    p.text_cut(
        {x, y + p.line_height(type::kBodyBold)}, type::kQuiet, theme.quiet, quiet, box.right() - x);
}

/// The switch and what is covered; returns the y below them.
double draw_summary(Canvas2d& ui,
                    const RehearsalsState& state,
                    const Rect& area,
                    const Session& session,
                    Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const bool is_shown = session.author().has_heat;
    const std::string& label = words[Word::Heat];
    const Rect heat{area.x + p.px(14),
                    area.y + p.px(3),
                    p.text_width(type::kBodyBold, label) + p.px(58),
                    p.px(kSwitch)};
    if (pill(ui, kHeat, heat, "", is_shown ? PillLook::Selected : PillLook::Plain)) {
        intents.emplace_back(intent::ShowHeat{!is_shown});
    }
    const Colour ink = is_shown ? p.theme().accent : p.theme().ink;
    const double side = p.px(16);
    const Rect box{heat.x + p.px(16), heat.centre().y - side / 2, side, side};
    p.stroke(box, ink, p.px(1.6), p.px(4));
    if (is_shown) {
        draw_tick(p, {box.x + side * 0.18, box.y + side * 0.18}, side * 0.64, ink, p.px(2));
    }
    p.text({box.right() + p.px(10), heat.centre().y - p.line_height(type::kBodyBold) / 2},
           type::kBodyBold,
           ink,
           label);
    const double x = heat.right() + p.px(14);
    const double height =
        p.paragraph_height(type::kBody, state.coverage, area.right() - x - p.px(14));
    p.paragraph({x, std::max(area.y + p.px(3), heat.centre().y - height / 2)},
                type::kBody,
                p.theme().ink,
                state.coverage,
                area.right() - x - p.px(14));
    return std::max(heat.bottom(), area.y + p.px(3) + height) + p.px(6);
}

}  // namespace

void draw_rehearsals(Canvas2d& ui,
                     RehearsalsState& state,
                     const Rect& area,
                     const Session& session,
                     Intents& intents) {
    Painter& p = ui.painter;
    if (std::shared_ptr<const OpenFlow> open = session.shared_flow(); state.made_of != open) {
        state.report = rehearsal_report(open->flow);
        state.coverage = coverage_line(state.report, session.words());
        state.made_of = std::move(open);
    }
    const double top = draw_summary(ui, state, area, session, intents);
    if (state.report.results.empty()) {
        p.paragraph({area.x + p.px(20), top + p.px(4)},
                    type::kBody,
                    p.theme().quiet,
                    session.words()[Word::RehearsalsNone],
                    area.w - p.px(40));
    } else {
        const RowListLook look{
            "rehearsals/",
            state.report.results.size(),
            p.line_height(type::kBodyBold) + p.line_height(type::kQuiet) + p.px(14),
            std::nullopt,
            0};
        const Rect rows{area.x, top, area.w, std::max(0.0, area.bottom() - top)};
        const auto pressed = draw_row_list(ui, state.scroll, rows, look, [&](const DrawnRow& row) {
            draw_result(p, row.box, state.report.results[row.row], session);
        });
        if (pressed) {
            intents.emplace_back(intent::WalkSteps{state.report.results[*pressed].walk});
        }
    }
    const Rect heat = ui.focus.place_of(kHeat).value_or(Rect{});
    draw_tool_tip(ui, kHeat, heat, area, session.words()[Word::HeatTip]);
}

}  // namespace waypost::gui
