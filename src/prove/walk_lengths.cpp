#include "prove/walk_lengths.h"

#include <algorithm>
#include <limits>

namespace waypost {

namespace {

bool is_ending(const Explored& explored, SituationId id) {
    return explored.flow.node(explored.situations.card(id)).kind == NodeKind::End;
}

std::size_t at(SituationId id) {
    return static_cast<std::size_t>(id);
}

/// For each situation, those that lead to it, in rows.
struct Backward {
    std::vector<std::uint32_t> first{};
    std::vector<SituationId> from{};
};

Backward turn_round(const Situations& situations) {
    Backward backward;
    backward.first.assign(situations.size() + 2, 0);
    for (const SituationId to : situations.all_moves()) {
        ++backward.first[at(to) + 2];
    }
    for (std::size_t i = 2; i < backward.first.size(); ++i) {
        backward.first[i] += backward.first[i - 1];
    }
    backward.from.resize(situations.all_moves().size());
    for (std::size_t i = 0; i < situations.size(); ++i) {
        const auto id = static_cast<SituationId>(i);
        for (const SituationId to : situations.moves(id)) {
            backward.from[backward.first[at(to) + 1]++] = id;
        }
    }
    backward.first.pop_back();
    return backward;
}

/// Searches backwards from all endings, breadth-first.
std::vector<std::int32_t> fewest_by_search(const Explored& explored) {
    const Backward backward = turn_round(explored.situations);
    std::vector<std::int32_t> fewest(explored.situations.size(), -1);
    std::vector<SituationId> queue;
    queue.reserve(fewest.size());
    for (std::size_t i = 0; i < fewest.size(); ++i) {
        if (is_ending(explored, static_cast<SituationId>(i))) {
            fewest[i] = 0;
            queue.push_back(static_cast<SituationId>(i));
        }
    }
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const std::size_t to = at(queue[next]);
        for (std::size_t i = backward.first[to]; i < backward.first[to + 1]; ++i) {
            const SituationId from = backward.from[i];
            if (fewest[at(from)] < 0) {
                fewest[at(from)] = fewest[to] + 1;
                queue.push_back(from);
            }
        }
    }
    return fewest;
}

/// The same without a copy of all moves, where that would take too much memory: goes over the
/// situations, to and fro, until nothing becomes less.
std::vector<std::int32_t> fewest_by_sweeps(const Explored& explored) {
    constexpr std::int32_t kFar = std::numeric_limits<std::int32_t>::max() - 1;
    std::vector<std::int32_t> fewest(explored.situations.size(), kFar);
    bool is_changed = true;
    const auto look_at = [&](SituationId id) {
        std::int32_t least = is_ending(explored, id) ? 0 : fewest[at(id)];
        for (const SituationId to : explored.situations.moves(id)) {
            least = std::min(least, fewest[at(to)] + 1);
        }
        is_changed = is_changed || least < fewest[at(id)];
        fewest[at(id)] = least;
    };
    const std::vector<SituationId>& order = explored.components.order;
    while (is_changed) {
        is_changed = false;
        std::ranges::for_each(order, look_at);
        std::for_each(order.rbegin(), order.rend(), look_at);
    }
    std::ranges::replace_if(
        fewest, [](std::int32_t one) { return one >= kFar; }, -1);
    return fewest;
}

}  // namespace

bool has_loop(const Explored& explored) {
    if (explored.components.count < explored.situations.size()) {
        return true;
    }
    for (std::size_t i = 0; i < explored.situations.size(); ++i) {
        const auto id = static_cast<SituationId>(i);
        const auto moves = explored.situations.moves(id);
        if (std::ranges::find(moves, id) != moves.end()) {
            return true;
        }
    }
    return false;
}

std::vector<std::int32_t> fewest_to_end(const Explored& explored) {
    constexpr std::size_t kMostTurned = 24'000'000;
    return explored.situations.all_moves().size() <= kMostTurned ? fewest_by_search(explored)
                                                                 : fewest_by_sweeps(explored);
}

std::vector<std::int32_t> most_to_end(const Explored& explored) {
    std::vector<std::int32_t> most(explored.situations.size(), -1);
    for (const SituationId id : explored.components.order) {
        std::int32_t& own = most[at(id)];
        own = is_ending(explored, id) ? 0 : -1;
        for (const SituationId to : explored.situations.moves(id)) {
            if (most[at(to)] >= 0) {
                own = std::max(own, most[at(to)] + 1);
            }
        }
    }
    return most;
}

}  // namespace waypost
