#include "exporters/walk_text.h"

#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "exporters/terminal_text.h"

#include <doctest/doctest.h>

using waypost::bike_flow;
using waypost::english;
using waypost::Flow;
using waypost::flow_of;
using waypost::kTeaFlow;
using waypost::replay_choices;
using waypost::terminal_paragraph;
using waypost::terminal_text;

TEST_CASE("a text becomes lines of a terminal") {
    CHECK(terminal_text("One *two*\nthree.\n\n- a\n- b [c](https://x.org)\n  1. d\n\nLast.", 2) ==
          "  One two three.\n"
          "\n"
          "  - a\n"
          "  - b c (https://x.org)\n"
          "    1. d\n"
          "\n"
          "  Last.\n");
    CHECK(terminal_text("", 2).empty());
}

TEST_CASE("lines keep within 78 columns, counted in characters") {
    std::string umlauts;
    for (int i = 0; i < 40; ++i) {
        umlauts += "\xC3\xA4\xC3\xA4\xC3\xA4 ";
    }
    const std::string text = terminal_paragraph("  - ", umlauts);
    CHECK(text.find('\n') == 4 + 18 * 6 + 17);
    CHECK(text.substr(text.find('\n') + 1).starts_with("    \xC3\xA4"));
}

TEST_CASE("no flow can steer the terminal") {
    CHECK(terminal_paragraph("", "a\x1B[2Jb\rc\x7F") == "a[2Jbc\n");
    CHECK(terminal_text("a\x1B]0;title\x07z", 0).find('\x1B') == std::string::npos);
}

TEST_CASE("a card shows the passages that hold") {
    const Flow flow = flow_of(kTeaFlow);
    const std::string green =
        walk_text(flow, replay_choices(flow, {"next", "green"}), english(), {}, "2026-11-21");
    CHECK(green.find("Green tea turns bitter") != std::string::npos);
    CHECK(green.find("Black tea may boil.") == std::string::npos);
    const std::string black =
        walk_text(flow, replay_choices(flow, {"next", "black"}), english(), {}, "2026-11-21");
    CHECK(black.find("Green tea turns bitter") == std::string::npos);
    CHECK(black.find("\nBlack tea may boil.\n  The authors' own words\n") != std::string::npos);
    CHECK(black.find("No, let it cool") == std::string::npos);
}

TEST_CASE("past its review a walk says so before anything else") {
    const Flow flow = flow_of(kTeaFlow);
    const auto walk = replay_choices(flow, {});
    CHECK(walk_text(flow, walk, english(), {}, "2027-02-01")
              .starts_with("For learning, not medical advice\n"
                           "Not yet reviewed by a clinician\n"
                           "This flow was due to be looked at again on 2027-01-31."));
    CHECK(walk_text(flow, walk, english(), {}, "2027-01-31").find("was due") == std::string::npos);
}

TEST_CASE("a closed card of Urgent help says nothing but its title and its question") {
    std::string toml = bike_flow();
    const std::string kind = "kind = \"urgent\"";
    toml.insert(toml.find(kind), "ask_first = \"Shall it be shown?\"\n");
    const Flow flow = flow_of(toml);
    const auto walk = replay_choices(flow, {});
    const std::string closed = walk_text(flow, walk, english(), {}, "2026-11-21");
    CHECK(closed.find("Call for help now.") == std::string::npos);
    CHECK(closed.find("Urgent help: Somebody fell\n\nShall it be shown?\n") != std::string::npos);
    // Nobody is left without a word.
    CHECK(closed.find("\nCall your local emergency number or go to") != std::string::npos);
    CHECK(closed.find("\nIf you may harm yourself") != std::string::npos);
    const std::string open = walk_text(flow, walk, english(), {{{}, true}, {}}, "2026-11-21");
    CHECK(open.find("Call for help now.") != std::string::npos);
    CHECK(open.find("Call your local emergency number") == std::string::npos);
}
