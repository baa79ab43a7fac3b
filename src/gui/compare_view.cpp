#include "gui/compare_view.h"

#include "gui/differ_view.h"
#include "gui/guide_sections.h"
#include "gui/map_cards.h"
#include "gui/number_view.h"
#include "gui/option_list.h"
#include "walk/detour.h"

#include <algorithm>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kMargin = 28;
constexpr double kColumnGap = 28;
/// A column of reading text is never narrower, in points.
constexpr double kNarrowest = 216;
constexpr double kWidest = 420;
/// A button is never lower, in points: it must be easy to hit.
constexpr double kTurnHeight = 44;
constexpr double kTurnGap = 12;
/// An area lower than this, in points, is low.
constexpr double kLow = 420;

/// One option of the table.
struct Cell {
    const OfferedOption* option = nullptr;
    CardInk ink;
    std::vector<CardRow> rows{};
    std::vector<ShownNumber> numbers{};
    Column column{};
};

/// The sources of all options together, so that a mark means the same in every column.
CardSources sources_of_all(const Session& session,
                           const std::vector<const OfferedOption*>& options,
                           NodeId decision) {
    CardSources all;
    for (const OfferedOption* option : options) {
        const CardView view = session.view_of(option->card, decision);
        const CardSources own = sources_of(session.open_flow()->flow, view);
        all.editorial = all.editorial || own.editorial;
        for (const SourceId source : own.sources) {
            if (all.number_of(source) == 0) {
                all.sources.push_back(source);
            }
        }
    }
    return all;
}

/// The numbers of an option, none while it is closed.
std::vector<Number> numbers_of(const Session& session, NodeId option) {
    return session.view_of(option).is_closed() ? std::vector<Number>()
                                               : session.open_flow()->flow.node(option).numbers;
}

/// The numbers of each option. All are out of the same, those of options without room included, so
/// that no count changes while a reader turns from some options to others.
std::vector<std::vector<ShownNumber>> shown_numbers(
    const Session& session, const std::vector<const OfferedOption*>& options) {
    std::vector<Number> all;
    for (const OfferedOption* option : options) {
        const std::vector<Number> own = numbers_of(session, option->card);
        all.insert(all.end(), own.begin(), own.end());
    }
    const std::vector<ShownNumber> shown = with_one_denominator(all, session.words());
    std::vector<std::vector<ShownNumber>> each;
    auto next = shown.begin();
    for (const OfferedOption* option : options) {
        const auto end = next + std::ssize(numbers_of(session, option->card));
        each.emplace_back(next, end);
        next = end;
    }
    return each;
}

/// Draws one row of cells below each other's tops and moves all columns below the longest.
template <class Draw>
void draw_cells(std::vector<Cell>& cells, double& y, Draw draw) {
    double bottom = y;
    for (Cell& cell : cells) {
        cell.column.y = y;
        if (!cell.ink.view.is_closed()) {
            draw(cell);
        }
        bottom = std::max(bottom, cell.column.y);
    }
    y = bottom;
}

void draw_row_heading(Painter& p, const Column& table, double& y, const std::string& label) {
    y += p.px(18);
    p.line({table.x, y}, {table.x + table.w, y}, p.theme().hairline, p.px(p.theme().line_width));
    Column heading{table.x, y - p.px(10), table.w};
    draw_heading(p, heading, label);
    y = heading.y;
}

double names_height(const Painter& p, const std::vector<Cell>& cells) {
    double height = 0;
    for (const Cell& cell : cells) {
        height = std::max(height, row_height(p, cell.option->label, cell.column.w));
    }
    return height;
}

/// The options' names, which open them.
void draw_names(Canvas2d& ui, std::vector<Cell>& cells, double y, double height, Intents& intents) {
    for (Cell& cell : cells) {
        const Rect rect{cell.column.x, y, cell.column.w, height};
        const bool read = cell.ink.session.was_read(cell.option->card);
        if (row_button(ui, "option/" + cell.ink.node().id, rect, cell.option->label, read)) {
            intents.emplace_back(intent::OpenOption{cell.option->card});
        }
    }
}

