// Keyboard focus: which control has it, and how it moves. Knows no ImGui.
#pragma once

#include "base/geometry.h"
#include "base/key.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// Controls register in drawing order each frame; Tab and the arrows move along the order of the
/// frame before. The ring shows once a key has been used and hides at the next click.
class FocusOrder {
public:
    /// Starts a frame; forgets which control was activated.
    void begin_frame();

    /// Ends a frame: the order just registered becomes the one that keys move along.
    void end_frame();

    /// Tab, Shift+Tab, Up, Down move; Enter and Space activate. True when the key was used.
    bool handle(const KeyPress& press);

    /// Registers a control and where it stands. True when it was activated by the keyboard this
    /// frame.
    bool add(std::string_view id, const Rect& place);

    /// How many were registered in this frame so far.
    [[nodiscard]] std::size_t count() const { return added_; }

    /// Registers controls of the last frame again, from that position in its order on.
    void add_again(std::size_t first, std::size_t count);

    /// Where a control of the last frame stood, clipped or not; nothing when there was none.
    [[nodiscard]] std::optional<Rect> place_of(std::string_view id) const;

    /// The ids of the last frame, in the order in which Tab visits them.
    [[nodiscard]] std::vector<std::string> ids() const;

    [[nodiscard]] bool has_focus(std::string_view id) const { return current_ == id; }

    [[nodiscard]] bool shows_ring(std::string_view id) const { return visible_ && current_ == id; }

    [[nodiscard]] bool is_visible() const { return visible_; }

    /// True in the frame after the focus moved by a key: its control must be scrolled into view.
    [[nodiscard]] bool must_reveal() const { return reveal_; }

    void set(std::string_view id) { current_ = id; }

    void hide_ring() { visible_ = false; }

    void show_ring() { visible_ = true; }

    [[nodiscard]] const std::string& current() const { return current_; }

private:
    struct Entry {
        std::string id{};
        Rect place{};
    };

    void move(int by);

    std::string current_{};
    std::string activated_{};
    std::vector<Entry> order_{};
    /// The first `added_` are this frame's.
    std::vector<Entry> building_{};
    std::size_t added_ = 0;
    bool visible_ = false;
    bool reveal_ = false;
};

}  // namespace waypost::gui
