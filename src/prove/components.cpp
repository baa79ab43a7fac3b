#include "prove/components.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::int32_t kUnseen = -1;

class Search {
public:
    explicit Search(const GraphView& graph)
        : graph_(graph), order_(graph.size(), kUnseen), low_(graph.size()), next_(graph.size()) {
        found_.of.assign(graph.size(), kUnseen);
        found_.order.reserve(graph.size());
    }

    void run() {
        for (std::size_t root = 0; root < graph_.size(); ++root) {
            if (order_[root] == kUnseen) {
                enter(static_cast<std::int32_t>(root));
            }
            while (!path_.empty()) {
                follow(static_cast<std::size_t>(path_.back()));
            }
        }
    }

    [[nodiscard]] Components take() { return std::move(found_); }

private:
    void enter(std::int32_t node) {
        const auto at = static_cast<std::size_t>(node);
        order_[at] = low_[at] = count_++;
        next_[at] = graph_.first[at];
        path_.push_back(node);
        open_.push_back(node);
    }

    /// Goes one way on from the last node of the path, or leaves it.
    void follow(std::size_t at) {
        while (next_[at] < graph_.first[at + 1]) {
            const std::int32_t to = graph_.to[next_[at]++];
            const auto target = static_cast<std::size_t>(to);
            if (order_[target] == kUnseen) {
                enter(to);
                return;
            }
            if (found_.of[target] == kUnseen) {
                low_[at] = std::min(low_[at], order_[target]);
            }
        }
        path_.pop_back();
        if (!path_.empty()) {
            const auto before = static_cast<std::size_t>(path_.back());
            low_[before] = std::min(low_[before], low_[at]);
        }
        if (low_[at] == order_[at]) {
            close(static_cast<std::int32_t>(at));
        }
    }

    void close(std::int32_t root) {
        const auto number = static_cast<std::int32_t>(found_.count++);
        std::int32_t node = kUnseen;
        while (node != root) {
            node = open_.back();
            open_.pop_back();
            found_.of[static_cast<std::size_t>(node)] = number;
            found_.order.push_back(node);
        }
    }

    const GraphView& graph_;
    Components found_{};
    std::int32_t count_ = 0;
    std::vector<std::int32_t> order_;
    std::vector<std::int32_t> low_;
    std::vector<std::uint32_t> next_;
    /// The nodes on the way from the root, and those that belong to no component yet.
    std::vector<std::int32_t> path_{};
    std::vector<std::int32_t> open_{};
};

}  // namespace

Components find_components(const GraphView& graph) {
    Search search(graph);
    search.run();
    return search.take();
}

}  // namespace waypost
