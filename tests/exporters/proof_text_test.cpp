#include "exporters/proof_text.h"

#include "exporters/flows.h"

#include <doctest/doctest.h>

using waypost::Certificate;

namespace {

Certificate certificate() {
    Certificate proven;
    proven.nodes = 90;
    proven.choices = 214;
    proven.situations = 12'235;
    proven.walks = "1234567890123456789012";
    proven.walks_up_to = "40211";
    proven.shortest = 3;
    proven.longest = 41;
    proven.farthest = 12;
    proven.endings = {"done", "spilt"};
    proven.hash = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    return proven;
}

}  // namespace

TEST_CASE("proof: thousands are parted by commas") {
    CHECK(waypost::with_commas("0") == "0");
    CHECK(waypost::with_commas("999") == "999");
    CHECK(waypost::with_commas("1000") == "1,000");
    CHECK(waypost::with_commas("1234567") == "1,234,567");
}

TEST_CASE("proof: a proven flow is told in one line") {
    Certificate proven = certificate();
    CHECK(waypost::proven_text(proven) ==
          "Proven: 12,235 situations, 1,234,567,890,123,456,789,012 walks of 3 to 41 choices, and "
          "every one ends");
    proven.walks.reset();
    proven.longest.reset();
    CHECK(waypost::proven_text(proven) ==
          "Proven: 12,235 situations, walks without number, and from everywhere an ending at most "
          "12 choices away");
    proven.walks = "1";
    proven.longest = 3;
    proven.situations = 1;
    CHECK(waypost::proven_text(proven) ==
          "Proven: 1 situation, 1 walk of 3 choices, and every one ends");
}

TEST_CASE("proof: a certificate is told number by number") {
    Certificate proven = certificate();
    CHECK(waypost::certificate_text(proven) ==
          R"(  Cards                       90
  Choices                     214
  Situations                  12,235
  Walks to an ending          1,234,567,890,123,456,789,012
  Walks of up to 20 choices   40,211
  Shortest walk               3 choices
  Longest walk                41 choices
  An ending is never farther  12 choices
  Cards that can come again   0
  Endings                     done, spilt
  Hash                        2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
)");
    proven.walks.reset();
    proven.longest.reset();
    proven.loops = 7;
    const std::string text = waypost::certificate_text(proven);
    CHECK(text.find("  Walks to an ending          without number\n") != std::string::npos);
    CHECK(text.find("  Longest walk                without end\n") != std::string::npos);
    CHECK(text.find("  Cards that can come again   7\n") != std::string::npos);
}

TEST_CASE("proof: coverage names what no rehearsal visits") {
    const std::string rehearsed = std::string(waypost::kTeaFlow) + R"(
[[rehearsal]]
name = "Green, cooled"
choose = ["next", "green", "cool"]
ends_at = "done"
[[rehearsal]]
name = "Black"
choose = ["next", "black", "right"]
ends_at = "done"
)";
    const waypost::Flow flow = waypost::flow_of(rehearsed);
    CHECK(waypost::coverage_text(flow, waypost::rehearsal_coverage(flow)) ==
          R"(  Green, cooled: 4 of 5 cards, 3 of 6 choices
  Black: 4 of 5 cards, 3 of 6 choices
  All rehearsals: 4 of 5 cards, 5 of 6 choices
  No rehearsal shows 1 card:
    burnt
  No rehearsal takes 1 choice:
    which.none
)");
}

TEST_CASE("proof: a flow without rehearsals has none of its cards covered") {
    const waypost::Flow flow = waypost::flow_of(waypost::kTeaFlow);
    const std::string text = waypost::coverage_text(flow, waypost::rehearsal_coverage(flow));
    CHECK(text.starts_with("  All rehearsals: 0 of 5 cards, 0 of 6 choices\n"));
}
