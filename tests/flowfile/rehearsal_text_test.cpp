#include "flowfile/rehearsal_text.h"

#include "flowfile/load_flow.h"
#include "support/flow_builder.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

using waypost::test::load_text;

TEST_CASE("a rehearsal is written so that its flow can be given it") {
    LoadedFlow loaded = load_text(std::string(kTeaFlow));
    REQUIRE(loaded.flow);
    Rehearsal rehearsal;
    rehearsal.name = "Green, \"hot\"";
    rehearsal.choose = {"next", "green", "right"};
    rehearsal.seconds = {4, 31, 0};
    rehearsal.ends_at = loaded.flow->find_node("done");
    const std::string text = rehearsal_toml(*loaded.flow, rehearsal);
    CHECK(text ==
          "[[rehearsal]]\nname = \"Green, \\\"hot\\\"\"\nchoose = [\n  \"next\", \"green\", "
          "\"right\",\n]\n"
          "seconds = [\n  4, 31, 0,\n]\n"
          "ends_at = \"done\"\n");
    const LoadedFlow again = load_text(std::string(kTeaFlow) + "\n" + text);
    REQUIRE(again.flow);
    CHECK(again.flow->rehearsals().size() == 1);
    CHECK(again.flow->rehearsals().front().name == rehearsal.name);
    CHECK(again.flow->rehearsals().front().choose == rehearsal.choose);
    CHECK(again.flow->rehearsals().front().seconds == rehearsal.seconds);
}

TEST_CASE("the seconds of a rehearsal are one for each step, from 0 to an hour") {
    const auto mistake = [](const std::string& seconds) {
        const LoadedFlow loaded = load_text(std::string(kTeaFlow) +
                                            "\n[[rehearsal]]\nname = \"R\"\nchoose = [\"next\", "
                                            "\"green\"]\nseconds = " +
                                            seconds + "\n");
        const auto& found = loaded.diagnostics.all();
        return found.empty() ? std::string() : found.front().message;
    };
    CHECK(mistake("[0, 3600]").empty());
    CHECK(mistake("[1]") == "`seconds` has 1 numbers for 2 steps of `choose`");
    CHECK(mistake("[1, 3601]") ==
          "`seconds` is a list, expected a list of whole numbers from 0 to 3600");
    CHECK(mistake("[1, -1]") ==
          "`seconds` is a list, expected a list of whole numbers from 0 to 3600");
    CHECK(mistake("\"long\"") ==
          "`seconds` is a text, expected a list of whole numbers from 0 to 3600");
}
