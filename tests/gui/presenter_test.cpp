#include "gui/presenter_panel.h"
#include "gui/presenter_view.h"
#include "gui/presenter_ways.h"
#include "gui/room_overlays.h"
#include "support/font_faces.h"
#include "support/headless_window.h"
#include "support/long_tea.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWindow{1440, 900};

ViewSettings presenting() {
    ViewSettings settings;
    settings.mode = Mode::Present;
    return settings;
}

std::string with_note(const std::string& note) {
    std::string flow{kTeaFlow};
    const std::string title = "title = \"About tea\"\n";
    return flow.replace(flow.find(title), title.size(), title + "presenter = \"" + note + "\"\n");
}

/// The speaker's window without a display.
struct SpeakersWindow {
    FontFiles files{};
    imgui_compat::HeadlessContext context{{1440, 900}, files.faces()};
    gui::PresenterState state{};
    gui::FrameOutput output{};
    /// Of what was drawn.
    int vertices = 0;

    /// As the app keeps them.
    gui::TalkTimer timer{};
    gui::RoomText text{};
    double now = 0;
    Size size = kWindow;

    void frame(const Session& session, std::vector<KeyPress> keys = {}) {
        context.begin_frame();
        gui::FrameInput input;
        input.keys = std::move(keys);
        input.size = size;
        input.now = now;
        input.clock = "14:05";
        input.timer = timer;
        input.room_text = text;
        input.presenter = gui::PresenterPlace::OwnWindow;
        output = gui::draw_presenter(state, session, input, context.fonts());
        timer = output.timer.value_or(timer);
        vertices = context.end_frame().TotalVtxCount;
    }

    [[nodiscard]] bool asks_to_swap() const {
        return std::ranges::any_of(output.intents, [](const Intent& intent) {
            return intent.as<intent::SwapScreens>() != nullptr;
        });
    }

    /// The handout that was asked for; nothing where none was.
    [[nodiscard]] std::optional<HandoutForm> handout() const {
        for (const Intent& intent : output.intents) {
            if (const auto* make = intent.as<intent::MakeHandout>()) {
                return make->form;
            }
        }
        return std::nullopt;
    }

    /// One frame, then its intents are carried out.
    void live_frame(Session& session) {
        frame(session);
        for (const Intent& intent : output.intents) {
            static_cast<void>(session.apply(intent));
        }
    }

    void point(Session& session, Point at, bool is_down) {
        ImGuiIO& io = ImGui::GetIO();
        io.MousePos = {static_cast<float>(at.x), static_cast<float>(at.y)};
        io.MouseDown[0] = is_down;
        live_frame(session);
    }

    void click(Session& session, const std::string& control) {
        // The ways on find their height in the first frames.
        for (int i = 0; i < 3; ++i) {
            live_frame(session);
        }
        const auto place = state.frame.focus.place_of(control);
        REQUIRE_MESSAGE(place, control);
        const Point at = place->centre();
        point(session, at, false);
        point(session, at, true);
        point(session, at, false);
    }

    [[nodiscard]] std::string controls() const {
        std::string all;
        for (const std::string& id : state.frame.focus.ids()) {
            all += id + '\n';
        }
        return all;
    }

    /// Once every letter can be drawn.
    int vertices_of(const Session& session) {
        for (int i = 0; i < 4; ++i) {
            frame(session);
        }
        return vertices;
    }
};

/// What the room's window draws.
int room_vertices(const Session& session) {
    const FontFiles files;
    imgui_compat::HeadlessContext context({1440, 900}, files.faces());
    gui::FrameState state;
    int vertices = 0;
    for (int i = 0; i < 6; ++i) {
        context.begin_frame();
        gui::FrameInput input;
        input.now = i;
        input.size = kWindow;
        input.presenter = gui::PresenterPlace::OwnWindow;
        (void)gui::draw_frame(state, session, input, context.fonts());
        vertices = context.end_frame().TotalVtxCount;
    }
    return vertices;
}

