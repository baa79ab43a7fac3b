#include "gui/cards_table_view.h"
#include "gui/frame.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

const std::string kRehearsals = R"(
[[rehearsal]]
name = "Through the pot"
choose = ["black", "open:pot", "figures_no"]
ends_at = "done"
[[rehearsal]]
name = "Cold is not offered"
choose = ["black", "open:cold"]
ends_at = "done"
)";

Session author_session(AuthorList list, const std::string& more) {
    ViewSettings settings;
    settings.mode = Mode::Author;
    Session session = open_session(std::string(kTeaOptions) + more, settings);
    session.apply(intent::ShowList{list});
    return session;
}

/// A window that shows this list, at rest.
struct AuthorWindow : HeadlessWindow {
    explicit AuthorWindow(AuthorList list, const std::string& more = kRehearsals, Size size = kWide)
        : HeadlessWindow(author_session(list, more), size) {
        frame();
        frame();
    }
};

/// The ids of the cards that the table shows, in its order.
std::string listed(const HeadlessWindow& window) {
    const gui::CardsTableState& state = window.state.author.cards;
    std::string ids;
    for (const std::size_t i : state.listed) {
        ids += (ids.empty() ? "" : " ") + state.cards[i].id;
    }
    return ids;
}

std::size_t count_controls(const HeadlessWindow& window, std::string_view beginning) {
    return static_cast<std::size_t>(
        std::ranges::count_if(window.state.focus.ids(),
                              [&](const std::string& id) { return id.starts_with(beginning); }));
}

std::string targeted(const HeadlessWindow& window) {
    const NodeId card = window.session.author().target.card;
    return card.has_value() ? window.session.open_flow()->flow.node(card).id : "";
}

}  // namespace

TEST_CASE("the table of cards sorts by the heading that is pressed, and turns round at the next") {
    AuthorWindow window(AuthorList::Cards);
    const std::string as_written = listed(window);
    CHECK(as_written == "start water ways pot bag cold strong none pots figures burnt done");
    window.click("cards/column/0");
    window.frame();
    CHECK(listed(window) == "bag burnt cold done figures none pot pots start strong water ways");
    window.click("cards/column/0");
    window.frame();
    CHECK(listed(window) == "ways water strong start pots pot none figures done cold burnt bag");
}

TEST_CASE("the table of cards is filtered by what is typed, and Escape shows all again") {
    AuthorWindow window(AuthorList::Cards);
    window.click(gui::kCardsFilter);
    for (const char32_t letter : U"pot") {
        if (letter != 0) {
            window.type(letter);
        }
    }
    window.frame();
    CHECK(listed(window) == "pot pots");
    CHECK(window.here() == "start");
    CHECK(window.state.author.cards.count == "2 of 12 cards");
    window.press(Key::Escape);
    window.frame();
    CHECK(window.state.author.cards.count == "12 of 12 cards");
    window.press(Key::Escape);
    window.type(U'1');
    CHECK(window.here() == "ways");
}

TEST_CASE("letters go to the walk again once the filter is out of sight") {
    AuthorWindow window(AuthorList::Cards);
    window.click(gui::kCardsFilter);
    window.session.apply(intent::ShowList{AuthorList::Problems});
    window.frame();
    window.type(U'1');
    CHECK(window.here() == "ways");
}

TEST_CASE("a card of the table is shown on the map, an option on the decision that offers it") {
    AuthorWindow window(AuthorList::Cards);
    window.click("cards/1");
    CHECK(targeted(window) == "water");
    window.click("cards/3");
    CHECK(targeted(window) == "ways");
    CHECK(window.here() == "start");
}

TEST_CASE("only the rows in view are drawn") {
    std::string many;
    for (int i = 0; i < 400; ++i) {
        many += "[node.more_" + std::to_string(i) +
                "]\nkind = \"option\"\nphase = \"brew\"\ntitle = \"More\"\ntext = \"TODO.\"\n"
                "editorial = true\n";
    }
    AuthorWindow cards(AuthorList::Cards, many);
    CHECK(cards.state.author.cards.listed.size() == 412);
    CHECK(count_controls(cards, "cards/") < 30);
    AuthorWindow notes(AuthorList::Notes, many);
    CHECK(notes.state.author.notes.notes.size() == 400);
    CHECK(count_controls(notes, "notes/") < 20);
}

TEST_CASE("the rows of a list are made once for a version, not in every frame") {
    AuthorWindow window(AuthorList::Cards);
    const AuthorCard* made = window.state.author.cards.cards.data();
    window.press(Key::Tab);
    window.frame();
    CHECK(window.state.author.cards.cards.data() == made);
    window.session.examined(Examination{Diagnostics("tea.toml")});
    window.frame();
    CHECK(window.state.author.cards.made_at == window.session.examinations());
}

TEST_CASE("a note shows its card on the map and opens its place") {
    AuthorWindow window(AuthorList::Notes,
                        "[node.late]\nkind = \"end\"\nphase = \"after\"\ntitle = \"Late\"\n"
                        "text = \"TODO say it\"\neditorial = true\nnote = \"For you.\"\n");
    REQUIRE(window.state.author.notes.notes.size() == 2);
    window.click("notes/0");
    CHECK(targeted(window) == "late");
}

TEST_CASE("rehearsals are walked again, and pressing one walks it as far as it holds") {
    AuthorWindow window(AuthorList::Rehearsals);
    const gui::RehearsalsState& state = window.state.author.rehearsals;
    REQUIRE(state.report.results.size() == 2);
    CHECK(state.report.results[0].outcome == RehearsalOutcome::Holds);
    CHECK(state.report.results[1].outcome == RehearsalOutcome::NotOffered);
    window.click("rehearsals/0");
    CHECK(walk_of(window.session) == "black figures_no at done");
    window.click("rehearsals/1");
    CHECK(walk_of(window.session) == "black at ways");
    window.session.reload(open_text(kTeaOptions));
    window.frame();
    CHECK(state.report.results.empty());
    CHECK(state.coverage == "0 of 12 cards, 0 of 11 choices are walked by a rehearsal");
}

TEST_CASE("the heat of the map counts rehearsals on cards and ways while it is switched on") {
    AuthorWindow window(AuthorList::Rehearsals);
    const gui::MapHeat& heat = window.state.map.heat;
    CHECK(heat.cards.empty());
    window.click("rehearsals/heat");
    window.frame();
    CHECK(heat.cards == std::vector<int>{2, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 1});
    const std::vector<DiagramEdge>& edges = window.session.open_flow()->diagram.edges;
    REQUIRE(heat.edges.size() == edges.size());
    CHECK(heat.edges[0] == 0);
    CHECK(heat.edges[2] == 2);
    window.session.reload(open_text(kTeaOptions));
    window.frame();
    CHECK(heat.cards == std::vector<int>(12, 0));
    window.session.apply(intent::SetMode{Mode::Walk});
    window.frame();
    CHECK(heat.cards.empty());
    window.session.apply(intent::SetMode{Mode::Author});
    window.frame();
    window.click("rehearsals/heat");
    window.frame();
    CHECK(heat.cards.empty());
}

TEST_CASE("the lists stand beside the card where there is no room below the map") {
    for (const AuthorList list : {AuthorList::Cards, AuthorList::Notes, AuthorList::Rehearsals}) {
        AuthorWindow window(list, kRehearsals, {760, 600});
        window.session.apply(intent::ShowPane{AuthorPane::Lists});
        window.frame();
        window.frame();
        CHECK(count_controls(window, "author/list/") == kAuthorLists.size());
    }
}
