#include "gui/compare_view.h"

#include "gui/compare_rows.h"
#include "gui/guide_sections.h"
#include "gui/reading_view.h"

#include <algorithm>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kMargin = 28;
constexpr double kColumnGap = 28;
/// A column of reading text is never narrower, in points.
constexpr double kNarrowest = 204;
constexpr double kWidest = 420;
/// A button is never lower, in points: it must be easy to hit.
constexpr double kTurnHeight = 44;
constexpr double kTurnGap = 12;
/// An area lower than this, in points, is low.
constexpr double kLow = 420;

double names_height(const Painter& p, const std::vector<CompareCell>& cells) {
    double height = 0;
    for (const CompareCell& cell : cells) {
        height = std::max(height, row_height(p, cell.option->label, cell.column.w));
    }
    return height;
}

/// The options' names, which open them.
void draw_names(
    Canvas2d& ui, std::vector<CompareCell>& cells, double y, double height, Intents& intents) {
    for (CompareCell& cell : cells) {
        const Rect rect{cell.column.x, y, cell.column.w, height};
        const bool read = cell.ink.session.was_read(cell.option->card);
        if (row_button(ui, "option/" + cell.ink.node().id, rect, cell.option->label, read)) {
            intents.emplace_back(intent::OpenOption{cell.option->card});
        }
    }
}

/// How wide a button is that turns, with the gap behind it.
double turn_width(const Painter& p, const std::string& label) {
    return p.text_width(type::kQuietBold, label) + p.px(28 + kTurnGap);
}

/// A button that turns; `at` moves behind it.
bool draw_turn(Canvas2d& ui, const char* id, Point& at, const std::string& label) {
    Painter& p = ui.painter;
    const Rect rect{at.x, at.y, turn_width(p, label) - p.px(kTurnGap), p.px(kTurnHeight)};
    at.x = rect.right() + p.px(kTurnGap);
    return tool_button(ui, id, rect, label);
}

/// Which options these are and, as buttons, those before and behind; nothing where all have room.
void draw_turns(Canvas2d& ui,
                GuideState& state,
                Column& table,
                const Words& words,
                std::size_t shown,
                std::size_t count) {
    if (shown == count) {
        return;
    }
    Painter& p = ui.painter;
    const std::size_t first = state.compare_first;
    const std::string these = words.fill(
        Word::CompareSome,
        {std::to_string(first + 1), std::to_string(first + shown), std::to_string(count)});
    const double middle = table.y + (p.px(kTurnHeight) - p.line_height(type::kBody)) / 2;
    p.text({table.x, middle}, type::kBody, p.theme().quiet, these);
    // Decided before either is drawn: a press changes what there is to turn to.
    const bool more_before = first > 0;
    const bool more_behind = first + shown < count;
    const std::string earlier = "←  " + words[Word::CompareEarlier];
    const std::string later = words[Word::CompareLater] + "  →";
    const double buttons =
        (more_before ? turn_width(p, earlier) : 0) + (more_behind ? turn_width(p, later) : 0);
    Point at{table.x + p.text_width(type::kBody, these) + p.px(24), table.y};
    if (at.x + buttons > table.x + table.w + p.px(kTurnGap)) {
        at = {table.x, table.y + p.px(kTurnHeight)};
    }
    if (more_before && draw_turn(ui, "compare/earlier", at, earlier)) {
        turn_comparison(state, false);
    }
    if (more_behind && draw_turn(ui, "compare/later", at, later)) {
        turn_comparison(state, true);
    }
    table.y = at.y + p.px(kTurnHeight + 16);
}

/// Reads the table aloud: beside the way back, or below it where there is no room.
void draw_reading(
    Canvas2d& ui, Column& table, const Rect& back, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const double height = p.line_height(type::kChoice);
    const double width = p.text_width(type::kChoice, widest_reading_label(p, session.words()));
    Point at{back.right() + p.px(28), back.centre().y - height / 2};
    if (at.x + width > table.x + table.w) {
        at = {table.x + p.px(6), back.bottom() + p.px(14)};
        table.y = at.y + height;
    }
    draw_reading_button(ui, at, type::kChoice, session, intents);
    const double note = no_voice_height(p, table.w, session);
    draw_no_voice(p, {table.x, table.y + p.px(12), table.w, note}, session);
    table.y += note > 0 ? note + p.px(12) : 0;
}

