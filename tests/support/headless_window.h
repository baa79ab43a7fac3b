// The whole window without a display: draws frames, presses keys and the mouse, follows intents.
#pragma once

#include "gui/frame.h"
#include "imgui_compat.h"
#include "session/session.h"
#include "support/font_faces.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

class HeadlessWindow {
public:
    HeadlessWindow(Session session, Size size, double scale = 1);

    /// One frame, then its intents are carried out.
    void frame(std::vector<KeyPress> keys = {});

    /// A key, and the frame that shows what it did.
    void press(Key key, bool shift = false);
    void type(char32_t character);

    /// Moves the mouse to the middle of a control of the last frame, presses and lets go. Fails the
    /// test when there is no such control in sight.
    void click(std::string_view control);

    /// The same at a pixel of the window.
    void click_at(Point at);

    /// How long a frame takes on the window's clock; half a second unless told.
    void set_frame_seconds(double seconds) { frame_seconds_ = seconds; }

    /// The id of the present card.
    [[nodiscard]] std::string here() const;

    Session session;
    gui::FrameState state{};
    gui::FrameOutput output{};
    /// What the frames asked of the app.
    std::vector<std::string> opened_links{};
    int full_screen_toggles = 0;
    int screen_swaps = 0;
    int saves = 0;
    int handouts = 0;
    /// Where the app would have the speaker's notes.
    gui::PresenterPlace presenter = gui::PresenterPlace::None;
    /// What the app would have ready of the handout.
    std::vector<gui::HandoutPage> pages{};
    /// Of walks and languages, such as "open walk 1".
    std::vector<std::string> asked{};
    std::vector<EditWish> edits{};
    /// Files by their paths, for the source pane; saves change them.
    std::map<std::string, std::string> disk{};
    int readings = 0;
    int silences = 0;

private:
    void note_walks(const AppRequests& requests);
    void use_disk(const AppRequests& requests);

    FontFiles files_{};
    Size size_;
    double scale_;
    double now_ = 0;
    double frame_seconds_ = 0.5;
    imgui_compat::HeadlessContext context_;
};

}  // namespace waypost
