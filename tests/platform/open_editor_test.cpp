#include "platform/open_editor.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using waypost::platform::editor_command;
using waypost::platform::EditorNames;
using waypost::platform::FilePlace;

namespace {

/// The command for a place in a file, on a machine with these programs.
std::string command(const EditorNames& names, const std::set<std::string>& programs) {
    const FilePlace place{"/flows/tea pot.toml", 12, 3};
    std::string text;
    for (const std::string& word : editor_command(
             names, place, [&](const std::string& name) { return programs.contains(name); })) {
        text += (text.empty() ? "" : "|") + word;
    }
    return text;
}

}  // namespace

TEST_CASE("each editor is told the place in its own way") {
    CHECK(command({"code --wait", ""}, {"code"}) == "code|--wait|--goto|/flows/tea pot.toml:12:3");
    CHECK(command({"kate", ""}, {"kate"}) == "kate|--line=12|--column=3|/flows/tea pot.toml");
    CHECK(command({"gedit", ""}, {"gedit"}) == "gedit|+12:3|/flows/tea pot.toml");
    CHECK(command({"emacs", ""}, {"emacs"}) == "emacs|+12:3|/flows/tea pot.toml");
    CHECK(command({"/opt/x/subl", ""}, {"/opt/x/subl"}) == "/opt/x/subl|/flows/tea pot.toml:12:3");
}

TEST_CASE("an editor without a window of its own runs in a terminal, if there is one") {
    CHECK(command({"", "vim"}, {"vim", "xterm"}) == "xterm|-e|vim|+12|/flows/tea pot.toml");
    CHECK(command({"", "nano"}, {"nano", "gnome-terminal", "xterm"}) ==
          "gnome-terminal|--|nano|+12,3|/flows/tea pot.toml");
    CHECK(command({"", "emacs -nw"}, {"emacs", "kitty"}) ==
          "kitty|emacs|-nw|+12:3|/flows/tea pot.toml");
    CHECK(command({"", "vim"}, {"vim", "gedit"}) == "gedit|+12:3|/flows/tea pot.toml");
}

TEST_CASE("the visual editor comes first, then the other, then what the desktop has") {
    CHECK(command({"kate", "vim"}, {"kate", "vim", "xterm"}) ==
          "kate|--line=12|--column=3|/flows/tea pot.toml");
    CHECK(command({"gone", "gvim"}, {"gvim"}) == "gvim|+12|/flows/tea pot.toml");
    CHECK(command({}, {"mousepad", "xdg-open"}) ==
          "mousepad|--line=12|--column=3|/flows/tea pot.toml");
    CHECK(command({}, {"xdg-open"}) == "xdg-open|/flows/tea pot.toml");
    CHECK(command({}, {}).empty());
}

TEST_CASE("an editor that nobody here knows is given the file alone") {
    CHECK(command({"my-editor --fast", ""}, {"my-editor"}) ==
          "my-editor|--fast|/flows/tea pot.toml");
}

TEST_CASE("a file that is not there is not opened") {
    CHECK(waypost::platform::open_in_editor({"/bin/true", ""}, {"/nowhere/at/all", 1, 1}).reason ==
          "No such file or directory");
    CHECK(waypost::platform::open_in_editor({"/bin/true", ""}, {"/bin/true", 1, 1}).opened);
}