std::string with_rehearsals() {
    return std::string(kTeaFlow) + R"(
[[rehearsal]]
name = "Green"
choose = ["next", "green"]
ends_at = "water"

[[rehearsal]]
name = "Black"
choose = ["next", "black"]
ends_at = "water"
)";
}

KeyPress key_of(char32_t character) {
    KeyPress press;
    press.character = character;
    return press;
}

}  // namespace

TEST_CASE("presenter: the speaker's window shows the notes, the room's never does") {
    const Session bare = open_session(kTeaFlow, presenting());
    const Session noted = open_session(with_note("Say hello to all of them."), presenting());
    SpeakersWindow window;
    CHECK(window.vertices_of(noted) > window.vertices_of(bare));
    CHECK(room_vertices(noted) == room_vertices(bare));
}

TEST_CASE("presenter: the label stands at the foot of the speaker's window") {
    for (const std::string_view flow : {kTeaFlow, std::string_view()}) {
        const Session session = open_session(flow, presenting());
        SpeakersWindow window;
        window.frame(session);
        const Rect label = window.output.label_rect;
        CHECK(label.w > 100);
        CHECK(label.x >= 0);
        CHECK(label.y > kWindow.h - 60);
        CHECK(label.bottom() <= kWindow.h);
    }
}

TEST_CASE("presenter: a key pressed in the speaker's window takes a step in the one walk") {
    Session session = open_session(kTeaFlow, presenting());
    SpeakersWindow window;
    window.frame(session);
    KeyPress next;
    next.key = Key::PageDown;
    window.frame(session, {next});
    for (const Intent& intent : window.output.intents) {
        (void)session.apply(intent);
    }
    CHECK(walk_of(session) == "next at which");
}

TEST_CASE("presenter: S swaps the screens where there are two of them, and nowhere else") {
    HeadlessWindow room(open_session(kTeaFlow, presenting()), kWindow);
    room.type(U's');
    CHECK(room.screen_swaps == 0);
    CHECK(room.state.guide.sources_open);
    room.presenter = gui::PresenterPlace::OwnWindow;
    room.type(U's');
    CHECK(room.screen_swaps == 1);
    CHECK(room.state.guide.sources_open);
    (void)room.session.apply(intent::SetMode{Mode::Walk});
    room.type(U's');
    CHECK(room.screen_swaps == 1);

    SpeakersWindow window;
    const Session session = open_session(kTeaFlow, presenting());
    window.frame(session, {key_of(U's')});
    CHECK(window.asks_to_swap());
    window.frame(session);
    CHECK_FALSE(window.asks_to_swap());
}

TEST_CASE("presenter: the ways on are pressed by the mouse, and the timer starts with the first") {
    Session session = open_session(with_rehearsals(), presenting());
    SpeakersWindow window;
    CHECK(window.timer.waits);
    window.now = 100;
    window.click(session, "way/0");
    CHECK(walk_of(session) == "next at which");
    window.frame(session);
    window.click(session, "way/1");
    CHECK(walk_of(session) == "next black at water");
    CHECK(gui::seconds_gone(window.timer, 107) == 7);
    window.click(session, "timer/" + session.words()[Word::TalkPause]);
    window.now = 200;
    window.frame(session);
    CHECK(gui::seconds_gone(window.timer, 300) == 0);
}

TEST_CASE("presenter: what Page Down does is told along a rehearsal, off it and without one") {
    Session session = open_session(with_rehearsals(), presenting());
    SpeakersWindow window;
    CHECK(gui::next_click_text(session) == "Page Down: Begin");
    static_cast<void>(session.apply(intent::ClickTalk{}));
    CHECK(gui::next_click_text(session) == "Page Down: Green");
    window.click(session, "rehearsal/Black");
    CHECK(gui::next_click_text(session) == "Page Down: Black");
    window.click(session, "rehearsal/" + session.words()[Word::TalkNoRehearsal]);
    CHECK(session.talk().rehearsal == std::string());
    CHECK(gui::next_click_text(session) == session.words()[Word::TalkPick]);
    window.click(session, "rehearsal/Green");
    static_cast<void>(session.apply(intent::ClickTalk{}));
    CHECK(gui::next_click_text(session) == session.words()[Word::TalkPlannedEnd]);
}

