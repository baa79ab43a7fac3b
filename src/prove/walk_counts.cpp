#include "prove/walk_counts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace waypost {

namespace {

bool is_ending(const Explored& explored, SituationId id) {
    return explored.flow.node(explored.situations.card(id)).kind == NodeKind::End;
}

std::size_t at(SituationId id) {
    return static_cast<std::size_t>(id);
}

/// Counts that are held only while they are needed, so that memory follows the widest front of a
/// search, not the flow.
class CountPool {
public:
    explicit CountPool(std::size_t size) : slot_of_(size, kNone) {}

    WalkCount& of(SituationId id) {
        std::int32_t& slot = slot_of_[at(id)];
        if (slot == kNone) {
            if (free_.empty()) {
                free_.push_back(static_cast<std::int32_t>(counts_.size()));
                counts_.emplace_back();
            }
            slot = free_.back();
            free_.pop_back();
        }
        return counts_[static_cast<std::size_t>(slot)];
    }

    [[nodiscard]] bool has(SituationId id) const { return slot_of_[at(id)] != kNone; }

    /// Takes the count of a situation out.
    WalkCount take(SituationId id) {
        WalkCount count = std::exchange(of(id), {});
        free_.push_back(std::exchange(slot_of_[at(id)], kNone));
        return count;
    }

private:
    static constexpr std::int32_t kNone = -1;

    std::vector<std::int32_t> slot_of_;
    std::vector<WalkCount> counts_{};
    std::vector<std::int32_t> free_{};
};

/// Up to 128 bits, enough for walks of 20 choices among 80 each.
struct LargeCount {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    [[nodiscard]] bool is_zero() const { return low == 0 && high == 0; }

    /// False when the sum is too large; then it is lost.
    [[nodiscard]] bool add(const LargeCount& other) {
        low += other.low;
        const std::uint64_t carry = low < other.low ? 1 : 0;
        const std::uint64_t before = high;
        high += other.high + carry;
        return high > before || (high == before && other.high == 0 && carry == 0);
    }

    [[nodiscard]] WalkCount whole() const {
        constexpr int kBits = 64;
        WalkCount made(high);
        for (int i = 0; i < kBits; ++i) {
            const WalkCount half = made;
            made += half;
        }
        return made += WalkCount(low);
    }
};

/// As `count_short_walks`, in numbers of a fixed size; nothing where one is too small.
std::optional<LargeCount> count_few_short_walks(const Explored& explored, int most) {
    LargeCount all;
    std::vector<LargeCount> walks(explored.situations.size());
    std::vector<LargeCount> next(walks.size());
    walks[0].low = 1;
    std::vector<SituationId> front{0};
    std::vector<SituationId> next_front;
    for (int choices = 0; choices <= most && !front.empty(); ++choices) {
        for (const SituationId id : front) {
            const LargeCount count = std::exchange(walks[at(id)], {});
            if (is_ending(explored, id) && !all.add(count)) {
                return std::nullopt;
            }
            for (const SituationId to : explored.situations.moves(id)) {
                if (next[at(to)].is_zero()) {
                    next_front.push_back(to);
                }
                if (!next[at(to)].add(count)) {
                    return std::nullopt;
                }
            }
        }
        walks.swap(next);
        front.swap(next_front);
        next_front.clear();
    }
    return all;
}

/// Cards that are on some loop of situations; all situations of a loop are one component.
std::vector<bool> cards_on_loops(const Explored& explored) {
    const Components& components = explored.components;
    std::vector<std::uint32_t> sizes(components.count);
    for (const std::int32_t one : components.of) {
        ++sizes[static_cast<std::size_t>(one)];
    }
    std::vector<bool> on_loop(explored.flow.nodes().size());
    for (std::size_t i = 0; i < explored.situations.size(); ++i) {
        const auto id = static_cast<SituationId>(i);
        const auto moves = explored.situations.moves(id);
        const bool is_shared = sizes[static_cast<std::size_t>(components.of[i])] > 1;
        if (is_shared || std::ranges::find(moves, id) != moves.end()) {
            on_loop[explored.situations.card(id).index()] = true;
        }
    }
    return on_loop;
}

/// Cards that their ways may lead back to, conditions aside.
std::vector<bool> cards_on_rings(const Flow& flow) {
    std::vector<std::uint32_t> first{0};
    std::vector<std::int32_t> to;
    std::vector<bool> on_ring(flow.nodes().size());
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        on_ring[i] = std::ranges::find(node.choices, NodeId::from_index(i), &Choice::to) !=
                     node.choices.end();
        for (const Choice& choice : node.choices) {
            to.push_back(choice.to.value);
        }
        for (const RouteRow& row : node.rows) {
            to.push_back(row.to.value);
        }
        first.push_back(static_cast<std::uint32_t>(to.size()));
    }
    const Components rings = find_components({first, to});
    std::vector<std::size_t> sizes(rings.count);
    for (const std::int32_t one : rings.of) {
        ++sizes[static_cast<std::size_t>(one)];
    }
    for (std::size_t i = 0; i < on_ring.size(); ++i) {
        on_ring[i] = on_ring[i] || sizes[static_cast<std::size_t>(rings.of[i])] > 1;
    }
    return on_ring;
}

