// Needs a display; run by CTest under Xvfb with the label `display`.
#include "platform/picture_texture.h"
#include "support/shown_window.h"

#include <doctest/doctest.h>
#include <imgui.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <memory>
#include <string>
#include <vector>

using waypost::draw_until;
using waypost::KeyPress;
using waypost::play;
using waypost::settle;
using waypost::ShownWindow;
using waypost::turn_to;
using waypost::platform::WindowSystem;

namespace {

/// See window_test.cpp.
constexpr bool kOpensOnce = IMGUI_VERSION_NUM >= 19220 && IMGUI_VERSION_NUM < 19260;

constexpr const char* kRoom = "Waypost test room";
constexpr const char* kPresenter = "Waypost test presenter";

struct TwoWindows {
    std::unique_ptr<WindowSystem> system = waypost::connect_to_display();
    ShownWindow room = waypost::show_window(*system, kRoom);
    ImGuiContext* room_context = ImGui::GetCurrentContext();
    ShownWindow presenter = waypost::show_window(*system, kPresenter);
    ImGuiContext* presenter_context = ImGui::GetCurrentContext();

    TwoWindows() {
        room.window->set_place({0, 0, 500, 400});
        presenter.window->set_place({512, 300, 500, 400});
        presenter.text_px = 23;
        settle(*system, {&room, &presenter});
    }
};

std::u32string typed(ShownWindow& shown) {
    std::u32string characters;
    for (const KeyPress& press : shown.window->take_keys()) {
        characters += press.character;
    }
    return characters;
}

ImVec2 mouse_in(ImGuiContext* context) {
    ImGuiContext* before = ImGui::GetCurrentContext();
    ImGui::SetCurrentContext(context);
    const ImVec2 at = ImGui::GetIO().MousePos;
    ImGui::SetCurrentContext(before);
    return at;
}

}  // namespace

TEST_SUITE_BEGIN("two windows" * doctest::skip(kOpensOnce));

TEST_CASE("two windows: each has its own context and sharp letters of its own sizes") {
    TwoWindows both;
    CHECK((both.room_context != both.presenter_context));
    CHECK(both.room.is_crisp());
    CHECK(both.presenter.is_crisp());
    CHECK_FALSE(both.room.fonts->is_crisp(imgui_compat::Face::Bold, 23, "Waypost"));
    CHECK(both.room.window->framebuffer_size() == waypost::Size{500, 400});
    CHECK_FALSE(both.system->wait_events(0.05));
}

TEST_CASE("two windows: what is typed in one is seen by that one alone") {
    TwoWindows both;
    for (ShownWindow* first : {&both.room, &both.presenter}) {
        ShownWindow& other = first == &both.room ? both.presenter : both.room;
        if (!turn_to(first == &both.room ? kRoom : kPresenter)) {
            return;
        }
        settle(*both.system, {&both.room, &both.presenter});
        // The other's contexts are current when the keys come in.
        other.draw();
        ImGuiContext* drawn_last = ImGui::GetCurrentContext();
        REQUIRE(play("key --delay 0 a b c"));
        std::u32string seen;
        int rounds = 0;
        while (seen.size() < 3 && ++rounds < 50) {
            (void)both.system->wait_events(0.1);
            seen += typed(*first);
        }
        CHECK((seen == U"abc"));
        CHECK(typed(other).empty());
        CHECK((ImGui::GetCurrentContext() == drawn_last));
        CHECK(ImGui::GetIO().InputQueueCharacters.empty());
        ImGuiContext* own = first == &both.room ? both.room_context : both.presenter_context;
        ImGui::SetCurrentContext(own);
#if IMGUI_VERSION_NUM < 18700
        CHECK(ImGui::GetIO().InputQueueCharacters.size() == 3);
#endif
        settle(*both.system, {&both.room, &both.presenter});
    }
}

TEST_CASE("two windows: the mouse is in the one that it is on") {
    TwoWindows both;
    if (!turn_to(kPresenter)) {
        return;
    }
    CHECK(draw_until(*both.system, {&both.room, &both.presenter}, [&] {
        return mouse_in(both.presenter_context).x == 120;
    }));
    CHECK(mouse_in(both.presenter_context).y == 90);
    CHECK(mouse_in(both.room_context).x != 120);
    if (turn_to(kRoom)) {
        CHECK(draw_until(*both.system, {&both.room, &both.presenter}, [&] {
            return mouse_in(both.room_context).x == 120;
        }));
    }
}

TEST_CASE("two windows: a request owes a frame to one, a wake to none") {
    TwoWindows both;
    both.presenter.window->request_frame();
    CHECK(both.system->wait_events(0));
    CHECK_FALSE(both.room.window->owes_frame());
    CHECK(both.presenter.window->owes_frame());
    settle(*both.system, {&both.room, &both.presenter});
    both.system->wake();
    CHECK_FALSE(both.system->wait_events(5));
    CHECK_FALSE(both.room.window->owes_frame());
    CHECK_FALSE(both.presenter.window->owes_frame());
}

TEST_CASE("two windows: either goes without the other") {
    for (const bool room_first : {false, true}) {
        TwoWindows both;
        ShownWindow& gone = room_first ? both.room : both.presenter;
        ShownWindow& left = room_first ? both.presenter : both.room;
        // Made while the window is there that goes, and gone after it.
        gone.draw();
        const waypost::platform::PictureTexture picture(
            waypost::platform::filled_image(2, 2, {200, 0, 0}));
        gone.window->close();
        CHECK(gone.window->should_close());
        CHECK_FALSE(left.window->should_close());
        gone.fonts.reset();
        gone.window.reset();
        // Pictures are still made and freed in what is left.
        const waypost::platform::PictureTexture other(
            waypost::platform::filled_image(2, 2, {0, 200, 0}));
        CHECK(other.id() != 0);
        CHECK(other.id() != picture.id());
        left.text_px = 41;
        left.window->request_frame();
        CHECK(draw_until(*both.system, {&left}, [&] { return left.is_crisp(); }));
    }
}

TEST_CASE("two windows: one that fills a monitor stays when the other is turned to") {
    TwoWindows both;
    both.room.window->fill(both.system->monitors()->list().front().area);
    settle(*both.system, {&both.room, &both.presenter});
    if (!turn_to(kPresenter)) {
        return;
    }
    settle(*both.system, {&both.room, &both.presenter});
    CHECK(both.room.window->is_full_screen());
    CHECK(both.room.window->framebuffer_size() == waypost::Size{1024, 768});
    CHECK(play("search --onlyvisible --name '^" + std::string(kRoom) + "$'"));
}

TEST_SUITE_END();