TEST_CASE("presenter: the buttons do what their keys do") {
    Session session = open_session(kTeaFlow, presenting());
    SpeakersWindow window;
    const Words& words = session.words();
    const auto press = [&](Word label) { window.click(session, "talk/" + words[label]); };
    press(Word::TalkSpotOn);
    CHECK(session.talk().pointing == Pointing::Spotlight);
    press(Word::TalkMapOn);
    CHECK(session.talk().view == RoomView::Map);
    press(Word::TalkZoomOn);
    CHECK(session.talk().zoom.has_value());
    press(Word::TalkFreezeOn);
    CHECK(session.talk().is_frozen);
    press(Word::TalkGatesOn);
    CHECK(session.opened_gates().all);
    press(Word::TalkBlackOn);
    CHECK(session.talk().is_black);
    press(Word::TalkSwap);
    CHECK(window.asks_to_swap());
}

TEST_CASE("presenter: the handout is to be had as a leaflet, as text and as a poster of the map") {
    Session session = open_session(kTeaFlow, presenting());
    SpeakersWindow window;
    const auto asked = [&](Word label) {
        window.click(session, "talk/" + session.words()[label]);
        return window.handout();
    };
    CHECK((asked(Word::TalkHandout) == HandoutForm::Pdf));
    CHECK((asked(Word::TalkHandoutText) == HandoutForm::Text));
    CHECK((asked(Word::TalkPoster) == HandoutForm::Poster));
    window.frame(session);
    CHECK_FALSE(window.handout().has_value());
}

TEST_CASE("presenter: a place on the room's picture is told in parts of it") {
    const Rect picture{100, 50, 400, 200};
    CHECK(gui::in_parts_of(picture, {300, 100}) == Point{0.5, 0.25});
    CHECK(gui::in_parts_of(picture, {100, 50}) == Point{0, 0});
    CHECK(gui::in_parts_of(picture, {900, 300}) == Point{1, 1});
    CHECK(gui::in_parts_of({}, {3, 4}) == Point{0.5, 0.5});
}

TEST_CASE(
    "presenter: the mouse over the room's picture points there, takes no choice, has no focus") {
    Session session = open_session(kTeaFlow, presenting());
    SpeakersWindow window;
    window.live_frame(session);
    const Point in_picture{300, 260};
    window.point(session, {200, 260}, false);
    window.point(session, in_picture, false);
    const Point pointed = session.talk().at;
    CHECK(pointed.x > 0);
    CHECK(pointed.x < 1);
    CHECK(session.talk().pointing == Pointing::Nothing);
    // Twice as far to the right from the picture's edge, which stands at the window's margin.
    window.point(session, {24 + 2 * (in_picture.x - 24), in_picture.y}, true);
    CHECK(session.talk().at.x == doctest::Approx(2 * pointed.x));
    CHECK(session.talk().at.y == doctest::Approx(pointed.y));
    CHECK(session.talk().pointing == Pointing::Laser);
    window.point(session, in_picture, false);
    for (int x = 40; x < 600; x += 40) {
        for (int y = 140; y < 480; y += 40) {
            const Point at{static_cast<double>(x), static_cast<double>(y)};
            window.point(session, at, true);
            window.point(session, at, false);
        }
    }
    CHECK(walk_of(session) == "at start");
    CHECK(window.controls().find("choice/") == std::string::npos);
}

