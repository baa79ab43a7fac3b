#include "gui/option_list.h"

#include "gui/guide_sections.h"
#include "walk/detour.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// Where the options stand: in rows of so many, all of one size, so that none looks larger.
struct OptionGrid {
    std::size_t columns = 1;
    double gap = 0;
    double width = 0;
    double height = 0;
};

OptionGrid grid_of(Painter& p,
                   const std::vector<const OfferedOption*>& options,
                   double width,
                   std::size_t columns) {
    OptionGrid grid{columns, p.px(10)};
    const auto count = static_cast<double>(columns);
    grid.width = (width - grid.gap * (count - 1)) / count;
    for (const OfferedOption* option : options) {
        grid.height = std::max(grid.height, row_height(p, option->label, grid.width));
    }
    return grid;
}

void draw_option_row(Canvas2d& ui,
                     Column& column,
                     const Session& session,
                     const std::vector<const OfferedOption*>& options,
                     std::size_t begin,
                     const OptionGrid& grid,
                     Intents& intents) {
    const std::size_t end = std::min(begin + grid.columns, options.size());
    for (std::size_t i = begin; i < end; ++i) {
        const double x = column.x + static_cast<double>(i - begin) * (grid.width + grid.gap);
        // An option may be listed twice, for different answers.
        const std::string id = "option/" + session.open_flow()->flow.node(options[i]->card).id;
        const bool read = session.was_read(options[i]->card);
        if (row_button(ui, id, {x, column.y, grid.width, grid.height}, options[i]->label, read)) {
            intents.emplace_back(intent::OpenOption{options[i]->card});
        }
    }
    column.y += grid.height + grid.gap;
}

}  // namespace

void draw_options(
    Canvas2d& ui, Column& column, const Session& session, int columns, Intents& intents) {
    const Flow& flow = session.open_flow()->flow;
    const std::vector<const OfferedOption*> options = offered_options(flow, session.shown_place());
    if (options.empty()) {
        return;
    }
    Painter& p = ui.painter;
    draw_heading(p, column, session.words()[Word::Options]);
    column.y += p.px(4);
    const OptionGrid grid = grid_of(p, options, column.w, static_cast<std::size_t>(columns));
    for (std::size_t begin = 0; begin < options.size(); begin += grid.columns) {
        draw_option_row(ui, column, session, options, begin, grid, intents);
    }
    if (options.size() < 2) {
        return;
    }
    column.y += p.px(6);
    if (text_button(ui,
                    "compare",
                    {column.x, column.y},
                    type::kQuietBold,
                    session.words()[Word::CompareOptions],
                    p.theme().accent)) {
        intents.emplace_back(intent::CompareOptions{});
    }
    column.y += p.line_height(type::kQuietBold) + p.px(6);
}

void draw_matters(Canvas2d& ui, Column& column, CardInk& ink) {
    if (ink.node().matters.empty()) {
        return;
    }
    draw_heading(ui.painter, column, ink.words()[Word::Matters]);
    draw_bullets(ui, column, ink, ink.id + "/matters", ink.node().matters);
}

void draw_about(
    Canvas2d& ui, Column& column, const Session& session, NodeId option, Intents& intents) {
    const std::vector<ChoiceId> about = session.choices_about(option);
    if (about.empty()) {
        return;
    }
    draw_heading(ui.painter, column, session.words()[Word::ReadMore]);
    column.y += ui.painter.px(4);
    draw_some_choices(ui, column, session, about, 1, intents);
}

}  // namespace waypost::gui
