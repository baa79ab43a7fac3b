#include "flowfile/saved_walk.h"

#include "support/random_bytes.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using waypost::SavedWalk;
using waypost::SavedWalkResult;

namespace {

SavedWalkResult read(const std::string& text) {
    return waypost::read_saved_walk({"my.waypost", text});
}

SavedWalk everything() {
    SavedWalk walk;
    walk.flow = "tea";
    walk.hash = "9f3a";
    walk.walked_on = "2026-11-22";
    walk.steps = {{"start", "next"}, {"which", "green"}};
    walk.waiting = {{"water", "cool"}};
    walk.said_yes = {"Shall it be \"shown\"?"};
    walk.opened = {"opt_milk"};
    walk.ratings = {{"That it is \"quick\"", 1}, {"That it is warm", 3}};
    walk.own_questions = {"Who brews?\nAnd when?", "Чай 茶\t'x'"};
    walk.left_out = {"How long?"};
    walk.notes = "Line \"one\"\n# no comment\n[table]\n\\ \x7f ''' \"\"\"";
    return walk;
}

std::string lines(const SavedWalkResult& result) {
    std::string text;
    for (const waypost::Diagnostic& found : result.diagnostics.all()) {
        CHECK_MESSAGE(!found.hint.empty(), found.message);
        text += std::to_string(found.where.line) + ":" + std::to_string(found.where.column) + " " +
                std::string(found.kind->code) + ": " + found.message + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("saved walk: what is written is read back to the byte, whatever a person typed") {
    const SavedWalkResult result = read(saved_walk_text(everything()));
    CHECK(lines(result).empty());
    CHECK(result.walk == everything());
    SavedWalk empty;
    empty.walked_on = "2026-01-02";
    CHECK(read(saved_walk_text(empty)).walk == empty);
}

TEST_CASE("saved walk: the file is one that a person can read") {
    SavedWalk walk;
    walk.flow = "tea";
    walk.hash = "9f3a";
    walk.walked_on = "2026-11-22";
    walk.steps = {{"start", "next"}};
    walk.own_questions = {"Who brews?"};
    walk.ratings = {{"That it is warm", 3}};
    CHECK(saved_walk_text(walk) ==
          R"(# A walk that was saved with Waypost. For learning, not medical advice.
format = 1

[page]
left_out = []
notes = ""
questions = [ "Who brews?" ]

    [page.matters]
    "That it is warm" = 3

[walk]
flow = "tea"
hash = "9f3a"
opened = []
said_yes = []
steps = [ "start.next" ]
waiting = []
walked_on = 2026-11-22
)");
}

TEST_CASE("saved walk: what is no saved walk is said to be none") {
    CHECK(lines(read("")) ==
          "0:0 missing-key: this is no saved walk: it has no `format` or no `[walk]`\n");
    CHECK(lines(read("format = 2\n[walk]\nflow = \"tea\"")) ==
          "1:10 wrong-type: this walk was saved in a format that this version does not know\n");
    CHECK_FALSE(lines(read(std::string("\0\x01\xff\xfe", 4))).empty());
    CHECK_FALSE(lines(read("format = 1\n[walk")).empty());
    CHECK(lines(read(std::string(2U << 20U, 'a'))) ==
          "0:0 too-large: this file is larger than a saved walk can be\n");
}

TEST_CASE("saved walk: every wrong value is told with its place, and the rest is read") {
    const SavedWalkResult result = read(R"(format = 1
[page]
matters = { x = 9, y = 2 }
[walk]
flow = 3
steps = ["a.b", "c", 4]
walked_on = "soon"
colour = "red"
)");
    CHECK(lines(result) ==
          "3:17 wrong-type: the rating is no number from 1 to 3\n"
          "5:8 wrong-type: `flow` is a number, expected a text\n"
          "6:17 wrong-type: `c` is no step\n"
          "6:22 wrong-type: an item of `steps` is a number, expected a text\n"
          "7:13 bad-date: `walked_on` is a text, expected a date\n"
          "8:1 unknown-key: `[walk]` has a key `colour` that is not known\n");
    CHECK(result.walk.steps.size() == 1);
    CHECK(result.walk.ratings.size() == 1);
}

TEST_CASE("saved walk: a file that was cut off at any byte is told to be broken") {
    const std::string whole = saved_walk_text(everything());
    // Without its last line end it is whole.
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(read(whole.substr(0, size)).diagnostics.all().empty());
    }
}

TEST_CASE("saved walk: a file that is built to bring the reader down is refused") {
    const std::string head = "format = 1\n[page]\nnotes = \"\"\n[walk]\nflow = \"tea\"\n";
    std::string tables = head;
    std::string dots = head;
    std::string steps = head + "steps = [";
    for (int i = 0; i < 100'000; ++i) {
        tables += "a" + std::to_string(i % 10) + "={";
        dots += "a.";
        steps += "[";
    }
    const std::vector<std::pair<const char*, std::string>> files = {
        {"tables", tables}, {"dots", dots + "a = 1\n"}, {"lists", steps}};
    for (const auto& file : files) {
        CAPTURE(file.first);
        const std::string found = lines(read(file.second));
        CHECK(found.find(" too-large: this nests more deeply than any flow does\n") !=
              std::string::npos);
    }
}

TEST_CASE("saved walk: 10 MB are refused, whether text, a whole walk or neither") {
    const std::string too_large = "0:0 too-large: this file is larger than a saved walk can be\n";
    SavedWalk walk = everything();
    walk.notes.assign(10'000'000, 'x');
    CHECK(lines(read(saved_walk_text(walk))) == too_large);
    CHECK(lines(read(std::string(10'000'000, '\0'))) == too_large);
    walk.notes.resize(1'000'000);
    CHECK(read(saved_walk_text(walk)).walk == walk);
}

TEST_CASE("saved walk: binary is told to be no text, or to be no saved walk") {
    waypost::test::Random random(6);
    for (int i = 0; i < 200; ++i) {
        CAPTURE(i);
        std::string bytes(static_cast<std::size_t>(1 + random.below(2000)), '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(static_cast<unsigned char>(random.below(256)));
        }
        CHECK_FALSE(lines(read(bytes)).empty());
    }
}

TEST_CASE("saved walk: whatever is done to its bytes, what is read is a walk or is told") {
    waypost::test::Random random(7);
    int read_well = 0;
    for (int i = 0; i < 3000; ++i) {
        CAPTURE(i);
        std::string text = saved_walk_text(everything());
        for (int damage = random.below(4); damage >= 0; --damage) {
            text = waypost::test::mutated(text, random);
        }
        const SavedWalkResult result = read(text);
        if (result.diagnostics.all().empty()) {
            ++read_well;
            // What was read can be saved and read again.
            const std::string again = saved_walk_text(result.walk);
            CHECK(saved_walk_text(read(again).walk) == again);
        }
    }
    CHECK(read_well > 0);
    CHECK(read_well < 3000);
}
