// The findings about ways, held on small random flows against searches that are slow and plain.
#include "flow/check.h"
#include "flow/step.h"
#include "support/draft_flow.h"
#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

using waypost::Arrival;
using waypost::CheckResult;
using waypost::DraftFlow;
using waypost::Flow;
using waypost::FlowDraft;
using waypost::Hold;
using waypost::Node;
using waypost::NodeId;
using waypost::NodeKind;
using waypost::Place;

namespace {

struct Shape {
    bool has_routes = false;
    bool has_conditions = false;
};

constexpr Shape kPlain{false, false};
constexpr Shape kWithRoutes{true, false};
constexpr Shape kWithConditions{true, true};

/// 2 to 8 cards, any of them leading to any others.
FlowDraft random_draft(std::uint64_t seed, Shape shape) {
    waypost::test::Random random(seed);
    DraftFlow flow;
    flow.phase("p").answer("x", {"1", "2"});
    const int cards = 2 + random.below(7);
    const auto name = [](int card) { return "c" + std::to_string(card); };
    for (int card = 0; card < cards; ++card) {
        const bool is_route = shape.has_routes && random.happens(0.2);
        const bool is_end = !is_route && random.happens(0.15);
        const NodeKind kind =
            is_route ? NodeKind::Route : (is_end ? NodeKind::End : NodeKind::Question);
        flow.card(name(card), kind, is_route ? "" : "p");
        const int ways = is_end || random.happens(0.05) ? 0 : 1 + random.below(2);
        std::set<int> targets;
        while (static_cast<int>(targets.size()) < ways) {
            targets.insert(random.below(cards));
        }
        for (const int to : targets) {
            waypost::WayWords words;
            if (shape.has_conditions && random.happens(0.3)) {
                words.when = {{{"x", {random.happens(0.5) ? "1" : "2"}}}};
            }
            if (is_route) {
                flow.row(name(to), words);
                continue;
            }
            if (shape.has_conditions && random.happens(0.3)) {
                words.remember = {{"x", random.happens(0.5) ? "1" : "2"}};
            }
            flow.choice(name(to), words);
        }
    }
    return flow.draft();
}

/// Which cards lead to which by any number of ways, none included (Warshall's closure).
std::vector<std::vector<bool>> closure(const Flow& flow, const std::vector<bool>& inside) {
    const std::size_t size = flow.nodes().size();
    std::vector<std::vector<bool>> leads(size, std::vector<bool>(size));
    const auto connect = [&](std::size_t from, NodeId to) {
        leads[from][to.index()] = leads[from][to.index()] || (inside[from] && inside[to.index()]);
    };
    for (std::size_t i = 0; i < size; ++i) {
        leads[i][i] = true;
        for (const waypost::Choice& choice : flow.nodes()[i].choices) {
            connect(i, choice.to);
        }
        for (const waypost::RouteRow& row : flow.nodes()[i].rows) {
            connect(i, row.to);
        }
    }
    for (std::size_t k = 0; k < size; ++k) {
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j) {
                leads[i][j] = leads[i][j] || (leads[i][k] && leads[k][j]);
            }
        }
    }
    return leads;
}

std::string unreachable_by_closure(const Flow& flow) {
    const std::size_t size = flow.nodes().size();
    const auto all = closure(flow, std::vector<bool>(size, true));
    std::vector<bool> lost(size);
    for (std::size_t i = 0; i < size; ++i) {
        lost[i] = !all[flow.start().index()][i];
    }
    const auto among = closure(flow, lost);
    std::string found;
    for (std::size_t i = 0; i < size; ++i) {
        bool is_entrance = lost[i];
        for (std::size_t j = 0; j < size; ++j) {
            const bool leads_here = lost[j] && j != i && among[j][i];
            // Of cards that lead to each other the first counts.
            is_entrance = is_entrance && !(leads_here && (!among[i][j] || j < i));
        }
        found += is_entrance ? flow.nodes()[i].id + " " : "";
    }
    return found;
}

/// Every place that a walk can come to, with the moves between them.
struct Places {
    std::vector<Place> all{};
    std::vector<std::vector<std::size_t>> moves{};
    std::vector<bool> stops{};
};

bool is_stop(const Flow& flow, const Arrival& arrival) {
    const Node& card = flow.node(arrival.place.card);
    return arrival.hold == Hold::RouteGap ||
           (arrival.hold == Hold::None && (card.kind == NodeKind::End || card.choices.empty() ||
                                           offered(flow, arrival.place).empty()));
}

Places places_of(const Flow& flow) {
    Places places;
    const auto position = [&](const Arrival& arrival) {
        const auto known = std::ranges::find(places.all, arrival.place);
        if (known == places.all.end()) {
            places.all.push_back(arrival.place);
            places.moves.emplace_back();
            places.stops.push_back(is_stop(flow, arrival));
            return places.all.size() - 1;
        }
        return static_cast<std::size_t>(known - places.all.begin());
    };
    (void)position(arrive_at_start(flow));
    for (std::size_t at = 0; at < places.all.size(); ++at) {
        if (places.stops[at] || flow.node(places.all[at].card).kind == NodeKind::Route) {
            continue;
        }
        const Place here = places.all[at];
        for (const waypost::ChoiceId choice : offered(flow, here)) {
            const std::size_t to = position(take(flow, here, choice));
            places.moves[at].push_back(to);
        }
    }
    return places;
}

