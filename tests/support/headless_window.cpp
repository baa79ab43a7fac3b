#include "support/headless_window.h"

#include <doctest/doctest.h>

#include <utility>

namespace waypost {

HeadlessWindow::HeadlessWindow(Session opened, Size size, double scale)
    : session(std::move(opened)),
      size_(size),
      scale_(scale),
      context_({static_cast<float>(size.w), static_cast<float>(size.h)}, files_.faces()) {
    frame();
    frame();
}

void HeadlessWindow::frame(std::vector<KeyPress> keys) {
    context_.begin_frame();
    gui::FrameInput input;
    input.keys = std::move(keys);
    now_ += frame_seconds_;
    input.now = now_;
    input.size = size_;
    input.scale = scale_;
    output = gui::draw_frame(state, session, input, context_.fonts());
    context_.end_frame();
    for (const Intent& intent : output.intents) {
        const AppRequests asked = session.apply(intent);
        if (!asked.open_link.empty()) {
            opened_links.push_back(asked.open_link);
        }
        if (asked.turn_map) {
            session.turn_map(session.turned_map()());
        }
        full_screen_toggles += asked.toggle_full_screen ? 1 : 0;
        saves += asked.save_walk ? 1 : 0;
    }
}

void HeadlessWindow::press(Key key, bool shift) {
    KeyPress press;
    press.key = key;
    press.shift = shift;
    frame({press});
    frame();
}

void HeadlessWindow::type(char32_t character) {
    KeyPress press;
    press.character = character;
    frame({press});
    frame();
}

void HeadlessWindow::click(std::string_view control) {
    const std::optional<Rect> place = state.focus.place_of(control);
    CAPTURE(std::string(control));
    REQUIRE(place);
    click_at(place->centre());
}

void HeadlessWindow::click_at(Point at) {
    REQUIRE(Rect{0, 0, size_.w, size_.h}.contains(at));
    imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
    frame();
    imgui_compat::feed_mouse_button(0, true);
    frame();
    imgui_compat::feed_mouse_button(0, false);
    frame();
    frame();
}

std::string HeadlessWindow::here() const {
    return session.open_flow()->flow.node(session.present_card()).id;
}

}  // namespace waypost