/// What an option is, or of a closed one that it asks first.
void draw_first_words(Canvas2d& ui, std::vector<Cell>& cells, double& y) {
    double bottom = y;
    for (Cell& cell : cells) {
        cell.column.y = y;
        if (cell.ink.view.is_closed()) {
            const std::string asks =
                cell.ink.words().fill(Word::GateAsks, {cell.ink.node().ask_first});
            draw_text(ui, cell.column, cell.ink, cell.ink.id + "/ask_first", asks);
        } else {
            draw_own_words(ui, cell.column, cell.ink);
        }
        bottom = std::max(bottom, cell.column.y);
    }
    y = bottom;
}

void draw_rows(Canvas2d& ui, const Column& table, std::vector<Cell>& cells, double& y) {
    Painter& p = ui.painter;
    const Words& words = cells.front().ink.words();
    for (std::size_t row = 0; row < cells.front().rows.size(); ++row) {
        const auto says = [row](const Cell& cell) {
            return !cell.ink.view.is_closed() && !cell.rows[row].is_empty();
        };
        if (std::ranges::none_of(cells, says)) {
            continue;
        }
        draw_row_heading(p, table, y, cells.front().rows[row].label);
        draw_cells(cells, y, [&](Cell& cell) {
            if (!says(cell)) {
                cell.column.y += p.paragraph({cell.column.x, cell.column.y},
                                             type::kReading,
                                             p.theme().quiet,
                                             words[Word::NothingSaid],
                                             cell.column.w);
                return;
            }
            const std::string id = cell.ink.id + "/row" + std::to_string(row);
            draw_row(ui, cell.column, cell.ink, id, cell.rows[row]);
        });
    }
}

void draw_number_row(Canvas2d& ui, const Column& table, std::vector<Cell>& cells, double& y) {
    const auto has = [](const Cell& cell) { return !cell.numbers.empty(); };
    if (std::ranges::none_of(cells, has)) {
        return;
    }
    const Words& words = cells.front().ink.words();
    draw_row_heading(ui.painter, table, y, words[Word::Numbers]);
    draw_cells(cells, y, [&](Cell& cell) {
        if (cell.numbers.empty()) {
            cell.column.y += ui.painter.paragraph({cell.column.x, cell.column.y},
                                                  type::kReading,
                                                  ui.painter.theme().quiet,
                                                  words[Word::NothingSaid],
                                                  cell.column.w);
        }
        for (std::size_t i = 0; i < cell.numbers.size(); ++i) {
            const std::string id = cell.ink.id + "/number" + std::to_string(i);
            draw_number(ui, cell.column, cell.ink, id, cell.numbers[i]);
        }
    });
}

void draw_difference_row(Canvas2d& ui, const Column& table, std::vector<Cell>& cells, double& y) {
    const auto has = [](const Cell& cell) {
        return !cell.ink.view.is_closed() && !cell.ink.node().differences.empty();
    };
    if (std::ranges::none_of(cells, has)) {
        return;
    }
    Painter& p = ui.painter;
    y += p.px(18);
    p.line({table.x, y}, {table.x + table.w, y}, p.theme().hairline, p.px(p.theme().line_width));
    y -= p.px(10);
    draw_cells(cells, y, [&](Cell& cell) { draw_differences(ui, cell.column, cell.ink); });
}

/// In each column the choices that read more about its option; closed ones keep theirs, since ways
/// on are no content.
void draw_about_row(
    Canvas2d& ui, const Column& table, std::vector<Cell>& cells, double& y, Intents& intents) {
    const Session& session = cells.front().ink.session;
    const auto has = [&](const Cell& cell) {
        return !session.choices_about(cell.option->card).empty();
    };
    if (cells.front().ink.view.decision != session.present_card() ||
        std::ranges::none_of(cells, has)) {
        return;
    }
    draw_row_heading(ui.painter, table, y, session.words()[Word::ReadMore]);
    y += ui.painter.px(6);
    double bottom = y;
    for (Cell& cell : cells) {
        cell.column.y = y;
        const std::vector<ChoiceId> about = session.choices_about(cell.option->card);
        draw_some_choices(ui, cell.column, session, about, 1, intents);
        bottom = std::max(bottom, cell.column.y);
    }
    y = bottom;
}

