#include "app/surroundings.h"

#include "app/temporary_folder.h"

#include <doctest/doctest.h>

using waypost::day_of;
using waypost::flow_folders;
using waypost::TemporaryFolder;

namespace {

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the day is that of SOURCE_DATE_EPOCH in UTC, wherever the machine stands") {
    CHECK(day_of("0", 1795219200) == "1970-01-01");
    CHECK(day_of("1795305599", 0) == "2026-11-21");
    CHECK(day_of("1795305600", 0) == "2026-11-22");
}

TEST_CASE("a SOURCE_DATE_EPOCH that is no number of seconds counts as unset") {
    const std::string today = day_of(nullptr, 1795262400);
    CHECK(today.size() == 10);
    for (const char* wrong : {"", "today", "12x", " 12", "99999999999999999999999"}) {
        CAPTURE(wrong);
        CHECK(day_of(wrong, 1795262400) == today);
    }
}

TEST_CASE("flows lie beside the program, in installed data and where the person says") {
    const TemporaryFolder folder;
    for (const char* made : {"usr/bin",
                             "usr/share/waypost/flows",
                             "local/waypost/flows",
                             "xdg/waypost/flows",
                             "mine"}) {
        folder.make_folder(made);
    }
    CHECK(flow_folders(
              {folder.path("usr/bin"),
               folder.path("local/waypost"),
               folder.path("none") + ":" + folder.path("usr/share") + "::" + folder.path("xdg"),
               folder.path("mine") + ":" + folder.path("mine/../mine/")}) ==
          Texts{folder.path("usr/share/waypost/flows"),
                folder.path("local/waypost/flows"),
                folder.path("xdg/waypost/flows"),
                folder.path("mine")});
}

TEST_CASE("a program in a build folder finds the flows of its source tree, the nearest only") {
    const TemporaryFolder folder;
    folder.make_folder("flows");
    folder.make_folder("tree/flows");
    folder.make_folder("tree/build/release");
    folder.make_folder("tree/far/below/that/one");
    CHECK(flow_folders({folder.path("tree/build/release"), "", "", ""}) ==
          Texts{folder.path("tree/flows")});
    CHECK(flow_folders({folder.path("tree/far/below/that/one"), "", "", ""}).empty());
    CHECK(flow_folders({}).empty());
}
