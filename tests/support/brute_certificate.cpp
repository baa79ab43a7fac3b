// Walks counted over every place.
#include "support/brute_parts.h"
#include "support/digits.h"

#include <algorithm>
#include <optional>

namespace waypost::test {

namespace {

bool is_ending(const Flow& flow, const EveryPlace& place) {
    return place.stand == Stand::OnCard && flow.node(place.card).kind == NodeKind::End;
}

/// Places such that every move leads to an earlier one; nothing when moves go round.
std::optional<std::vector<std::size_t>> last_first(const EverySpace& space) {
    std::vector<std::size_t> order;
    std::vector<bool> is_placed(space.places.size());
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < space.places.size(); ++i) {
            const auto is_done = [&](const EveryMove& move) { return is_placed[move.to]; };
            if (!is_placed[i] && std::ranges::all_of(space.places[i].moves, is_done)) {
                is_placed[i] = true;
                order.push_back(i);
                changed = true;
            }
        }
    }
    return order.size() == space.places.size() ? std::optional(order) : std::nullopt;
}

std::string count_up_to(const Flow& flow, const EverySpace& space, int up_to) {
    std::vector<Digits> here(space.places.size());
    here.front() = Digits(1);
    Digits total;
    for (int step = 0; step <= up_to; ++step) {
        std::vector<Digits> next(space.places.size());
        for (std::size_t i = 0; i < space.places.size(); ++i) {
            if (is_ending(flow, space.places[i])) {
                total += here[i];
            }
            for (const EveryMove& move : space.places[i].moves) {
                next[move.to] += here[i];
            }
        }
        here = std::move(next);
    }
    return total.text();
}

/// The fewest choices from each place to an ending. Pre: there is always one.
int farthest_from_end(const Flow& flow, const EverySpace& space) {
    constexpr int kFar = 1'000'000;
    std::vector<int> steps(space.places.size(), kFar);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < space.places.size(); ++i) {
            int best = is_ending(flow, space.places[i]) ? 0 : steps[i];
            for (const EveryMove& move : space.places[i].moves) {
                best = std::min(best, steps[move.to] + 1);
            }
            changed = changed || best < steps[i];
            steps[i] = best;
        }
    }
    return *std::ranges::max_element(steps);
}

/// Cards that walks can come to, and then to again. Routes are counted as they are passed.
std::int64_t count_twice(const Flow& flow, const EverySpace& space) {
    std::int64_t count = 0;
    for (std::size_t card = 0; card < flow.nodes().size(); ++card) {
        const NodeId id = NodeId::from_index(card);
        bool comes_twice = false;
        for (const std::size_t start : places_on(space, id)) {
            std::vector<bool> seen(space.places.size());
            std::vector<std::size_t> open{start};
            while (!open.empty() && !comes_twice) {
                const std::size_t at = open.back();
                open.pop_back();
                for (const EveryMove& move : space.places[at].moves) {
                    comes_twice = comes_twice || space.places[move.to].card == id;
                    if (!seen[move.to]) {
                        seen[move.to] = true;
                        open.push_back(move.to);
                    }
                }
            }
        }
        count += comes_twice ? 1 : 0;
    }
    return count;
}

}  // namespace

Certificate count_walks(const Flow& flow, const EverySpace& space, int up_to) {
    Certificate made;
    made.nodes = static_cast<std::int64_t>(flow.nodes().size());
    made.situations = static_cast<std::int64_t>(count_situations(flow, space));
    made.up_to = up_to;
    made.walks_up_to = count_up_to(flow, space, up_to);
    made.farthest = farthest_from_end(flow, space);
    made.loops = count_twice(flow, space);
    made.hash = flow.hash();
    for (const Node& node : flow.nodes()) {
        made.choices += static_cast<std::int64_t>(node.choices.size());
        if (node.kind == NodeKind::End) {
            made.endings.push_back(node.id);
        }
    }
    const auto first_end = std::ranges::find_if(
        space.places, [&](const EveryPlace& place) { return is_ending(flow, place); });
    made.shortest = static_cast<int>(first_end->path.size());
    if (const auto order = last_first(space)) {
        std::vector<Digits> walks(space.places.size());
        std::vector<int> longest(space.places.size());
        for (const std::size_t place : *order) {
            if (is_ending(flow, space.places[place])) {
                walks[place] = Digits(1);
            }
            for (const EveryMove& move : space.places[place].moves) {
                walks[place] += walks[move.to];
                longest[place] = std::max(longest[place], longest[move.to] + 1);
            }
        }
        made.walks = walks.front().text();
        made.longest = longest.front();
    }
    return made;
}

}  // namespace waypost::test
