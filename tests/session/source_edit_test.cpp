#include "session/source_edit.h"

#include "session/source_places.h"
#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace waypost;

namespace {

/// The text with a bar where the caret stands, and brackets round what is selected.
std::string seen(const SourceEdit& edit) {
    const auto [first, last] = std::minmax(edit.range().caret, edit.range().anchor);
    std::string text = edit.text();
    if (first == last) {
        return text.insert(edit.caret(), "|");
    }
    text.insert(last, edit.caret() == last ? "|]" : "]");
    return text.insert(first, edit.caret() == first ? "[|" : "[");
}

constexpr std::size_t kPage = 3;

void press(SourceEdit& edit, Key key, bool shift = false, bool ctrl = false) {
    CHECK(edit.take_key({.key = key, .shift = shift, .ctrl = ctrl}, kPage));
}

void type(SourceEdit& edit, std::u32string_view words) {
    for (const char32_t c : words) {
        const Key key = c == U' ' ? Key::Space : c == U'\n' ? Key::Enter : Key::Character;
        (void)edit.take_key({key, key == Key::Character ? c : 0}, kPage);
    }
}

/// An edit whose caret stands at the bar in the text.
SourceEdit at_bar(std::string text) {
    const std::size_t bar = text.find('|');
    REQUIRE(bar != std::string::npos);
    text.erase(bar, 1);
    SourceEdit edit(std::move(text));
    edit.move_caret(bar, false);
    return edit;
}

}  // namespace

TEST_CASE("source: what is typed stands at the caret, and lines are known") {
    SourceEdit edit("a = 1\nb = 2\n");
    CHECK(seen(edit) == "|a = 1\nb = 2\n");
    press(edit, Key::Down);
    type(edit, U"Чай = 3\n");
    CHECK(seen(edit) == "a = 1\nЧай = 3\n|b = 2\n");
    CHECK(edit.line_count() == 4);
    CHECK(edit.line(1) == "Чай = 3");
    CHECK(edit.line(3) == "");
    CHECK(edit.line_of(edit.caret()) == 2);
    press(edit, Key::Backspace);
    press(edit, Key::Delete);
    CHECK(seen(edit) == "a = 1\nЧай = 3| = 2\n");
}

TEST_CASE("source: up and down keep the column, also past short lines") {
    SourceEdit edit = at_bar("lo|ng\n\n\tx\nlong");
    press(edit, Key::Down);
    CHECK(seen(edit) == "long\n|\n\tx\nlong");
    press(edit, Key::Down);
    // A tab is four columns wide: its nearer side.
    CHECK(seen(edit) == "long\n\n\t|x\nlong");
    press(edit, Key::Down);
    CHECK(seen(edit) == "long\n\n\tx\nlo|ng");
    press(edit, Key::Down, true);
    CHECK(seen(edit) == "long\n\n\tx\nlo[ng|]");
    press(edit, Key::PageUp);
    CHECK(seen(edit) == "lo|ng\n\n\tx\nlong");
    press(edit, Key::Up);
    CHECK(seen(edit) == "|long\n\n\tx\nlong");
    press(edit, Key::Down);
    press(edit, Key::Down);
    CHECK(seen(edit) == "long\n\n\t|x\nlong");
    press(edit, Key::PageDown);
    CHECK(seen(edit) == "long\n\n\tx\nlo|ng");
}

