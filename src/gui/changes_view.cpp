#include "gui/changes_view.h"

#include "gui/row_list.h"
#include "session/card_names.h"

namespace waypost::gui {

namespace {

/// One row, whichever of the two lists it is of.
struct ChangeRow {
    ChangeKind kind = ChangeKind::Changed;
    std::string what{};
    /// The card that the map can show.
    std::string card{};
};

ChangeRow row_of(const CardChange& change, const Words& words) {
    std::string what = change.title.empty() ? change.id : change.title;
    if (change.has_other_words || change.has_other_ways) {
        what += "  (";
        what += change.has_other_words ? words[Word::ChangeWords] : "";
        what += change.has_other_words && change.has_other_ways ? ", " : "";
        what += change.has_other_ways ? words[Word::ChangeWays] : "";
        what += ")";
    }
    return {change.kind, std::move(what), change.id};
}

ChangeRow row_of(const WayChange& change, const Flow& flow, const Words& words) {
    const std::string& label = change.label.empty() ? change.choice : change.label;
    return {change.kind,
            words.fill(Word::ChangeWay,
                       {card_title(flow, change.from), label, card_title(flow, change.to)}),
            change.from};
}

/// A sign before the word: plus, dot, minus.
void draw_sign(Painter& p, Point centre, ChangeKind kind) {
    const Colour ink = p.theme().accent;
    const double arm = p.px(6);
    if (kind == ChangeKind::Changed) {
        p.circle(centre, p.px(4), ink);
        return;
    }
    p.line({centre.x - arm, centre.y}, {centre.x + arm, centre.y}, ink, p.px(2.4));
    if (kind == ChangeKind::Added) {
        p.line({centre.x, centre.y - arm}, {centre.x, centre.y + arm}, ink, p.px(2.4));
    }
}

}  // namespace

const std::string& change_word(ChangeKind kind, const Words& words) {
    switch (kind) {
        case ChangeKind::Added: return words[Word::ChangeAdded];
        case ChangeKind::Changed: return words[Word::ChangeChanged];
        case ChangeKind::Removed: return words[Word::ChangeRemoved];
    }
    return words[Word::ChangeChanged];
}

void draw_changes(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const FlowChanges& changes = session.author().since_opened;
    const Words& words = session.words();
    if (changes.are_none()) {
        p.paragraph({area.x + p.px(20), area.y + p.px(10)},
                    type::kBody,
                    p.theme().quiet,
                    words[Word::ChangesNone],
                    area.w - p.px(40));
        return;
    }
    const Flow& flow = session.open_flow()->flow;
    const auto row_at = [&](std::size_t row) {
        return row < changes.cards.size()
                   ? row_of(changes.cards[row], words)
                   : row_of(changes.ways[row - changes.cards.size()], flow, words);
    };
    const RowListLook look{
        "changes/", changes.cards.size() + changes.ways.size(), p.px(36), std::nullopt, 0};
    const double word_width = p.px(110);
    const std::optional<std::size_t> pressed =
        draw_row_list(ui, scroll, area, look, [&](const DrawnRow& drawn) {
            const ChangeRow row = row_at(drawn.row);
            const double y = drawn.box.centre().y - p.line_height(type::kBody) / 2;
            draw_sign(p, {drawn.box.x + p.px(26), drawn.box.centre().y}, row.kind);
            const double x = drawn.box.x + p.px(44);
            p.text({x, y}, type::kBodyBold, p.theme().ink, change_word(row.kind, words));
            p.text_cut({x + word_width, y},
                       type::kBody,
                       p.theme().ink,
                       row.what,
                       drawn.box.right() - x - word_width);
        });
    if (pressed) {
        intents.emplace_back(intent::ShowOnMap{flow.find_node(row_at(*pressed).card)});
    }
}

}  // namespace waypost::gui
