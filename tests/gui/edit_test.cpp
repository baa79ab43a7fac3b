// The card as a form in the window: what is typed and pressed there, and the edits that come of it.
#include "support/headless_window.h"
#include "support/map_in_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <variant>

using namespace waypost;

namespace {

struct Form : HeadlessWindow {
    explicit Form(const std::vector<std::string>& choices) : HeadlessWindow(author(), {1440, 900}) {
        session.choose(choices);
        session.apply(intent::ShowPane{AuthorPane::Edit});
        frame();
        frame();
    }

    static Session author() {
        ViewSettings settings;
        settings.mode = Mode::Author;
        return open_session(kTeaFlow, settings);
    }

    void write(const std::string& text) {
        for (const char c : text) {
            type(static_cast<char32_t>(c));
        }
    }

    void scroll_to(std::string_view control) {
        const std::optional<Rect> place = state.focus.place_of(control);
        REQUIRE(place);
        state.author.edit.scroll.offset += place->y - 500;
        frame();
        frame();
    }

    /// The only edit so far.
    template <class Kind>
    [[nodiscard]] Kind edit() const {
        REQUIRE(edits.size() == 1);
        const Edit* made = std::get_if<Edit>(&edits.front());
        REQUIRE(made != nullptr);
        REQUIRE(std::holds_alternative<Kind>(*made));
        return std::get<Kind>(*made);
    }
};

}  // namespace

TEST_CASE("form: what is typed in a field is sent off by Enter, once") {
    Form form({"next", "green"});
    form.click("edit/field/title");
    form.press(Key::End);
    form.write("!");
    CHECK(form.edits.empty());
    form.press(Key::Enter);
    CHECK(form.edit<SetText>().value == "Is the water right?!");
    form.press(Key::Tab);
    CHECK(form.edits.size() == 1);
}

TEST_CASE("form: leaving a field sends it off, letters in it do nothing else") {
    Form form({"next", "green"});
    form.click("edit/field/text1");
    form.write("mbu");
    CHECK(form.session.detour() == nullptr);
    form.click("edit/field/title");
    CHECK(form.edit<SetText>().field == CardText::Text);
}

TEST_CASE("form: Escape takes back what was typed") {
    Form form({"next", "green"});
    form.click("edit/field/title");
    form.write("x");
    form.press(Key::Escape);
    form.press(Key::Tab);
    CHECK(form.edits.empty());
    CHECK(form.session.author().pane == AuthorPane::Edit);
}

TEST_CASE("form: what is being typed stays while the file changes around it") {
    Form form({"next", "green"});
    form.click("edit/field/title");
    form.press(Key::End);
    form.write("!");
    std::string text(kTeaFlow);
    text.replace(text.find("That was all."), 13, "The end.");
    form.session.reload(open_text(text));
    form.frame();
    form.press(Key::Enter);
    CHECK(form.edit<SetText>().value == "Is the water right?!");
}

TEST_CASE("form: a phase is one press, and so is taking a choice out") {
    Form form({"next", "green"});
    form.click("edit/phase/After");
    CHECK(form.edit<SetPhase>().phase == "after");
    form.edits.clear();
    form.scroll_to("edit/choice/cool/out");
    form.click("edit/choice/cool/out");
    CHECK(form.edit<DeleteChoice>().choice == "cool");
}

TEST_CASE("form: a choice is led elsewhere by a press on the map, Escape ends the pointing") {
    Form form({"next", "green"});
    form.session.apply(intent::BeginPick{{"water", "cool", "No, let it cool"}});
    form.press(Key::Escape);
    CHECK_FALSE(form.session.author().pick);
    form.session.apply(intent::BeginPick{{"water", "cool", "No, let it cool"}});
    form.click("map/fit");
    form.frame();
    form.click_at(on_screen(form, "start").centre());
    CHECK(form.edit<SetChoiceTarget>().to == "start");
    CHECK_FALSE(form.session.author().pick);
}

TEST_CASE("form: a new card takes its id from its title and a way to it from this card") {
    Form form({"next", "green"});
    form.state.author.edit.scroll.offset = 1e9;
    form.frame();
    form.frame();
    form.click("edit/field/new_card");
    form.write("Let it stand");
    form.click("edit/new_card/add");
    const AddCardAfter added = form.edit<AddCardAfter>();
    CHECK(added.card == "water");
    CHECK(added.id == "let_it_stand");
    CHECK(added.title == "Let it stand");
}

TEST_CASE("form: a card is deleted only after what names it was shown") {
    Form form({"next", "green"});
    form.state.author.edit.scroll.offset = 1e9;
    form.frame();
    form.frame();
    form.click("edit/delete");
    CHECK(form.edits.empty());
    REQUIRE(form.state.author.edit.deleting);
    CHECK(form.state.author.edit.deleting->size() == 1);
    form.state.author.edit.scroll.offset = 1e9;
    form.frame();
    form.frame();
    form.click("edit/delete/yes");
    CHECK(form.edit<DeleteCard>().card == "water");
}
