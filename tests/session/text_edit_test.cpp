#include "session/text_edit.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace waypost;

namespace {

/// The text with a bar where the caret stands, and brackets round what is selected.
std::string seen(const TextEdit& edit) {
    const auto [first, last] = std::minmax(edit.caret, edit.anchor);
    std::string text = edit.text;
    if (first == last) {
        return text.insert(edit.caret, "|");
    }
    text.insert(last, edit.caret == last ? "|]" : "]");
    return text.insert(first, edit.caret == first ? "[|" : "[");
}

void type(TextEdit& edit, std::u32string_view words, const TextRules& rules = {}) {
    for (const char32_t c : words) {
        const Key key = c == U' ' ? Key::Space : c == U'\n' ? Key::Enter : Key::Character;
        (void)take_text_key(edit, {key, key == Key::Character ? c : 0}, rules);
    }
}

void press(TextEdit& edit, Key key, bool shift = false, bool ctrl = false) {
    CHECK(take_text_key(edit, {.key = key, .shift = shift, .ctrl = ctrl}, {}));
}

}  // namespace

TEST_CASE("text: what is typed stands at the caret, in any script") {
    TextEdit edit;
    type(edit, U"Who brews?");
    press(edit, Key::Home);
    type(edit, U"Чай: ");
    CHECK(seen(edit) == "Чай: |Who brews?");
    press(edit, Key::Left);
    press(edit, Key::Left);
    press(edit, Key::Backspace);
    CHECK(seen(edit) == "Ча|: Who brews?");
    press(edit, Key::Right);
    press(edit, Key::End);
    press(edit, Key::Right);
    CHECK(seen(edit) == "Ча: Who brews?|");
}

TEST_CASE("text: letters stand as they were typed, not as the shortcut that they are") {
    TextEdit edit;
    CHECK(take_text_key(edit, {.character = U'a', .shift = true, .typed = U'A'}, {}));
    CHECK(seen(edit) == "A|");
}

TEST_CASE("text: at its ends nothing is erased and the caret stays") {
    TextEdit edit;
    press(edit, Key::Backspace);
    press(edit, Key::Left);
    press(edit, Key::Right);
    CHECK(seen(edit) == "|");
}

TEST_CASE("text: what is typed over a whole selection replaces it") {
    TextEdit edit = begin_edit("old words");
    CHECK(take_text_key(edit, {Key::Character, U'a', false, true}, {}));
    CHECK(seen(edit) == "[old words|]");
    type(edit, U"new");
    CHECK(seen(edit) == "new|");
    (void)take_text_key(edit, {Key::Character, U'a', false, true}, {});
    press(edit, Key::Backspace);
    CHECK(seen(edit) == "|");
}

TEST_CASE("text: Enter begins a line only where there are lines, Home and End stay in theirs") {
    TextEdit edit;
    CHECK_FALSE(take_text_key(edit, {Key::Enter}, {}));
    const TextRules lines{.has_lines = true};
    type(edit, U"a\nbc", lines);
    press(edit, Key::Home);
    CHECK(seen(edit) == "a\n|bc");
    press(edit, Key::End);
    CHECK(seen(edit) == "a\nbc|");
}

TEST_CASE("text: keys of other things are left to them") {
    TextEdit edit = begin_edit("a");
    for (const Key key : {Key::Tab, Key::Escape, Key::Up, Key::Down, Key::F11, Key::PageDown}) {
        CHECK_FALSE(take_text_key(edit, {key}, {}));
    }
    CHECK_FALSE(take_text_key(edit, {Key::Character, U'q', false, true}, {}));
    CHECK(seen(edit) == "a|");
}

TEST_CASE("text: a clipboard brings words, no control characters and no bytes that are no text") {
    TextEdit edit;
    insert_text(edit, "one\ntwo\t\x01\x7f\xff three", {});
    CHECK(seen(edit) == "one two  three|");
    insert_text(edit, "\nfour", {.has_lines = true});
    CHECK(seen(edit) == "one two  three\nfour|");
}

TEST_CASE("text: what has no room is not taken in at all") {
    TextEdit edit;
    const TextRules five{.most = 5};
    type(edit, U"abcd", five);
    type(edit, U"茶", five);
    CHECK(seen(edit) == "abcd|");
    type(edit, U"ef", five);
    CHECK(seen(edit) == "abcde|");
    select_all(edit);
    insert_text(edit, "too long", five);
    CHECK(seen(edit) == "[abcde|]");
}

TEST_CASE("text: Shift selects, and a step without it leaves the selection at its side") {
    TextEdit edit = begin_edit("Чай now");
    press(edit, Key::Left, true);
    press(edit, Key::Left, true);
    CHECK(seen(edit) == "Чай n[|ow]");
    press(edit, Key::Right);
    CHECK(seen(edit) == "Чай now|");
    press(edit, Key::Home, true);
    CHECK(seen(edit) == "[|Чай now]");
    press(edit, Key::Left);
    CHECK(seen(edit) == "|Чай now");
    press(edit, Key::Right, true);
    type(edit, U"Ш");
    CHECK(seen(edit) == "Ш|ай now");
}

TEST_CASE("text: with Ctrl steps and erasing go by words") {
    TextEdit edit = begin_edit("one two  three\nfour");
    press(edit, Key::Left, false, true);
    CHECK(seen(edit) == "one two  three\n|four");
    press(edit, Key::Left, true, true);
    CHECK(seen(edit) == "one two  [|three\n]four");
    press(edit, Key::Backspace);
    press(edit, Key::Backspace, false, true);
    CHECK(seen(edit) == "one |four");
    press(edit, Key::Home, false, true);
    press(edit, Key::Right, false, true);
    CHECK(seen(edit) == "one| four");
    press(edit, Key::Delete);
    press(edit, Key::Delete, false, true);
    CHECK(seen(edit) == "one|");
    press(edit, Key::Delete);
    CHECK(seen(edit) == "one|");
}

TEST_CASE("text: a word is selected from any place in it, and nothing between blanks") {
    TextEdit edit = begin_edit("one  чай");
    select_word(edit, 1);
    CHECK(seen(edit) == "[one|]  чай");
    select_word(edit, 3);
    CHECK(seen(edit) == "[one|]  чай");
    select_word(edit, 4);
    CHECK(seen(edit) == "one | чай");
    select_word(edit, edit.text.size());
    CHECK(seen(edit) == "one  [чай|]");
    CHECK(selected_text(edit) == "чай");
}