TEST_CASE("source: words, line ends and the ends of the text are reached with keys") {
    SourceEdit edit = at_bar("|to = \"tea_cup\"\nnext");
    press(edit, Key::Right, false, true);
    CHECK(seen(edit) == "to| = \"tea_cup\"\nnext");
    press(edit, Key::Right, false, true);
    press(edit, Key::Right, true, true);
    CHECK(seen(edit) == "to =[ \"|]tea_cup\"\nnext");
    press(edit, Key::End);
    CHECK(seen(edit) == "to = \"tea_cup\"|\nnext");
    press(edit, Key::Home, true);
    CHECK(seen(edit) == "[|to = \"tea_cup\"]\nnext");
    press(edit, Key::End, false, true);
    press(edit, Key::Left, false, true);
    CHECK(seen(edit) == "to = \"tea_cup\"\n|next");
    press(edit, Key::Home, false, true);
    press(edit, Key::Delete, false, true);
    CHECK(seen(edit) == "| = \"tea_cup\"\nnext");
    edit.select_word(7);
    CHECK(seen(edit) == " = \"[tea_cup|]\"\nnext");
    edit.select_all();
    CHECK(edit.selected_text() == " = \"tea_cup\"\nnext");
    press(edit, Key::Backspace);
    CHECK(seen(edit) == "|");
    edit.select_word(0);
    CHECK(seen(edit) == "|");
}

TEST_CASE("source: a new line is as deep as the one before, and deeper behind a bracket") {
    SourceEdit edit = at_bar("  values = [|]");
    press(edit, Key::Enter);
    CHECK(seen(edit) == "  values = [\n    |]");
    type(edit, U"x\n");
    CHECK(seen(edit) == "  values = [\n    x\n    |]");
    edit = at_bar(" | x");
    press(edit, Key::Enter);
    CHECK(seen(edit) == " \n | x");
}

TEST_CASE("source: tab indents at the caret, and the lines that are selected") {
    SourceEdit edit = at_bar("a|b\n\nc\nd");
    press(edit, Key::Tab);
    CHECK(seen(edit) == "a |b\n\nc\nd");
    edit.move_caret(0, false);
    edit.move_caret(7, true);
    CHECK(seen(edit) == "[a b\n\nc\n|]d");
    press(edit, Key::Tab);
    CHECK(edit.text() == "  a b\n\n  c\nd");
    press(edit, Key::Tab, true);
    CHECK(edit.text() == "a b\n\nc\nd");
    CHECK(edit.selected_text() == "a b\n\nc");
    edit = at_bar("   a|b");
    press(edit, Key::Tab, true);
    CHECK(seen(edit) == " a|b");
    press(edit, Key::Tab, true);
    CHECK(seen(edit) == "a|b");
    press(edit, Key::Tab, true);
    CHECK(seen(edit) == "a|b");
}

TEST_CASE("source: typing is undone word by word, other changes one by one") {
    SourceEdit edit("x\n");
    type(edit, U"one two");
    press(edit, Key::Enter);
    CHECK(edit.text() == "one two\nx\n");
    edit.undo();
    CHECK(seen(edit) == "one two|x\n");
    edit.undo();
    CHECK(seen(edit) == "one |x\n");
    edit.undo();
    CHECK(seen(edit) == "|x\n");
    CHECK_FALSE(edit.can_undo());
    edit.undo();
    edit.redo();
    edit.redo();
    CHECK(seen(edit) == "one two|x\n");
    press(edit, Key::Backspace);
    press(edit, Key::Backspace);
    CHECK_FALSE(edit.can_redo());
    CHECK(seen(edit) == "one t|x\n");
    edit.undo();
    CHECK(seen(edit) == "one two|x\n");
    press(edit, Key::Left);
    type(edit, U"a");
    press(edit, Key::Left);
    type(edit, U"b");
    CHECK(seen(edit) == "one twb|aox\n");
    edit.undo();
    CHECK(seen(edit) == "one tw|aox\n");
}

TEST_CASE("source: it is changed until what was kept stands there again") {
    SourceEdit edit("x");
    CHECK_FALSE(edit.is_changed());
    type(edit, U"ab");
    CHECK(edit.is_changed());
    edit.undo();
    CHECK_FALSE(edit.is_changed());
    edit.redo();
    edit.note_kept();
    CHECK_FALSE(edit.is_changed());
    type(edit, U"c");
    CHECK(edit.is_changed());
    edit.undo();
    CHECK(edit.text() == "abx");
    CHECK_FALSE(edit.is_changed());
    edit.undo();
    CHECK(edit.is_changed());
    type(edit, U"d");
    edit.undo();
    CHECK(edit.is_changed());
    edit.note_kept();
    edit.note_not_kept();
    CHECK(edit.is_changed());
}

