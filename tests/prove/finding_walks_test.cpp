// How much memory the walks of findings may take.
#include "prove/live_answers.h"
#include "prove/situations.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>

using waypost::DraftFlow;
using waypost::NodeKind;

TEST_CASE("finding walks: past so many choices in all, findings have none") {
    DraftFlow draft;
    draft.phase("p");
    for (int i = 0; i < 5; ++i) {
        draft.card("c" + std::to_string(i), NodeKind::Info, "p").next("c" + std::to_string(i + 1));
    }
    draft.card("c5", NodeKind::End, "p");
    const waypost::Flow flow = draft.checked();
    const waypost::LiveAnswers live(flow);
    waypost::Packing packing(live);
    waypost::Situations situations(flow, packing);
    REQUIRE(situations.explore({flow.start(), waypost::Answers(0)}, 100));
    waypost::FindingWalks walks(situations, 8);
    CHECK(walks.to(0)->empty());
    CHECK(walks.to(4)->size() == 4);
    CHECK(walks.to(4)->size() == 4);
    CHECK(walks.to(0)->empty());
    CHECK_FALSE(walks.to(1).has_value());
    waypost::FindingWalks few(situations, 3);
    CHECK_FALSE(few.to(4).has_value());
    // Walks that came later would stand for nothing in the order of the file.
    CHECK_FALSE(few.to(2).has_value());
}
