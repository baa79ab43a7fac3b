#include "prove/ways_to_card.h"

#include "flow/check.h"
#include "support/every_place.h"
#include "support/wild_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

std::string text_of(const std::vector<FindingStep>& steps) {
    std::string text;
    for (const FindingStep& step : steps) {
        text += (text.empty() ? "" : ", ") + step.node + "." + step.choice;
    }
    return text;
}

/// As `ways_to_card` tells it, by looking at every place.
struct SlowWays {
    std::optional<test::ChoicePath> shortest{};
    std::set<std::pair<NodeId, int>> last{};

    void offer(const test::ChoicePath& path) {
        if (!shortest || test::compare_paths(path, *shortest) < 0) {
            shortest = path;
        }
    }
};

/// The option can be opened at this place.
bool offers(const Flow& flow, const test::EveryPlace& place, NodeId option) {
    return place.stand == test::Stand::OnCard &&
           std::ranges::any_of(flow.node(place.card).options, [&](const OfferedOption& offered) {
               return offered.card == option && test::is_true(offered.condition, place.answers);
           });
}

SlowWays slow_ways(const Flow& flow, const test::EverySpace& space, NodeId card) {
    SlowWays walked;
    SlowWays opened;
    for (const test::RoutePass& pass : space.start_passes) {
        if (pass.route == card) {
            walked.offer({});
        }
    }
    for (const test::EveryPlace& place : space.places) {
        if (place.card == card) {
            walked.offer(place.path);
        }
        if (offers(flow, place, card)) {
            opened.offer(place.path);
        }
        for (const test::EveryMove& move : place.moves) {
            if (space.places[move.to].card == card) {
                walked.last.emplace(place.card, move.choice);
            }
            for (const test::RoutePass& pass : move.passes) {
                if (pass.route == card) {
                    test::ChoicePath path = place.path;
                    path.push_back(move.choice);
                    walked.offer(path);
                }
            }
        }
    }
    return walked.shortest ? walked : opened;
}

}  // namespace

TEST_CASE("ways to a card: the shortest walk and its last choices, as looking everywhere says") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const FlowDraft draft = test::wild_draft(seed);
        const CheckResult checked = check(draft, Diagnostics(draft.files));
        REQUIRE(checked.flow);
        const Flow& flow = *checked.flow;
        const test::EverySpace space = test::every_place(flow);
        for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
            const NodeId card = NodeId::from_index(i);
            CAPTURE(seed);
            CAPTURE(flow.node(card).id);
            const std::optional<WaysToCard> ways = ways_to_card(flow, card);
            const SlowWays slow = slow_ways(flow, space, card);
            REQUIRE(ways);
            REQUIRE(ways->shortest.has_value() == slow.shortest.has_value());
            if (slow.shortest) {
                CHECK(text_of(*ways->shortest) == text_of(test::steps_of(flow, *slow.shortest)));
            }
            if (flow.node(card).kind == NodeKind::Route) {
                continue;
            }
            std::vector<FindingStep> last;
            for (const auto& [node, choice] : slow.last) {
                const Node& from = flow.node(node);
                last.push_back({from.id, from.choices[static_cast<std::size_t>(choice)].id});
            }
            CHECK(text_of(ways->last) == text_of(last));
        }
    }
}

TEST_CASE("ways to a card: a flow with more situations than may be looked at has no answer") {
    const FlowDraft draft = test::wild_draft(3);
    const CheckResult checked = check(draft, Diagnostics(draft.files));
    CHECK_FALSE(ways_to_card(*checked.flow, checked.flow->start(), 1));
}