TEST_CASE("presenter: the frozen picture is drawn from what the room goes on seeing") {
    Session session = open_session(kTeaFlow, presenting());
    const Session before = session;
    const FontFiles files;
    imgui_compat::HeadlessContext context({1440, 900}, files.faces());
    static_cast<void>(session.apply(intent::ClickTalk{}));
    const auto scenes_seen = [&](const Session* frozen) {
        gui::PresenterState state;
        context.begin_frame();
        gui::FrameInput input;
        input.size = kWindow;
        input.frozen = frozen;
        static_cast<void>(gui::draw_presenter(state, session, input, context.fonts()));
        context.end_frame();
        return state.room.talk.seen_card;
    };
    CHECK(scenes_seen(nullptr) == "which");
    CHECK(scenes_seen(&before) == "start");
}

TEST_CASE("presenter: everything can be reached in a small window and with large type") {
    ViewSettings settings = presenting();
    for (const int text : {100, 200}) {
        settings.text_size = text;
        const Session session = open_session(with_rehearsals(), settings);
        for (const Size size : {Size{1440, 900}, Size{1024, 768}, Size{640, 480}}) {
            SpeakersWindow window;
            window.size = size;
            window.vertices_of(session);
            for (const std::string& id : window.state.frame.focus.ids()) {
                const Rect place = *window.state.frame.focus.place_of(id);
                INFO(id);
                CHECK(place.x >= 0);
                CHECK(place.right() <= size.w);
                CHECK(place.w > 0);
            }
            CHECK(window.state.frame.focus.ids().size() > 15);
        }
    }
}

TEST_CASE(
    "presenter: the folded panel is a button; open, it shows notes only when they are asked for") {
    Session session =
        open_session(with_note("Say [this](card:water) to **all** of them."), presenting());
    const FontFiles files;
    imgui_compat::HeadlessContext context({1440, 900}, files.faces());
    gui::PresenterPanelState state;
    gui::FrameState frame;
    const Rect body{0, 0, 1440, 860};
    const auto controls = [&] {
        context.begin_frame();
        gui::Painter painter(
            *ImGui::GetBackgroundDrawList(), context.fonts(), gui::theme_of(ThemeName::Light), 2);
        frame.focus.begin_frame();
        std::optional<Rect> reveal;
        gui::Canvas2d ui{painter, frame.pointer, frame.focus, reveal};
        gui::FrameInput input;
        gui::FrameOutput output;
        gui::draw_presenter_panel(ui, state, body, session, input, output);
        frame.focus.end_frame();
        context.end_frame();
        std::string all;
        for (const std::string& id : frame.focus.ids()) {
            all += id + '\n';
        }
        return all;
    };
    CHECK(controls() == "panel/open\n");
    CHECK(gui::room_beside_panel(state, body, 1) == Rect{0, 0, 1440, 826});
    state.open = true;
    const std::string open = controls();
    CHECK(open.find("timer/") != std::string::npos);
    CHECK(open.find("talk/") != std::string::npos);
    CHECK(open.find("notes/") == std::string::npos);
    CHECK(open.find(session.words()[Word::TalkFreezeOn]) == std::string::npos);
    CHECK(gui::room_beside_panel(state, body, 1) == Rect{0, 0, 1100, 860});
    CHECK(gui::room_beside_panel(state, body, 2).h < body.h);
    state.notes = true;
    const std::string noted = controls();
    CHECK(noted.size() > open.size());
}

TEST_CASE("presenter: the room in small is scrolled as the room is, and keys read on in the room") {
    SpeakersWindow window;
    Session session = open_session(long_tea(), presenting());
    window.frame(session);
    window.text.card = 0.05;
    window.frame(session);
    CHECK(window.state.room.guide.scroll.offset > 0);
    window.text.goes_on = true;
    window.frame(session, {KeyPress{.key = Key::Space}});
    REQUIRE(window.output.intents.size() == 1);
    REQUIRE(window.output.intents[0].as<intent::ScrollRoom>() != nullptr);
    CHECK(window.output.intents[0].as<intent::ScrollRoom>()->by > 0);
    window.text.goes_on = false;
    window.frame(session, {KeyPress{.key = Key::Space}});
    CHECK(window.output.intents[0].as<intent::ScrollRoom>() == nullptr);
}