/// The way back, the decision's title and, where not all have room, which options these are.
void draw_head(Canvas2d& ui,
               GuideState& state,
               Column& table,
               const Session& session,
               std::size_t shown,
               std::size_t count,
               Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    // At large text in a small window the head must not push the options out.
    const bool low = state.area.h < p.px(kLow);
    const std::string& label = way_back_label(session);
    const double width = std::min(table.w, p.text_width(type::kChoice, label) + p.px(90));
    const Rect back{table.x, table.y, width, choice_height(p, label, width)};
    if (choice_button(ui, "detour/back", back, "←", label)) {
        intents.emplace_back(intent::CloseDetour{});
    }
    table.y = back.bottom();
    if (session.settings().mode != Mode::Present) {
        draw_reading(ui, table, back, session, intents);
    }
    table.y += p.px(low ? 12 : 20);
    const Node& decision = session.open_flow()->flow.node(session.detour()->card);
    TextStyle title = type::kTitle;
    title.size = low ? 24 : title.size;
    table.y += p.paragraph({table.x, table.y}, title, p.theme().ink, decision.title, table.w);
    table.y += p.px(low ? 6 : 14);
    draw_turns(ui, state, table, words, shown, count);
}

void draw_table(Canvas2d& ui,
                GuideState& state,
                Column& table,
                const Rect& area,
                std::vector<CompareCell>& cells,
                Intents& intents) {
    Painter& p = ui.painter;
    const double gap = p.px(kColumnGap);
    const auto count = static_cast<double>(cells.size());
    const double width = std::min((table.w - gap * (count - 1)) / count, p.px(kWidest));
    table.w = count * width + gap * (count - 1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].column = {table.x + static_cast<double>(i) * (width + gap), table.y, width};
    }
    // The names stay in view above what is said of them, unless they take too much of it.
    const double height = names_height(p, cells);
    const bool stays = height < area.h * 0.3;
    const double names = stays ? std::max(table.y, area.y + p.px(8)) : table.y;
    draw_names(ui, cells, names, height, intents);
    const double below = names + height + p.px(8);
    p.push_clip({area.x, below, area.w, std::max(area.bottom() - below, 0.0)});
    table.y += height + p.px(12);
    draw_compare_rows(ui, table, cells, intents);
    draw_evidence(ui, table, cells.front().ink, state, intents);
    p.pop_clip();
}

}  // namespace

std::size_t compare_columns(const Painter& painter, double width, std::size_t options) {
    const double each = painter.px_beside(type::kBody, kNarrowest) + painter.px(kColumnGap);
    const auto room = static_cast<std::size_t>((width + painter.px(kColumnGap)) / each);
    return std::clamp<std::size_t>(room, 1, std::max<std::size_t>(options, 1));
}

void turn_comparison(GuideState& state, bool forward) {
    if (forward) {
        ++state.compare_first;
    } else if (state.compare_first > 0) {
        --state.compare_first;
    }
}

bool is_comparing(const Session& session) {
    return session.detour() != nullptr && session.detour()->kind == DetourKind::Comparison;
}

void draw_comparison(Canvas2d& ui, GuideState& state, const GuideFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    const Session& session = frame.session;
    const bool in_room = session.settings().mode == Mode::Present;
    p.fill(frame.area, p.theme().panel, in_room ? p.px(18) : 0);
    state.events = {};
    state.area = frame.area;
    const std::vector<const OfferedOption*> options =
        offered_options(session.open_flow()->flow, session.shown_place());
    const double margin = std::min(p.px(kMargin), frame.area.w * 0.05);
    const double width = frame.area.w - 2 * margin;
    const std::size_t shown = compare_columns(p, width, options.size());
    state.compare_first = std::min(state.compare_first, options.size() - shown);
    const double y = begin_scroll(ui, state.compare_scroll, frame.area);
    Column table{frame.area.x + margin, y + std::min(margin, frame.area.h * 0.04), width};
    draw_head(ui, state, table, session, shown, options.size(), intents);
    state.compare_first = std::min(state.compare_first, options.size() - shown);
    std::vector<CompareCell> cells =
        compare_cells(session, options, state.compare_first, shown, state.events);
    draw_table(ui, state, table, frame.area, cells, intents);
    end_scroll(ui, state.compare_scroll, frame.area, table.y + margin, "compare/scroll");
    // In a window the foot bar lies below, and nothing may lie over that.
    const double sign = frame.area.bottom() - (in_room ? 0 : p.px(20));
    draw_more_below(ui,
                    state.compare_scroll,
                    frame.area,
                    {frame.area.centre().x, sign},
                    p.theme().panel,
                    session.words()[Word::MoreBelow]);
    tell_links(session, state.events, intents);
}

}  // namespace waypost::gui