std::vector<bool> places_from(const Places& places, std::size_t start) {
    std::vector<bool> reached(places.all.size());
    std::deque<std::size_t> open{start};
    reached[start] = true;
    while (!open.empty()) {
        const std::size_t at = open.front();
        open.pop_front();
        for (const std::size_t to : places.moves[at]) {
            if (!reached[to]) {
                reached[to] = true;
                open.push_back(to);
            }
        }
    }
    return reached;
}

/// A ring of routes may be told at any of them.
std::string name_of(const Node& node) {
    return node.kind == NodeKind::Route ? "route " : node.id + " ";
}

/// The cards that endless-loop blames, by its definition.
std::string loops_by_places(const Flow& flow) {
    const Places places = places_of(flow);
    std::vector<bool> can_stop(places.all.size());
    std::vector<std::set<int>> met(places.all.size());
    for (std::size_t at = 0; at < places.all.size(); ++at) {
        const std::vector<bool> reached = places_from(places, at);
        for (std::size_t to = 0; to < places.all.size(); ++to) {
            can_stop[at] = can_stop[at] || (reached[to] && places.stops[to]);
            if (reached[to]) {
                met[at].insert(places.all[to].card.value);
            }
        }
    }
    std::string found;
    const auto blame = [&](std::size_t at) { found += name_of(flow.node(places.all[at].card)); };
    if (!can_stop[0]) {
        blame(0);
        return found;
    }
    // Places are in breadth-first order already.
    std::set<std::set<int>> told;
    for (std::size_t at = 0; at < places.all.size(); ++at) {
        for (const std::size_t to : places.moves[at]) {
            if (can_stop[at] && !can_stop[to] && told.insert(met[to]).second) {
                blame(to);
            }
        }
    }
    return found;
}

/// The cards that findings of one code blame, from "… card `id` …".
std::string blamed(const CheckResult& result, std::string_view code) {
    std::string cards;
    for (const waypost::Diagnostic& found : result.diagnostics.all()) {
        if (found.kind->code == code) {
            const std::size_t begin = found.message.find("card `") + 6;
            const std::string id =
                found.message.substr(begin, found.message.find('`', begin) - begin);
            const Node& node = result.flow->node(result.flow->find_node(id));
            cards += code == "endless-loop" ? name_of(node) : id + " ";
        }
    }
    return cards;
}

CheckResult checked(const FlowDraft& draft) {
    CheckResult result = check(draft, waypost::Diagnostics(draft.files));
    REQUIRE(result.flow.has_value());
    return result;
}

/// "c0 question: c1 c2 if x=1, …" a line each.
std::string printed(const Flow& flow) {
    std::string text;
    const auto way = [&](NodeId to, const waypost::Condition& condition) {
        text += " " + flow.node(to).id;
        if (!condition.is_always()) {
            text += " if x=" + std::to_string(condition.when[0][0].values[0].value + 1);
        }
    };
    for (const Node& node : flow.nodes()) {
        text += "\n" + node.id + " " + std::string(node_kind_name(node.kind)) + ":";
        for (const waypost::Choice& choice : node.choices) {
            way(choice.to, choice.condition);
            if (!choice.remember.empty()) {
                text += " x:=" + std::to_string(choice.remember[0].value.value + 1);
            }
        }
        for (const waypost::RouteRow& row : node.rows) {
            way(row.to, row.condition);
        }
    }
    return text;
}

bool has_every(const std::string& all, const std::string& some) {
    std::size_t begin = 0;
    while (begin < some.size()) {
        const std::size_t end = some.find(' ', begin) + 1;
        if ((" " + all).find(" " + some.substr(begin, end - begin)) == std::string::npos) {
            return false;
        }
        begin = end;
    }
    return true;
}

constexpr std::uint64_t kFlows = 3'000;

}  // namespace

TEST_CASE("ways: unreachable names the entrances that a closure finds") {
    for (std::uint64_t seed = 0; seed < kFlows; ++seed) {
        CAPTURE(seed);
        const CheckResult result = checked(random_draft(seed, kWithConditions));
        CHECK(blamed(result, "unreachable") == unreachable_by_closure(*result.flow));
    }
}

TEST_CASE("ways: without routes and conditions every endless loop is told, as defined") {
    for (std::uint64_t seed = 0; seed < kFlows; ++seed) {
        CAPTURE(seed);
        const CheckResult result = checked(random_draft(seed, kPlain));
        CHECK(blamed(result, "endless-loop") == loops_by_places(*result.flow));
    }
}

TEST_CASE("ways: an endless loop that is told is one by its definition") {
    for (const Shape shape : {kWithRoutes, kWithConditions}) {
        std::size_t told = 0;
        for (std::uint64_t seed = 0; seed < kFlows; ++seed) {
            CAPTURE(seed);
            CAPTURE(shape.has_conditions);
            const CheckResult result = checked(random_draft(seed, shape));
            const std::string found = blamed(result, "endless-loop");
            CAPTURE(printed(*result.flow));
            CAPTURE(found);
            CAPTURE(loops_by_places(*result.flow));
            CHECK(has_every(loops_by_places(*result.flow), found));
            told += found.empty() ? 0U : 1U;
        }
        CHECK(told > 100);
    }
}
