#include "flowfile/window_settings.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

WindowSettingsResult read(const std::string& text) {
    return read_window_settings({"settings.toml", text});
}

std::string lines(const WindowSettingsResult& result) {
    std::string text;
    for (const Diagnostic& found : result.diagnostics.all()) {
        CHECK_FALSE(found.hint.empty());
        text += std::to_string(found.where.line) + " " + found.message + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("window settings: what is written is read back") {
    const WindowSettings settings{"contrast", 175, true, false, true, true, "es"};
    CHECK(read(window_settings_text(settings)).settings == settings);
    CHECK(window_settings_text({}) ==
          "# How the window of Waypost looks and listens. Written by the program.\n"
          "language = \"\"\n"
          "letter_paper = false\n"
          "oriented = false\n"
          "reduced_motion = false\n"
          "single_keys = true\n"
          "text_size = 100\n"
          "theme = \"light\"\n");
}

TEST_CASE("window settings: what is wrong is told and has its default, the rest is kept") {
    const WindowSettingsResult result = read(
        "theme = \"dark\"\ntext_size = 9000\nreduced_motion = \"yes\"\nsound = 3\n"
        "language = 1\n");
    CHECK(result.settings == WindowSettings{"dark", 100, false, true, false, false});
    CHECK(lines(result) ==
          "2 `text_size` is no number from 100 to 250\n"
          "3 `reduced_motion` is a text, expected true or false\n"
          "4 the file has a key `sound` that is not known\n"
          "5 `language` is a number, expected a text\n");
}

TEST_CASE("window settings: whatever the bytes are, there are settings") {
    CHECK(read("").settings == WindowSettings{});
    CHECK_FALSE(lines(read("\xff\xfe")).empty());
    CHECK_FALSE(lines(read("theme = \"dark")).empty());
    CHECK_FALSE(lines(read(std::string(100'000, ' '))).empty());
}

TEST_CASE("settings that are built to bring the reader down are refused") {
    std::string dots = "theme";
    for (int i = 0; i < 2000; ++i) {
        dots += ".a";
    }
    const WindowSettingsResult result = read_window_settings({"settings.toml", dots + " = 1\n"});
    REQUIRE(result.diagnostics.all().size() == 1);
    CHECK(result.diagnostics.all().front().message == "this nests more deeply than any flow does");
    CHECK(result.settings == WindowSettings{});
}
