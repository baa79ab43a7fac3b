#include "platform/key_queue.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui_compat/utf8.h>

#include <optional>
#include <utility>

namespace waypost::platform {

namespace {

std::optional<Key> named_key(int glfw_key) {
    switch (glfw_key) {
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER: return Key::Enter;
        case GLFW_KEY_ESCAPE: return Key::Escape;
        case GLFW_KEY_TAB: return Key::Tab;
        case GLFW_KEY_SPACE: return Key::Space;
        case GLFW_KEY_BACKSPACE: return Key::Backspace;
        case GLFW_KEY_DELETE: return Key::Delete;
        case GLFW_KEY_LEFT: return Key::Left;
        case GLFW_KEY_RIGHT: return Key::Right;
        case GLFW_KEY_UP: return Key::Up;
        case GLFW_KEY_DOWN: return Key::Down;
        case GLFW_KEY_PAGE_UP: return Key::PageUp;
        case GLFW_KEY_PAGE_DOWN: return Key::PageDown;
        case GLFW_KEY_HOME: return Key::Home;
        case GLFW_KEY_END: return Key::End;
        case GLFW_KEY_F1: return Key::F1;
        case GLFW_KEY_F3: return Key::F3;
        case GLFW_KEY_F5: return Key::F5;
        case GLFW_KEY_F11: return Key::F11;
        default: return std::nullopt;
    }
}

bool moves_something(Key key) {
    switch (key) {
        case Key::Left:
        case Key::Right:
        case Key::Up:
        case Key::Down:
        case Key::PageUp:
        case Key::PageDown:
        case Key::Home:
        case Key::End: return true;
        default: return false;
    }
}

/// Of Latin, Greek and Cyrillic letters; no other keys are shortcuts.
char32_t lower(char32_t c) {
    const bool latin = (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    const bool greek_or_cyrillic = (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F);
    return latin || greek_or_cyrillic ? c + 0x20 : c;
}

}  // namespace

void KeyQueue::push(Key key, char32_t character, char32_t typed) {
    presses_.push_back({.key = key,
                        .character = character,
                        .shift = (mods_ & GLFW_MOD_SHIFT) != 0,
                        .ctrl = (mods_ & GLFW_MOD_CONTROL) != 0,
                        .alt = (mods_ & GLFW_MOD_ALT) != 0,
                        .typed = typed,
                        .repeated = repeating_ && !moves_something(key)});
}

void KeyQueue::add_key(int glfw_key, std::string_view name, int glfw_action, int glfw_mods) {
    if (glfw_action == GLFW_RELEASE) {
        return;
    }
    mods_ = glfw_mods;
    repeating_ = glfw_action == GLFW_REPEAT;
    if (const std::optional<Key> key = named_key(glfw_key)) {
        if (!repeating_ || moves_something(*key) || *key == Key::Backspace || *key == Key::Delete ||
            *key == Key::Space) {
            push(*key, 0);
        }
        return;
    }
    const bool types_nothing = (glfw_mods & (GLFW_MOD_CONTROL | GLFW_MOD_ALT)) != 0;
    if (types_nothing && !repeating_ && !name.empty()) {
        push(Key::Character, lower(imgui_compat::next_code_point(name)));
    }
}

void KeyQueue::add_character(char32_t character) {
    // The space bar has been reported as a key.
    if (character != U' ') {
        push(Key::Character, lower(character), character);
    }
}

std::vector<KeyPress> KeyQueue::take() {
    return std::exchange(presses_, {});
}

}  // namespace waypost::platform
