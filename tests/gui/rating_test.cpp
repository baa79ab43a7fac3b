// What matters, rated on the decision itself and on my page: one rating, wherever it is given.
#include "support/headless_window.h"
#include "support/open_session.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

using namespace waypost;

namespace {

using Ratings = std::map<std::string, int>;

constexpr std::string_view kCupFlow = R"(format = 1

[flow]
id = "cup"
title = "A cup"
language = "en"
start = "cup"

[[phase]]
id = "one"
title = "One"

[node.cup]
kind = "decision"
phase = "one"
title = "Which cup?"
text = "There are two."
editorial = true
decision = "Which cup to take."
matters = ["It keeps *warm*", "It is light"]
[[node.cup.option]]
node = "mug"
[[node.cup.option]]
node = "glass"
[[node.cup.choice]]
label = "On"
to = "done"

[node.mug]
kind = "option"
phase = "one"
title = "A mug"
text = "It is thick."
editorial = true
benefits = ["Warm"]
harms = ["Heavy"]
experience = "Cosy."

[node.glass]
kind = "option"
phase = "one"
title = "A glass"
text = "It is thin."
editorial = true
benefits = ["Light"]
harms = ["Hot"]
experience = "Clear."

[node.done]
kind = "end"
phase = "one"
title = "Done"
text = "Drink."
editorial = true
)";

Rect place(const HeadlessWindow& window, const std::string& control) {
    CAPTURE(control);
    REQUIRE(window.state.focus.place_of(control).has_value());
    return *window.state.focus.place_of(control);
}

}  // namespace

TEST_CASE("a statement is rated on its decision, anew, and not at all, and nothing else happens") {
    HeadlessWindow window(open_session(kCupFlow), {1440, 1600});
    window.click("matters/0/3");
    window.click("matters/1/1");
    CHECK(window.session.jottings().ratings == Ratings{{"It keeps *warm*", 3}, {"It is light", 1}});
    window.click("matters/0/2");
    window.click("matters/1/1");
    CHECK(window.session.jottings().ratings == Ratings{{"It keeps *warm*", 2}});
    CHECK(walk_of(window.session) == "at cup");
}

TEST_CASE("a rating given on the decision stands on my page, and the other way round") {
    HeadlessWindow window(open_session(kCupFlow), {1440, 1600});
    window.click("matters/0/3");
    window.type(U'n');
    window.frame();
    CHECK(window.session.my_page().statements[0].rating == PageRating::High);
    window.click("page/rate0/3");
    window.click("page/rate1/2");
    window.press(Key::Escape);
    CHECK(window.session.jottings().ratings == Ratings{{"It is light", 2}});
}

TEST_CASE("a statement is rated by keyboard, and numbers go on answering the card") {
    HeadlessWindow window(open_session(kCupFlow), {1440, 1600});
    for (int i = 0; i < 40 && !window.state.focus.shows_ring("matters/1/2"); ++i) {
        window.press(Key::Tab, true);
    }
    window.press(Key::Enter);
    CHECK(window.session.jottings().ratings == Ratings{{"It is light", 2}});
    window.type(U'1');
    CHECK(walk_of(window.session) == "done at done");
}

TEST_CASE("rating moves nothing, and no rating is larger than another") {
    for (const int text : {100, 200, 250}) {
        CAPTURE(text);
        ViewSettings settings;
        settings.text_size = text;
        HeadlessWindow window(open_session(kCupFlow, settings), {1024, 2400});
        const Size first{place(window, "matters/0/1").w, place(window, "matters/0/1").h};
        CHECK(first.h >= 44.0 * text / 100);
        std::vector<Rect> before;
        for (const char* id : {"matters/0/1",
                               "matters/0/2",
                               "matters/0/3",
                               "matters/1/1",
                               "option/mug",
                               "option/glass",
                               "choice/0"}) {
            before.push_back(place(window, id));
        }
        CHECK(before[4].h == before[5].h);
        for (std::size_t i = 1; i < 4; ++i) {
            CHECK(Size{before[i].w, before[i].h} == first);
        }
        window.click("matters/0/3");
        std::vector<Rect> after;
        for (const char* id : {"matters/0/1",
                               "matters/0/2",
                               "matters/0/3",
                               "matters/1/1",
                               "option/mug",
                               "option/glass",
                               "choice/0"}) {
            after.push_back(place(window, id));
        }
        CHECK(before == after);
    }
}

TEST_CASE("before a room the statements are read, not rated") {
    ViewSettings settings;
    settings.mode = Mode::Present;
    HeadlessWindow window(open_session(kCupFlow, settings), {1440, 1600});
    CHECK_FALSE(window.state.focus.place_of("matters/0/1").has_value());
}
