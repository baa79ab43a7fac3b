#include "gui/author_panel.h"

#include "gui/changes_view.h"
#include "gui/pill_row.h"
#include "gui/ways_view.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

constexpr std::array<Word, kAuthorLists.size()> kListWords = {Word::Problems,
                                                              Word::ListChanges,
                                                              Word::ListRehearsals,
                                                              Word::ListCards,
                                                              Word::ListNotes,
                                                              Word::ListWays};

constexpr std::array<Word, kAuthorPanes.size()> kPaneWords = {
    Word::PaneCard, Word::PaneEdit, Word::PaneSource, Word::PaneLists};

/// How much is in a list; nothing where that is not to be told.
std::optional<std::size_t> count_of(AuthorList list, const Session& session) {
    const FlowChanges& changes = session.author().since_opened;
    switch (list) {
        case AuthorList::Problems: return session.problems().all().size();
        case AuthorList::Changes: return changes.cards.size() + changes.ways.size();
        case AuthorList::Rehearsals:
        case AuthorList::Cards:
        case AuthorList::Notes:
        case AuthorList::Ways: return std::nullopt;
    }
    return std::nullopt;
}

std::string list_name(AuthorList list, const Session& session) {
    const std::string& name = session.words()[kListWords[static_cast<std::size_t>(list)]];
    const std::optional<std::size_t> count = count_of(list, session);
    return count ? name + " (" + std::to_string(*count) + ")" : name;
}

bool is_offered(AuthorPane pane, bool with_lists) {
    switch (pane) {
        case AuthorPane::Card:
        case AuthorPane::Edit:
        case AuthorPane::Source: return true;
        case AuthorPane::Lists: return with_lists;
    }
    return false;
}

/// Where the pills begin and end.
Rect inner(const Painter& p, const Rect& area) {
    return {area.x + p.px(14), area.y + p.px(8), area.w - p.px(22), area.h};
}

void draw_list(
    Canvas2d& ui, AuthorState& state, const Rect& area, const Session& session, Intents& intents) {
    switch (session.author().list) {
        case AuthorList::Problems:
            draw_problems(ui, state.problems, area, session, intents);
            return;
        case AuthorList::Changes: draw_changes(ui, state.changes, area, session, intents); return;
        case AuthorList::Rehearsals:
            draw_rehearsals(ui, state.rehearsals, area, session, intents);
            return;
        case AuthorList::Cards: draw_cards_table(ui, state.cards, area, session, intents); return;
        case AuthorList::Notes: draw_notes(ui, state.notes, area, session, intents); return;
        case AuthorList::Ways: draw_ways(ui, state.ways, area, session, intents); return;
    }
}

}  // namespace

double author_lists_height(const Painter& painter, double most, const Session& session) {
    const bool is_empty = count_of(session.author().list, session) == std::size_t{0};
    return is_empty ? std::min(most, painter.px(kPillHeight + 62)) : most;
}

void draw_author_lists(
    Canvas2d& ui, AuthorState& state, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    p.fill(area, p.theme().panel);
    p.line(
        {area.x, area.y}, {area.right(), area.y}, p.theme().hairline, p.px(p.theme().line_width));
    PillRow names(ui, inner(ui.painter, area), "author/list/");
    for (const AuthorList list : kAuthorLists) {
        if (names.draw(list_name(list, session), list == session.author().list)) {
            intents.emplace_back(intent::ShowList{list});
        }
    }
    const double top = names.bottom() + p.px(6);
    draw_list(ui, state, {area.x, top, area.w, area.bottom() - top}, session, intents);
}

Rect draw_pane_choice(
    Canvas2d& ui, const Rect& area, bool with_lists, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    p.fill(area, p.theme().panel);
    PillRow names(ui, inner(ui.painter, area), "author/pane/");
    for (const AuthorPane pane : kAuthorPanes) {
        if (!is_offered(pane, with_lists)) {
            continue;
        }
        const std::string& label = session.words()[kPaneWords[static_cast<std::size_t>(pane)]];
        if (names.draw(label, pane == session.author().pane)) {
            intents.emplace_back(intent::ShowPane{pane});
        }
    }
    const double top = names.bottom() + p.px(6) + p.px(2);
    p.line({area.x, top}, {area.right(), top}, p.theme().hairline, p.px(p.theme().line_width));
    return {area.x, top, area.w, area.bottom() - top};
}

}  // namespace waypost::gui
