#include "gui/presenter_view.h"
#include "support/font_faces.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

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

    void frame(const Session& session, std::vector<KeyPress> keys = {}) {
        context.begin_frame();
        gui::FrameInput input;
        input.keys = std::move(keys);
        input.size = kWindow;
        input.presenter = gui::PresenterPlace::OwnWindow;
        output = gui::draw_presenter(state, session, input, context.fonts());
        vertices = context.end_frame().TotalVtxCount;
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
    CHECK(window.output.swap_screens);
    window.frame(session);
    CHECK_FALSE(window.output.swap_screens);
}
