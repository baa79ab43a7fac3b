#include "prove/live_answers.h"

#include "prove/live_sets.h"

#include <unordered_map>
#include <utility>

namespace waypost {

namespace {

/// The cards and routes that a walk can come to next from this one, with the choice (null for a
/// row). A walk ends at an end, whatever is written there.
template <class Visit>
void for_each_way(const Node& node, const Visit& visit) {
    if (node.kind == NodeKind::Route) {
        for (const RouteRow& row : node.rows) {
            visit(row.to, nullptr);
        }
    } else if (node.kind != NodeKind::End) {
        for (const Choice& choice : node.choices) {
            visit(choice.to, &choice);
        }
    }
}

/// Cards so ordered that, loops aside, each comes after all that it leads to.
std::vector<std::size_t> last_first(const Flow& flow) {
    const std::vector<Node>& nodes = flow.nodes();
    std::vector<std::size_t> order;
    order.reserve(nodes.size());
    std::vector<bool> seen(nodes.size());
    // A card and how many of its ways were followed.
    std::vector<std::pair<std::size_t, std::size_t>> path;
    const auto open = [&](std::size_t card) {
        if (!seen[card]) {
            seen[card] = true;
            path.emplace_back(card, 0);
        }
    };
    for (std::size_t root = 0; root <= nodes.size(); ++root) {
        open(root == 0 ? flow.start().index() : root - 1);
        while (!path.empty()) {
            auto& [card, followed] = path.back();
            const Node& node = nodes[card];
            const bool is_route = node.kind == NodeKind::Route;
            if (followed == (is_route ? node.rows.size() : node.choices.size())) {
                order.push_back(card);
                path.pop_back();
                continue;
            }
            const std::size_t way = followed++;
            open((is_route ? node.rows[way].to : node.choices[way].to).index());
        }
    }
    return order;
}

/// Computes the sets of all cards.
class Backwards {
public:
    explicit Backwards(const Flow& flow)
        : flow_(flow), pool_(flow), own_(flow.nodes().size(), LiveSetPool::empty()) {}

    void run() {
        read_cards();
        read_promises();
        set_of_ = own_;
        const std::vector<std::size_t> order = last_first(flow_);
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
        bool is_stale = false;
        for_each_way(flow_.nodes()[card], [&](NodeId to, const Choice*) {
            is_stale = is_stale || changed[to.index()] >= computed;
        });
        return is_stale;
    }

    [[nodiscard]] std::size_t live_at(std::size_t card) {
        std::size_t live = own_[card];
        for_each_way(flow_.nodes()[card], [&](NodeId to, const Choice* choice) {
            const std::size_t ahead = set_of_[to.index()];
            live = pool_.join(live, choice == nullptr ? ahead : pool_.without(ahead, *choice));
        });
        return live;
    }

    const Flow& flow_;
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
