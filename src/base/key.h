// Keys as the window reports them and the views read them, without any library's names.
#pragma once

namespace waypost {

enum class Key {
    /// A key that types a character; `KeyPress::character` says which.
    Character,
    Enter,
    Escape,
    Tab,
    Space,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    F1,
    F3,
    F5,
    F11,
};

struct KeyPress {
    Key key = Key::Character;
    /// Lower case, of the layout in use; 0 unless `key` is Character. Digits of the keypad count.
    char32_t character = 0;
    bool shift = false;
    bool ctrl = false;
    bool alt = false;
    /// The character as it was typed, for texts; 0 where it is `character`, or types nothing.
    char32_t typed = 0;
    /// The key is held, and is one that would do something again and again: only texts take it.
    bool repeated = false;
};

}  // namespace waypost
