#include "gui/compare_rows.h"

#include "gui/differ_view.h"
#include "gui/guide_sections.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

/// Draws one row of cells below each other's tops and moves all columns below the longest.
template <class Draw>
void draw_cells(std::vector<CompareCell>& cells, double& y, Draw draw) {
    double bottom = y;
    for (CompareCell& cell : cells) {
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

/// What an option is, or of a closed one that it asks first.
void draw_first_words(Canvas2d& ui, std::vector<CompareCell>& cells, double& y) {
    double bottom = y;
    for (CompareCell& cell : cells) {
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

void draw_nothing_said(Painter& p, CompareCell& cell) {
    cell.column.y += p.paragraph({cell.column.x, cell.column.y},
                                 type::kReading,
                                 p.theme().quiet,
                                 cell.ink.words()[Word::NothingSaid],
                                 cell.column.w);
}

void draw_rows(Canvas2d& ui, const Column& table, std::vector<CompareCell>& cells, double& y) {
    Painter& p = ui.painter;
    for (std::size_t row = 0; row < cells.front().rows.size(); ++row) {
        const auto says = [row](const CompareCell& cell) {
            return !cell.ink.view.is_closed() && !cell.rows[row].is_empty();
        };
        if (std::ranges::none_of(cells, says)) {
            continue;
        }
        draw_row_heading(p, table, y, cells.front().rows[row].label);
        draw_cells(cells, y, [&](CompareCell& cell) {
            if (!says(cell)) {
                draw_nothing_said(p, cell);
                return;
            }
            const std::string id = cell.ink.id + "/row" + std::to_string(row);
            draw_row(ui, cell.column, cell.ink, id, cell.rows[row]);
        });
    }
}

void draw_number_row(Canvas2d& ui,
                     const Column& table,
                     std::vector<CompareCell>& cells,
                     double& y) {
    const auto has = [](const CompareCell& cell) { return !cell.numbers.empty(); };
    if (std::ranges::none_of(cells, has)) {
        return;
    }
    draw_row_heading(ui.painter, table, y, cells.front().ink.words()[Word::Numbers]);
    draw_cells(cells, y, [&](CompareCell& cell) {
        if (cell.numbers.empty()) {
            draw_nothing_said(ui.painter, cell);
        }
        for (std::size_t i = 0; i < cell.numbers.size(); ++i) {
            const std::string id = cell.ink.id + "/number" + std::to_string(i);
            draw_number(ui, cell.column, cell.ink, id, cell.numbers[i]);
        }
    });
}

void draw_difference_row(Canvas2d& ui,
                         const Column& table,
                         std::vector<CompareCell>& cells,
                         double& y) {
    const auto has = [](const CompareCell& cell) {
        return !cell.ink.view.is_closed() && !cell.ink.node().differences.empty();
    };
    if (std::ranges::none_of(cells, has)) {
        return;
    }
    Painter& p = ui.painter;
    y += p.px(18);
    p.line({table.x, y}, {table.x + table.w, y}, p.theme().hairline, p.px(p.theme().line_width));
    y -= p.px(10);
    draw_cells(cells, y, [&](CompareCell& cell) { draw_differences(ui, cell.column, cell.ink); });
}

/// In each column the choices that read more about its option; closed ones keep theirs, since ways
/// on are no content.
void draw_about_row(Canvas2d& ui,
                    const Column& table,
                    std::vector<CompareCell>& cells,
                    double& y,
                    Intents& intents) {
    const Session& session = cells.front().ink.session;
    const auto has = [&](const CompareCell& cell) {
        return !session.choices_about(cell.option->card).empty();
    };
    if (cells.front().ink.view.decision != session.present_card() ||
        std::ranges::none_of(cells, has)) {
        return;
    }
    draw_row_heading(ui.painter, table, y, session.words()[Word::ReadMore]);
    y += ui.painter.px(6);
    double bottom = y;
    for (CompareCell& cell : cells) {
        cell.column.y = y;
        const std::vector<ChoiceId> about = session.choices_about(cell.option->card);
        draw_some_choices(ui, cell.column, session, about, 1, intents);
        bottom = std::max(bottom, cell.column.y);
    }
    y = bottom;
}

}  // namespace

void draw_compare_rows(Canvas2d& ui,
                       Column& table,
                       std::vector<CompareCell>& cells,
                       Intents& intents) {
    double y = table.y;
    draw_first_words(ui, cells, y);
    draw_rows(ui, table, cells, y);
    draw_number_row(ui, table, cells, y);
    draw_difference_row(ui, table, cells, y);
    draw_about_row(ui, table, cells, y, intents);
    table.y = y;
}

}  // namespace waypost::gui
