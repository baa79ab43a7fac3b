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
    input.presenter = presenter;
    input.pages = {pages, pages.size()};
    output = gui::draw_frame(state, session, input, context_.fonts());
    context_.end_frame();
    for (const Intent& intent : output.intents) {
        const AppRequests requests = session.apply(intent);
        if (!requests.open_link.empty()) {
            opened_links.push_back(requests.open_link);
        }
        if (requests.turn_map) {
            session.turn_map(session.turned_map()());
        }
        full_screen_toggles += requests.toggle_full_screen ? 1 : 0;
        screen_swaps += requests.swap_screens ? 1 : 0;
        saves += requests.save_walk ? 1 : 0;
        handouts += requests.make_handout.has_value() ? 1 : 0;
        readings += requests.read_aloud ? 1 : 0;
        silences += requests.stop_reading ? 1 : 0;
        note_walks(requests);
        use_disk(requests);
    }
}

void HeadlessWindow::use_disk(const AppRequests& requests) {
    if (!requests.read_source.empty()) {
        session.take_source(requests.read_source, {disk[requests.read_source], {}});
    }
    if (requests.save_source) {
        disk[requests.save_source->path] = requests.save_source->text;
        session.note_source_saved(*requests.save_source, {});
    }
}

void HeadlessWindow::note_walks(const AppRequests& requests) {
    if (requests.open_walk) {
        asked.push_back("open walk " + std::to_string(*requests.open_walk));
    }
    if (requests.take_up) {
        asked.push_back("take up " + std::to_string(*requests.take_up));
    }
    if (requests.list_walks) {
        asked.emplace_back("list walks");
    }
    if (!requests.show_in_language.empty()) {
        asked.push_back("language " + requests.show_in_language);
    }
    if (requests.edit) {
        edits.push_back(*requests.edit);
    }
    if (requests.open_in_editor) {
        const FilePosition& at = *requests.open_in_editor;
        asked.push_back("edit " + at.file + ":" + std::to_string(at.line) + ":" +
                        std::to_string(at.column));
    }
    if (requests.find_ways_to.has_value()) {
        asked.push_back("ways to " + session.open_flow()->flow.node(requests.find_ways_to).id);
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
