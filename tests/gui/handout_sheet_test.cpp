// The handout looked at before it is printed.
#include "support/biscuit_flow.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <utility>

using namespace waypost;

namespace {

Session at_handout() {
    Session session = open_session(kTeaFlow);
    session.choose({"next", "green"});
    session.apply(intent::WriteNotes{"Bring the pot"});
    session.apply(intent::ShowSheet{Sheet::Handout});
    return session;
}

}  // namespace

TEST_CASE("the handout is reached from my page, and Escape or its button lead back there") {
    HeadlessWindow window(at_handout(), {1440, 1200});
    window.press(Key::Escape);
    CHECK(window.session.settings().sheet == Sheet::MyPage);
    CHECK(window.output.page_width == 0);
    window.click("page/handout");
    CHECK(window.session.settings().sheet == Sheet::Handout);
    CHECK(window.output.page_width == 640);
    window.click("sheet/back");
    CHECK(window.session.settings().sheet == Sheet::MyPage);
}

TEST_CASE("notes are on the handout only when they are ticked there") {
    HeadlessWindow window(at_handout(), {1440, 1200});
    CHECK_FALSE(window.session.my_page().with_notes);
    window.click("handout/notes");
    CHECK(window.session.my_page().with_notes);
    window.click("handout/notes");
    CHECK_FALSE(window.session.my_page().with_notes);
    window.session.apply(intent::WriteNotes{""});
    window.frame();
    CHECK_FALSE(window.state.focus.place_of("handout/notes"));
}

TEST_CASE("the pages stand below one another as wide as the words, and can be scrolled to") {
    HeadlessWindow window(at_handout(), {1440, 900});
    window.pages = {{7, {640, 905}}, {8, {640, 905}}};
    window.frame();
    window.frame();
    const double before = window.state.sheet.scroll.content_height;
    CHECK(before > 2 * 905);
    window.press(Key::PageDown);
    window.frame();
    CHECK(window.state.sheet.scroll.offset > 300);
    window.pages.pop_back();
    window.frame();
    CHECK(window.state.sheet.scroll.content_height < before - 905);
}

TEST_CASE("the handout is made by its button for the paper that is chosen") {
    HeadlessWindow window(at_handout(), {1440, 1200});
    window.click("handout/Letter");
    CHECK(window.session.settings().letter_paper);
    window.click("handout/make");
    CHECK(window.handouts == 1);
    window.session.note_saved({"here.pdf", "", true});
    window.frame();
    CHECK(window.session.saved_to()->lacks_viewer);
    window.click("handout/A4");
    CHECK_FALSE(window.session.settings().letter_paper);
}

TEST_CASE("what a card said that asked first is on the handout only when it is ticked there") {
    Session session = open_session(kBiscuitFlow);
    session.choose({"some", "more"});
    session.apply(intent::ShowSheet{Sheet::Handout});
    HeadlessWindow window(std::move(session), {1440, 1200});
    // Still closed, there is nothing to tick.
    CHECK_FALSE(window.state.focus.place_of("handout/opened"));
    window.session.apply(intent::ShowSheet{Sheet::None});
    window.session.apply(intent::OpenGate{});
    window.session.apply(intent::ShowSheet{Sheet::Handout});
    window.frame();
    CHECK_FALSE(window.session.my_page().cards.back().ticked);
    window.click("handout/opened");
    CHECK(window.session.my_page().cards.back().ticked);
}
