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
    rehearsal.ends_at = loaded.flow->find_node("done");
    const std::string text = rehearsal_toml(*loaded.flow, rehearsal);
    CHECK(text ==
          "[[rehearsal]]\nname = \"Green, \\\"hot\\\"\"\nchoose = [\n  \"next\", \"green\", "
          "\"right\",\n]\n"
          "ends_at = \"done\"\n");
    const LoadedFlow again = load_text(std::string(kTeaFlow) + "\n" + text);
    REQUIRE(again.flow);
    CHECK(again.flow->rehearsals().size() == 1);
    CHECK(again.flow->rehearsals().front().name == rehearsal.name);
    CHECK(again.flow->rehearsals().front().choose == rehearsal.choose);
}
