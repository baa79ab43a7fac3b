#include "gui/differ_view.h"

#include <cstddef>
#include <string>

namespace waypost::gui {

namespace {

/// A view's words with the names of those who hold it below.
void draw_view(
    Canvas2d& ui, Column& column, CardInk& ink, std::string_view id, const Bullet& view) {
    Painter& p = ui.painter;
    const double top = column.y;
    Column inner{column.x + p.px(16), column.y, column.w - p.px(16)};
    draw_text(ui, inner, ink, id, view.text, view.citation);
    const CardSources named{view.citation.sources, view.citation.editorial};
    const std::string names = sources_line(ink.session, named);
    if (!names.empty()) {
        inner.y +=
            p.paragraph({inner.x, inner.y}, type::kQuietBold, p.theme().quiet, names, inner.w);
    }
    // Every view has the same line beside it: none of them is the right one here.
    p.fill(
        {column.x, top + p.px(3), p.px(3), inner.y - top - p.px(6)}, p.theme().outline, p.px(1.5));
    column.y = inner.y + p.px(14);
}

}  // namespace

void draw_differences(Canvas2d& ui, Column& column, CardInk& ink) {
    const std::vector<Difference>& all = ink.node().differences;
    Painter& p = ui.painter;
    for (std::size_t i = 0; i < all.size(); ++i) {
        draw_heading(p, column, ink.words()[Word::SourcesDiffer]);
        const std::string id = ink.id + "/differ" + std::to_string(i);
        const RichTextStyle bold{type::kReadingBold, type::kReadingBold, type::kReadingBold};
        column.y += rich_text(
            ui, id, {column.x, column.y}, column.w, all[i].about, bold, ink.marks, ink.events);
        column.y += p.px(8);
        for (std::size_t k = 0; k < all[i].views.size(); ++k) {
            draw_view(ui, column, ink, id + "/" + std::to_string(k), all[i].views[k]);
        }
    }
}

}  // namespace waypost::gui
