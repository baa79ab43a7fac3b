#include "support/random_flow.h"
#include "walk/reach.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <vector>

using waypost::Arrival;
using waypost::ChoiceId;
using waypost::Flow;
using waypost::Hold;
using waypost::Place;
using waypost::Reach;

namespace {

/// The slow and certain way: every place that steps lead to from here, one by one.
std::vector<Place> places_ahead(const Flow& flow, const Place& here) {
    std::vector<Place> found{here};
    std::deque<Place> queue{here};
    while (!queue.empty()) {
        const Place place = queue.front();
        queue.pop_front();
        for (const ChoiceId choice : waypost::offered(flow, place)) {
            const Arrival arrival = waypost::take(flow, place, choice);
            const bool is_new = std::ranges::find(found, arrival.place) == found.end();
            if (is_new) {
                found.push_back(arrival.place);
            }
            if (is_new && arrival.hold == Hold::None) {
                queue.push_back(arrival.place);
            }
        }
    }
    return found;
}

/// Takes a way for each seed, as far as there are ways, at most six.
std::vector<std::string> some_choices(const Flow& flow, unsigned seed) {
    std::vector<std::string> choices;
    Place place = waypost::arrive_at_start(flow).place;
    for (unsigned step = 0; step < seed % 7; ++step) {
        const std::vector<ChoiceId> ways = waypost::offered(flow, place);
        if (ways.empty()) {
            break;
        }
        const ChoiceId choice = ways[(seed / 7 + step) % ways.size()];
        choices.push_back(flow.node(place.card).choices[choice.index()].id);
        place = waypost::take(flow, place, choice).place;
    }
    return choices;
}

}  // namespace

TEST_CASE("what a walk can still come to is never called closed") {
    int closed = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Flow flow = waypost::random_flow(seed);
        const waypost::Replay replay = waypost::replay_choices(flow, some_choices(flow, seed));
        const Reach reach = waypost::reach_of(flow, replay);
        for (const Place& place : places_ahead(flow, replay.here())) {
            CHECK(reach.cards[place.card.index()].open);
            for (const ChoiceId choice : waypost::offered(flow, place)) {
                CHECK(reach.ways[place.card.index()][choice.index()].open);
            }
        }
        closed +=
            static_cast<int>(std::ranges::count(reach.cards, false, &waypost::Standing::open));
    }
    // Otherwise "everything is open" would pass.
    CHECK(closed > 300);
}

TEST_CASE("whatever has a reason names a step of the walk that gave the answer") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Flow flow = waypost::random_flow(seed);
        const waypost::Replay replay = waypost::replay_choices(flow, some_choices(flow, seed));
        for (const waypost::Standing& card : waypost::reach_of(flow, replay).cards) {
            CHECK(card.closed_by_step < static_cast<int>(replay.taken.size()));
            if (card.walked || card.open) {
                CHECK(card.closed_by_step == -1);
                CHECK_FALSE(card.closed_by.has_value());
            }
            if (card.closed_by.has_value()) {
                REQUIRE(card.closed_by_step >= 0);
                const auto step = static_cast<std::size_t>(card.closed_by_step);
                const auto after = replay.places[step + 1].answers[card.closed_by];
                CHECK(after.has_value());
            }
        }
    }
}
