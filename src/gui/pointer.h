// The mouse of one frame, and which control it holds.
#pragma once

#include "base/geometry.h"

#include <string>
#include <string_view>

namespace waypost::gui {

/// Filled from ImGui once a frame; a press counts when it began and ended on the same control.
struct Pointer {
    Point at{};
    Point moved{};
    bool down = false;
    bool went_down = false;
    bool went_up = false;
    double wheel = 0;
    /// The control on which the button went down; empty when none.
    std::string held{};
    /// Set when a control took this frame's press or wheel, so that what lies below leaves it.
    bool taken = false;
    bool wheel_taken = false;
    /// Set when anything under the pointer can be pressed, for the hand.
    bool over_control = false;
};

/// Reads the mouse from the current ImGui context; keeps what was held. A mouse outside the window
/// stands far off.
void read_pointer(Pointer& pointer);

}  // namespace waypost::gui