/// How wide a button is that turns, with the gap behind it.
double turn_width(const Painter& p, const std::string& label) {
    return p.text_width(type::kQuietBold, label) + p.px(28 + kTurnGap);
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
    const std::string these = words.fill(Word::CompareSome,
                                         {std::to_string(state.compare_first + 1),
                                          std::to_string(state.compare_first + shown),
                                          std::to_string(count)});
    // Decided before either is drawn: a press changes what there is to turn to.
    const bool more_before = state.compare_first > 0;
    const bool more_behind = state.compare_first + shown < count;
    const std::string earlier = "←  " + words[Word::CompareEarlier];
    const std::string later = words[Word::CompareLater] + "  →";
    const double height = p.px(kTurnHeight);
    p.text({table.x, table.y + (height - p.line_height(type::kBody)) / 2},
           type::kBody,
           p.theme().quiet,
           these);
    double x = table.x + p.text_width(type::kBody, these) + p.px(24);
    const double buttons =
        (more_before ? turn_width(p, earlier) : 0) + (more_behind ? turn_width(p, later) : 0);
    if (x + buttons > table.x + table.w + p.px(kTurnGap)) {
        x = table.x;
        table.y += height;
    }
    const auto button = [&](const char* id, const std::string& label) {
        const Rect rect{x, table.y, turn_width(p, label) - p.px(kTurnGap), height};
        x = rect.right() + p.px(kTurnGap);
        return tool_button(ui, id, rect, label);
    };
    if (more_before && button("compare/earlier", earlier)) {
        turn_comparison(state, false);
    }
    if (more_behind && button("compare/later", later)) {
        turn_comparison(state, true);
    }
    table.y += height + p.px(16);
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
    table.y = back.bottom() + p.px(low ? 12 : 20);
    const Node& decision = session.open_flow()->flow.node(session.detour()->card);
    TextStyle title = type::kTitle;
    title.size = low ? 24 : title.size;
    table.y += p.paragraph({table.x, table.y}, title, p.theme().ink, decision.title, table.w);
    table.y += p.px(low ? 6 : 14);
    draw_turns(ui, state, table, words, shown, count);
}

std::vector<Cell> cells_of(const Session& session,
                           const std::vector<const OfferedOption*>& options,
                           std::size_t first,
                           std::size_t count,
                           RichTextEvents& events) {
    const NodeId decision = session.detour()->card;
    const CardSources sources = sources_of_all(session, options, decision);
    const std::vector<std::vector<ShownNumber>> numbers = shown_numbers(session, options);
    std::vector<Cell> cells;
    for (std::size_t i = first; i < first + count; ++i) {
        CardInk ink =
            card_ink(session, session.view_of(options[i]->card, decision), sources, events);
        std::vector<CardRow> rows =
            rows_of(session.open_flow()->flow, options[i]->card, decision, session.words());
        cells.push_back({options[i], std::move(ink), std::move(rows), numbers[i]});
    }
    return cells;
}

void draw_table(Canvas2d& ui,
                GuideState& state,
                Column& table,
                const Rect& area,
                std::vector<Cell>& cells,
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
    double y = table.y + height + p.px(12);
    draw_first_words(ui, cells, y);
    draw_rows(ui, table, cells, y);
    draw_number_row(ui, table, cells, y);
    draw_difference_row(ui, table, cells, y);
    draw_about_row(ui, table, cells, y, intents);
    table.y = y;
    draw_evidence(ui, table, cells.front().ink, state, intents);
    p.pop_clip();
}

}  // namespace

std::size_t compare_columns(const Painter& painter, double width, std::size_t options) {
    const double each = painter.px(kNarrowest + kColumnGap);
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
    std::vector<Cell> cells = cells_of(session, options, state.compare_first, shown, state.events);
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
