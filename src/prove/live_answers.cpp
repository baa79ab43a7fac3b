#include "prove/live_answers.h"

#include "prove/live_sets.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <utility>

namespace waypost {

namespace {

/// A choice, `next` or row.
struct Way {
    std::size_t to = 0;
    /// Null for a row.
    const Choice* choice = nullptr;
};

/// The ways of all cards side by side, which is faster to go through again and again than the
/// cards.
class Ways {
public:
    explicit Ways(const Flow& flow) {
        first_.reserve(flow.nodes().size() + 1);
        for (const Node& node : flow.nodes()) {
            first_.push_back(ways_.size());
            if (node.kind == NodeKind::Route) {
                for (const RouteRow& row : node.rows) {
                    ways_.push_back({row.to.index(), nullptr});
                }
            } else if (node.kind != NodeKind::End) {
                // A walk ends at an end, whatever is written there.
                for (const Choice& choice : node.choices) {
                    ways_.push_back({choice.to.index(), &choice});
                }
            }
        }
        first_.push_back(ways_.size());
    }

    [[nodiscard]] std::span<const Way> of(std::size_t card) const {
        return {ways_.data() + first_[card], ways_.data() + first_[card + 1]};
    }

private:
    std::vector<std::size_t> first_{};
    std::vector<Way> ways_{};
};

/// Cards so ordered that, loops aside, each comes after all that it leads to.
std::vector<std::size_t> last_first(const Ways& ways, std::size_t size, std::size_t start) {
    std::vector<std::size_t> order;
    order.reserve(size);
    std::vector<bool> seen(size);
    // A card and how many of its ways were followed.
    std::vector<std::pair<std::size_t, std::size_t>> path;
    const auto open = [&](std::size_t card) {
        if (!seen[card]) {
            seen[card] = true;
            path.emplace_back(card, 0);
        }
    };
    for (std::size_t root = 0; root <= size; ++root) {
        open(root == 0 ? start : root - 1);
        while (!path.empty()) {
            auto& [card, followed] = path.back();
            const std::span<const Way> on = ways.of(card);
            if (followed == on.size()) {
                order.push_back(card);
                path.pop_back();
            } else {
                open(on[followed++].to);
            }
        }
    }
    return order;
}

/// Computes the sets of all cards.
class Backwards {
public:
    explicit Backwards(const Flow& flow)
        : flow_(flow), ways_(flow), pool_(flow), own_(flow.nodes().size(), LiveSetPool::empty()) {}

    void run() {
        read_cards();
        read_promises();
        set_of_ = own_;
        const std::vector<std::size_t> order =
            last_first(ways_, own_.size(), flow_.start().index());
        std::vector<std::size_t> changed(own_.size(), 1);
        std::vector<std::size_t> computed(own_.size(), 0);
        // A set only ever grows, and there are finitely many, so this comes to rest.
        bool is_at_rest = false;
        for (std::size_t round = 2; !is_at_rest; ++round) {
            is_at_rest = true;
            for (const std::size_t card : order) {
                if (!is_stale(card, changed, computed[card])) {
                    continue;
                }
                computed[card] = round;
                const std::size_t set = live_at(card);
                if (set != set_of_[card]) {
                    set_of_[card] = set;
                    changed[card] = round;
                    is_at_rest = false;
                }
            }
        }
    }

    [[nodiscard]] const LiveSetPool& pool() const { return pool_; }

    [[nodiscard]] std::vector<std::size_t> take_sets() { return std::move(set_of_); }

private:
    void read(std::size_t card, const Condition& condition) {
        if (!condition.is_always()) {
            own_[card] = pool_.join(own_[card], pool_.tests_of(condition));
        }
    }

    void read_cards() {
        for (std::size_t card = 0; card < own_.size(); ++card) {
            const Node& node = flow_.nodes()[card];
            for (const Choice& choice : node.choices) {
                read(card, choice.condition);
            }
            for (const RouteRow& row : node.rows) {
                read(card, row.condition);
            }
            for (const Passage& passage : node.passages) {
                read(card, passage.condition);
            }
            for (const OfferedOption& option : node.options) {
                read(card, option.condition);
                for (const Passage& passage : flow_.node(option.card).passages) {
                    read(card, passage.condition);
                }
            }
        }
    }

    /// A promise is judged at the cards that it names, and where an option that it names is
    /// offered.
    void read_promises() {
        std::unordered_map<int, std::vector<std::size_t>> named_by;
        for (std::size_t i = 0; i < flow_.promises().size(); ++i) {
            const Promise& promise = flow_.promises()[i];
            for (const std::vector<NodeId>* cards : {&promise.never, &promise.before}) {
                for (const NodeId card : *cards) {
                    named_by[card.value].push_back(i);
                }
            }
        }
        const auto read_named = [&](std::size_t card, NodeId named) {
            const auto found = named_by.find(named.value);
            if (found != named_by.end()) {
                for (const std::size_t promise : found->second) {
                    read(card, flow_.promises()[promise].condition);
                }
            }
        };
        for (std::size_t card = 0; !named_by.empty() && card < own_.size(); ++card) {
            read_named(card, NodeId::from_index(card));
            for (const OfferedOption& option : flow_.nodes()[card].options) {
                read_named(card, option.card);
            }
        }
    }

    [[nodiscard]] bool is_stale(std::size_t card,
                                const std::vector<std::size_t>& changed,
                                std::size_t computed) const {
        return std::ranges::any_of(ways_.of(card),
                                   [&](const Way& way) { return changed[way.to] >= computed; });
    }

    [[nodiscard]] std::size_t live_at(std::size_t card) {
        std::size_t live = own_[card];
        for (const Way& way : ways_.of(card)) {
            const std::size_t ahead = set_of_[way.to];
            live =
                pool_.join(live, way.choice == nullptr ? ahead : pool_.without(ahead, *way.choice));
        }
        return live;
    }

    const Flow& flow_;
    Ways ways_;
    LiveSetPool pool_;
    std::vector<std::size_t> own_;
    std::vector<std::size_t> set_of_{};
};

}  // namespace

LiveAnswers::LiveAnswers(const Flow& flow) {
    Backwards backwards(flow);
    backwards.run();
    const LiveSetPool& pool = backwards.pool();
    set_of_ = backwards.take_sets();
    classes_ = pool.classes().all();
    // Only the sets that some card has in the end.
    std::unordered_map<std::size_t, std::size_t> kept;
    for (std::size_t& set : set_of_) {
        const auto [position, is_new] = kept.emplace(set, sets_.size());
        if (is_new) {
            LiveSet& made = sets_.emplace_back();
            for (const LivePart& part : pool.parts(set)) {
                made.push_back(&classes_[part.classes]);
            }
        }
        set = position->second;
    }
}

}  // namespace waypost
