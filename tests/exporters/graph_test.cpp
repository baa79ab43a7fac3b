#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "exporters/graph_dot.h"
#include "exporters/graph_mermaid.h"

#include <doctest/doctest.h>

using waypost::english;
using waypost::Flow;
using waypost::flow_of;
using waypost::graph_dot;
using waypost::graph_mermaid;
using waypost::ReadingDirection;
using waypost::Replay;

namespace {

/// Two cards that say what formats of graphs would take for their own.
constexpr const char* kHostile = R"flow(format = 1
[flow]
id = "hostile"
title = 'A "flow" \N & <b>'
language = "en"
start = "end"
[[phase]]
id = "p"
title = 'end "]'
[node.end]
kind = "question"
phase = "p"
title = '1. A "card"]; click c_x "javascript:alert(1)" \'
text = "Words."
editorial = true
ask_first = "Show it?"
[[node.end.choice]]
label = 'a|b "c" `d` #quot; --> e'
to = "last"
[[node.end.choice]]
label = "No"
id = "no"
to = "last"
[node.last]
kind = "end"
phase = "p"
title = "Last"
text = "Secret words."
editorial = true
)flow";

constexpr const char* kDot = R"dot(digraph "hostile" {
  graph [charset="UTF-8", labelloc=t, fontname="Inter, Arial, sans-serif", rankdir=LR, label="A \"flow\" \\N &amp; <b>\nFor learning, not medical advice\nNot yet reviewed by a clinician"];
  node [fontname="Inter, Arial, sans-serif"];
  edge [fontname="Inter, Arial, sans-serif", fontsize=11];
  subgraph "cluster_p" {
    label="end \"]";
    "end" [label="Question\n1. A \"card\"]; click c_x \"javascript:alert(1)\" \\", shape=hexagon];
    "last" [label="End\nLast", shape=oval];
  }
  "end" -> "last" [label="a|b \"c\" `d` #quot; --> e"];
  "end" -> "last" [label="No"];
}
)dot";

constexpr const char* kMermaid = R"mermaid(flowchart TB
  %% For learning, not medical advice
  heading_0["A #34;flow#34; #92;N #38; #60;b#62;"]
  heading_1["For learning, not medical advice"]
  heading_2["Not yet reviewed by a clinician"]
  subgraph p_p["end #34;#93;"]
    c_end{{"1#46; A #34;card#34;#93;#59; click c#95;x #34;javascript#58;alert#40;1#41;#34; #92;"}}
    c_last(["Last"])
  end
  c_end -->|"a#124;b #34;c#34; #96;d#96; #35;quot#59; #45;#45;#62; e"| c_last
  c_end ==>|"No"| c_last
  style c_last stroke-width:4px
)mermaid";

}  // namespace

TEST_CASE("dot: titles and ways are quoted, in a cluster for each phase") {
    CHECK(graph_dot(flow_of(kHostile), english(), "2026-11-21", nullptr, ReadingDirection::Right) ==
          kDot);
}

TEST_CASE("mermaid: titles and ways are coded, and the way taken is thick") {
    const Flow flow = flow_of(kHostile);
    const Replay walk = replay_choices(flow, {"no"});
    CHECK(graph_mermaid(flow, english(), "2026-11-21", &walk, ReadingDirection::Down) == kMermaid);
}

TEST_CASE("graphs have nothing of a card but its title and its ways") {
    const Flow flow = flow_of(waypost::bike_flow());
    for (const std::string& graph :
         {graph_dot(flow, english(), "2026-11-21", nullptr, ReadingDirection::Right),
          graph_mermaid(flow, english(), "2026-11-21", nullptr, ReadingDirection::Right)}) {
        CHECK(graph.find("Secret words") == std::string::npos);
        CHECK(graph.find("For learning, not medical advice") != std::string::npos);
    }
}
