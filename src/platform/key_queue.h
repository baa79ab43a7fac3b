// Key presses from GLFW's two callbacks, in order. Private to this library.
#pragma once

#include "base/key.h"

#include <string_view>
#include <vector>

namespace waypost::platform {

/// Knows GLFW's numbers but needs no window. GLFW reports a key that types twice: first as a key,
/// then as its character, the latter without Ctrl and Alt only.
class KeyQueue {
public:
    /// `name` is what the layout in use prints on the key, empty for keys without one.
    void add_key(int glfw_key, std::string_view name, int glfw_action, int glfw_mods);

    void add_character(char32_t character);

    [[nodiscard]] std::vector<KeyPress> take();

private:
    void push(Key key, char32_t character, char32_t typed = 0);

    std::vector<KeyPress> presses_{};
    int mods_ = 0;
    bool repeating_ = false;
};

}  // namespace waypost::platform
