#include "app/screenshot.h"

#include "support/memory_files.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <set>
#include <sstream>
#include <string>

using namespace waypost;

namespace {

/// The names of the pictures of a small window, and how many of them differ.
std::string pictures_of(bool autoplay,
                        Mode mode = Mode::Present,
                        const std::string& seconds = "seconds = [3, 0, 2]\n") {
    ViewSettings settings;
    settings.mode = mode;
    Session session = open_session(std::string(kTeaFlow) +
                                       "\n[[rehearsal]]\nname = \"Green\"\nchoose = [\"next\", "
                                       "\"green\", \"right\"]\nends_at = \"done\"\n" +
                                       seconds,
                                   settings);
    ViewRequest request;
    request.screenshot = "pictures.d/talk.png";
    request.autoplay = autoplay;
    request.width = 640;
    request.height = 360;
    MemoryFiles files;
    Trace trace("");
    CHECK(write_screenshot(request, session, files, trace).empty());
    std::string names;
    std::set<std::string> different;
    for (const auto& [name, bytes] : files.files) {
        names += name + "\n";
        different.insert(bytes);
    }
    return names + std::to_string(different.size()) + " different";
}

}  // namespace

TEST_CASE("screenshot: a talk that plays by itself has a picture of all that the room sees") {
    for (const std::string seconds : {"", "seconds = [3, 0, 2]\n", "seconds = [0, 0, 0]\n"}) {
        CHECK(pictures_of(true, Mode::Present, seconds) == R"(pictures.d/talk-01.png
pictures.d/talk-02.png
pictures.d/talk-03.png
pictures.d/talk-04.png
pictures.d/talk-05.png
5 different)");
    }
}

TEST_CASE("screenshot: else there is one, of what the window would show") {
    CHECK(pictures_of(false) == "pictures.d/talk.png\n1 different");
    CHECK(pictures_of(true, Mode::Walk) == "pictures.d/talk.png\n1 different");
}
