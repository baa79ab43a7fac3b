#include "platform/key_queue.h"

#include <doctest/doctest.h>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <string>
#include <vector>

using waypost::Key;
using waypost::KeyPress;
using waypost::platform::KeyQueue;

namespace {

/// As a window reports a key that types: first the key, then its character.
void type(KeyQueue& keys, int glfw_key, char32_t character, int action = GLFW_PRESS) {
    keys.add_key(glfw_key, "?", action, 0);
    keys.add_character(character);
}

}  // namespace

TEST_CASE("a key that types is queued once, as its character in lower case") {
    KeyQueue keys;
    type(keys, GLFW_KEY_1, U'1');
    keys.add_key(GLFW_KEY_A, "a", GLFW_PRESS, GLFW_MOD_SHIFT);
    keys.add_character(U'A');
    keys.add_character(0xC9);
    const std::vector<KeyPress> presses = keys.take();
    REQUIRE(presses.size() == 3);
    CHECK(presses[0].key == Key::Character);
    CHECK(presses[0].character == U'1');
    CHECK(presses[1].character == U'a');
    CHECK(presses[1].typed == U'A');
    CHECK(presses[1].shift);
    CHECK(presses[2].character == 0xE9);
    CHECK(presses[2].typed == 0xC9);
    CHECK(keys.take().empty());
}

TEST_CASE("with Ctrl, which types nothing, the layout's name of the key counts") {
    KeyQueue keys;
    keys.add_key(GLFW_KEY_Y, "z", GLFW_PRESS, GLFW_MOD_CONTROL);
    const std::vector<KeyPress> presses = keys.take();
    REQUIRE(presses.size() == 1);
    CHECK(presses[0].character == U'z');
    CHECK(presses[0].ctrl);
}

TEST_CASE("the space bar is a key, not a character") {
    KeyQueue keys;
    type(keys, GLFW_KEY_SPACE, U' ');
    const std::vector<KeyPress> presses = keys.take();
    REQUIRE(presses.size() == 1);
    CHECK(presses[0].key == Key::Space);
}

TEST_CASE("a held key repeats where it moves something, and is marked where only texts take it") {
    KeyQueue keys;
    for (const int action : {GLFW_PRESS, GLFW_REPEAT, GLFW_REPEAT, GLFW_RELEASE}) {
        keys.add_key(GLFW_KEY_LEFT, "", action, 0);
        keys.add_key(GLFW_KEY_ENTER, "", action, 0);
        keys.add_key(GLFW_KEY_BACKSPACE, "", action, 0);
    }
    type(keys, GLFW_KEY_2, U'2');
    type(keys, GLFW_KEY_2, U'2', GLFW_REPEAT);
    std::string order;
    for (const KeyPress& press : keys.take()) {
        order += press.key == Key::Left        ? 'L'
                 : press.key == Key::Enter     ? 'E'
                 : press.key == Key::Backspace ? 'B'
                                               : 'c';
        order += press.repeated ? "r" : "";
    }
    CHECK(order == "LEBLBrLBrccr");
}

TEST_CASE("keys that Waypost has no name for are no presses") {
    KeyQueue keys;
    keys.add_key(GLFW_KEY_LEFT_SHIFT, "", GLFW_PRESS, GLFW_MOD_SHIFT);
    keys.add_key(GLFW_KEY_F7, "", GLFW_PRESS, 0);
    CHECK(keys.take().empty());
}