/// Of these cards, at most 64, those that can be met again in another situation.
std::size_t count_met_again(const Explored& explored, const std::vector<std::size_t>& cards) {
    std::vector<std::uint64_t> bit_of(explored.flow.nodes().size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        bit_of[cards[i]] = std::uint64_t{1} << i;
    }
    // What is ahead of each component; what it leads to stands before it in the order.
    std::vector<std::uint64_t> ahead(explored.components.count);
    std::uint64_t met = 0;
    for (const SituationId id : explored.components.order) {
        const auto own = static_cast<std::size_t>(explored.components.of[at(id)]);
        for (const SituationId to : explored.situations.moves(id)) {
            const auto next = static_cast<std::size_t>(explored.components.of[at(to)]);
            ahead[own] |= ahead[next] | bit_of[explored.situations.card(to).index()];
        }
        met |= ahead[own] & bit_of[explored.situations.card(id).index()];
    }
    std::size_t count = 0;
    for (; met > 0; met &= met - 1) {
        ++count;
    }
    return count;
}

}  // namespace

WalkCount count_walks(const Explored& explored) {
    CountPool walks(explored.situations.size());
    walks.of(0) = WalkCount(1);
    WalkCount all;
    const auto count_on = [&](SituationId id) {
        if (!walks.has(id)) {
            return;
        }
        const WalkCount here = walks.take(id);
        if (is_ending(explored, id)) {
            all += here;
        }
        for (const SituationId to : explored.situations.moves(id)) {
            walks.of(to) += here;
        }
    };
    const std::vector<SituationId>& order = explored.components.order;
    std::for_each(order.rbegin(), order.rend(), count_on);
    return all;
}

WalkCount count_short_walks(const Explored& explored, int most) {
    if (const auto few = count_few_short_walks(explored, most)) {
        return few->whole();
    }
    WalkCount all;
    CountPool walks(explored.situations.size());
    walks.of(0) = WalkCount(1);
    std::vector<SituationId> front{0};
    for (int choices = 0; choices <= most && !front.empty(); ++choices) {
        std::vector<std::pair<SituationId, WalkCount>> counted;
        counted.reserve(front.size());
        for (const SituationId id : front) {
            counted.emplace_back(id, walks.take(id));
        }
        front.clear();
        for (const auto& [id, count] : counted) {
            if (is_ending(explored, id)) {
                all += count;
            }
            for (const SituationId to : explored.situations.moves(id)) {
                if (!walks.has(to)) {
                    front.push_back(to);
                }
                walks.of(to) += count;
            }
        }
    }
    return all;
}

std::size_t count_repeatable_cards(const Explored& explored) {
    const std::vector<bool> on_loop = cards_on_loops(explored);
    const std::vector<bool> on_ring = cards_on_rings(explored.flow);
    std::size_t count = 0;
    std::vector<std::size_t> open;
    for (std::size_t card = 0; card < on_loop.size(); ++card) {
        const Node& node = explored.flow.nodes()[card];
        if (on_loop[card]) {
            ++count;
        } else if (on_ring[card] && node.kind != NodeKind::Route) {
            open.push_back(card);
        }
        if (open.size() == 64 || (card + 1 == on_loop.size() && !open.empty())) {
            count += count_met_again(explored, open);
            open.clear();
        }
    }
    return count;
}

}  // namespace waypost