TEST_CASE("source: line ends of two bytes stay, and new ones are like them") {
    SourceEdit edit = at_bar("a\r\nb|\r\n");
    CHECK(edit.line(0) == "a");
    press(edit, Key::Enter);
    edit.insert("p\nq\r\nr\x01");
    CHECK(edit.text() == "a\r\nb\r\np\r\nq\r\nr\r\n");
    press(edit, Key::Right);
    CHECK(edit.caret() == edit.text().size());
    press(edit, Key::Left);
    press(edit, Key::Delete);
    CHECK(edit.text() == "a\r\nb\r\np\r\nq\r\nr");
    SourceEdit unix("a\nb");
    unix.insert("p\r\nq\rr");
    CHECK(unix.text() == "p\nq\nra\nb");
    SourceEdit split = at_bar("a\r|x\nb");
    press(split, Key::Delete);
    CHECK(split.caret() == 1);
    CHECK(split.line(0) == "a");
}

TEST_CASE("source: places of findings are gone to, and words found") {
    SourceEdit edit("a = 1\nЧай = \"Tea\"\ntea");
    edit.go_to(2, 8);
    CHECK(seen(edit) == "a = 1\nЧай = \"|Tea\"\ntea");
    edit.go_to(99, 99);
    CHECK(seen(edit) == "a = 1\nЧай = \"Tea\"\ntea|");
    edit.go_to(0, 0);
    CHECK(edit.caret() == 0);
    CHECK(edit.find_next("tea"));
    CHECK(seen(edit) == "a = 1\nЧай = \"[Tea|]\"\ntea");
    CHECK(edit.find_next("tea"));
    CHECK(seen(edit) == "a = 1\nЧай = \"Tea\"\n[tea|]");
    CHECK(edit.find_next("tea"));
    CHECK(edit.selected_text() == "Tea");
    CHECK_FALSE(edit.find_next("coffee"));
    CHECK_FALSE(edit.find_next(""));
    CHECK(edit.selected_text() == "Tea");
}

TEST_CASE("source: another text is taken with the caret on its line, and can be undone") {
    SourceEdit edit = at_bar("a\nb\nlong line| here\nd\n");
    edit.take_text("a\nnew\nb\nlong");
    CHECK(seen(edit) == "a\nnew\nb|\nlong");
    edit.undo();
    CHECK(seen(edit) == "a\nb\nlong line| here\nd\n");
    edit.redo();
    CHECK(seen(edit) == "a\nnew\nb|\nlong");
    edit.take_text("x");
    CHECK(seen(edit) == "x|");
    edit.take_text("x");
    CHECK(edit.revision() == 4);
}

TEST_CASE("source: lines before a change are known to be as they were") {
    SourceEdit edit("a\nb\nc\nd\n");
    const std::size_t before = edit.revision();
    CHECK(edit.first_line_changed_since(before) == 5);
    edit.move_caret(7, false);
    type(edit, U"x");
    CHECK(edit.first_line_changed_since(before) == 3);
    edit.move_caret(3, false);
    type(edit, U"y");
    CHECK(edit.first_line_changed_since(before) == 1);
    CHECK(edit.first_line_changed_since(before + 1) == 1);
    CHECK(edit.first_line_changed_since(edit.revision()) == 5);
}

TEST_CASE("source: what would make the text too long is not taken in") {
    SourceEdit edit(std::string(SourceEdit::kMost - 1, 'x'));
    edit.insert("ab");
    CHECK(edit.text().size() == SourceEdit::kMost - 1);
    edit.insert("a");
    CHECK(edit.text().size() == SourceEdit::kMost);
}

TEST_CASE("source: bytes that are no letters stay, and the caret goes over each") {
    const std::string bytes = "\xff\xc3\xa4\xe2\x82\n\xed\xa0\x80";
    SourceEdit edit(bytes);
    int steps = 0;
    while (edit.caret() < bytes.size()) {
        press(edit, Key::Right);
        ++steps;
    }
    // One, a letter of two bytes, two halves, a line end, three that are no code point.
    CHECK(steps == 8);
    for (; edit.caret() > 0; --steps) {
        press(edit, Key::Left);
    }
    CHECK(steps == 0);
    CHECK(edit.text() == bytes);
}

TEST_CASE("source: it is what a plain text with a caret would be, whatever is done to it") {
    constexpr std::array<std::string_view, 7> kPasted = {
        "x", "", "two\nlines\n", "\n", "ä", "  ", "[\n"};
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        test::Random random(seed);
        const auto below = [&random](std::size_t count) {
            return static_cast<std::size_t>(random.below(static_cast<int>(count)));
        };
        std::string naive = "first\n\n  third ä\nlast";
        const std::string original = naive;
        std::size_t caret = 0;
        std::size_t anchor = 0;
        SourceEdit edit(naive);
        std::set<std::string> earlier{naive};
        const auto insert = [&](std::string_view words) {
            const auto [first, last] = std::minmax(caret, anchor);
            naive = naive.substr(0, first) + std::string(words) + naive.substr(last);
            caret = anchor = first + words.size();
        };
        for (int i = 0; i < 400; ++i) {
            switch (below(9)) {
                case 0: {
                    // Between two letters.
                    caret = below(naive.size() + 1);
                    caret -= caret < naive.size() && naive[caret] == '\xa4' ? 1U : 0U;
                    const bool extends = random.happens(0.4);
                    anchor = extends ? anchor : caret;
                    edit.move_caret(caret, extends);
                    break;
                }
                case 1:
                case 2: {
                    const std::string_view words = kPasted[below(kPasted.size())];
                    insert(words);
                    edit.insert(words);
                    break;
                }
                case 3:
                case 4:
                    insert("k");
                    type(edit, U"k");
                    break;
                case 5:
                    if (caret == anchor && caret > 0) {
                        anchor = caret - (naive[caret - 1] == '\xa4' ? 2U : 1U);
                    }
                    insert("");
                    press(edit, Key::Backspace);
                    break;
                case 6:
                    if (caret == anchor && caret < naive.size()) {
                        anchor = caret + (naive[caret] == '\xc3' ? 2U : 1U);
                    }
                    insert("");
                    press(edit, Key::Delete);
                    break;
                case 7:
                    edit.undo();
                    REQUIRE(earlier.contains(edit.text()));
                    naive = edit.text();
                    caret = edit.range().caret;
                    anchor = edit.range().anchor;
                    break;
                default:
                    edit.redo();
                    REQUIRE(earlier.contains(edit.text()));
                    naive = edit.text();
                    caret = edit.range().caret;
                    anchor = edit.range().anchor;
                    break;
            }
            earlier.insert(naive);
            REQUIRE(edit.text() == naive);
            REQUIRE(edit.range() == CaretRange{caret, anchor});
            const auto ends = static_cast<std::size_t>(std::ranges::count(naive, '\n'));
            REQUIRE(edit.line_count() == ends + 1);
            std::string joined;
            for (std::size_t line = 0; line < edit.line_count(); ++line) {
                joined += std::string(line > 0 ? "\n" : "") + std::string(edit.line(line));
            }
            REQUIRE(joined == naive);
        }
        const std::string last = edit.text();
        while (edit.can_redo()) {
            edit.redo();
        }
        const std::string furthest = edit.text();
        while (edit.can_undo()) {
            edit.undo();
        }
        CHECK(edit.text() == original);
        CHECK_FALSE(edit.is_changed());
        while (edit.can_redo()) {
            edit.redo();
        }
        CHECK(edit.text() == furthest);
        CHECK(earlier.contains(last));
    }
}
