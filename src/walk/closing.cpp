#include "walk/closing.h"

#include "walk/ways.h"

#include <algorithm>
#include <cstddef>
#include <deque>

namespace waypost {

namespace {

struct Reason {
    int step = -1;
    AnswerId answer{};
};

bool gives(const Node& node, std::size_t way, AnswerId answer) {
    if (node.kind == NodeKind::Route) {
        return false;
    }
    const std::vector<Remember>& remember = node.choices[way].remember;
    return std::ranges::find(remember, answer, &Remember::answer) != remember.end();
}

class Explainer {
public:
    Explainer(const Flow& flow, const std::vector<Visit>& visits, Reach& reach)
        : flow_(flow), visits_(visits), reach_(reach), is_explained_(flow.nodes().size(), false) {}

    void explain_open_cards(const Prospects& ahead) {
        for (std::size_t i = 0; i < flow_.nodes().size(); ++i) {
            const Node& node = flow_.nodes()[i];
            for (std::size_t way = 0; reach_.cards[i].open && way < way_count(node); ++way) {
                if (is_closed(node, way, ahead)) {
                    explain(NodeId::from_index(i), way, refusal(node, way, ahead));
                }
            }
        }
    }

    void explain_left_cards() {
        std::vector<const Visit*> last(flow_.nodes().size(), nullptr);
        for (const Visit& visit : visits_) {
            last[visit.card.index()] = &visit;
        }
        for (const Visit& visit : visits_) {
            if (last[visit.card.index()] == &visit && !reach_.cards[visit.card.index()].open) {
                explain_left_card(visit);
            }
        }
    }

    /// What closed a card closed its ways, and so the cards behind them.
    void spread() {
        while (!waiting_.empty()) {
            const NodeId from = waiting_.front();
            waiting_.pop_front();
            const Standing& card = reach_.cards[from.index()];
            const Reason reason{card.closed_by_step, card.closed_by};
            for (std::size_t way = 0; way < way_count(flow_.node(from)); ++way) {
                explain(from, way, reason);
            }
        }
    }

private:
    void explain_left_card(const Visit& visit) {
        const Node& node = flow_.node(visit.card);
        const Prospects then(flow_, *visit.answers);
        for (std::size_t way = 0; way < way_count(node); ++way) {
            const bool was_closed = is_closed(node, way, then);
            explain(visit.card, way, was_closed ? refusal(node, way, then) : taken_instead(visit));
        }
    }

    /// Pre: the way is closed with these prospects.
    [[nodiscard]] Reason refusal(const Node& node,
                                 std::size_t way,
                                 const Prospects& prospects) const {
        if (const auto row = row_in_front(node, way, prospects)) {
            return last_given(prospects.what_decides(node.rows[*row].condition));
        }
        return last_given(prospects.what_closes(way_condition(node, way)));
    }

    /// The last step that gave the answer; an answer that was not given has none.
    [[nodiscard]] Reason last_given(AnswerId answer) const {
        for (auto visit = visits_.rbegin(); answer.has_value() && visit != visits_.rend();
             ++visit) {
            if (gives(flow_.node(visit->card), visit->way, answer)) {
                return {visit->step, answer};
            }
        }
        return {};
    }

    [[nodiscard]] Reason taken_instead(const Visit& visit) const {
        const Node& node = flow_.node(visit.card);
        if (node.kind == NodeKind::Route || node.choices[visit.way].remember.empty()) {
            return {visit.step, {}};
        }
        return {visit.step, node.choices[visit.way].remember.front().answer};
    }

    void explain(NodeId from, std::size_t way, Reason reason) {
        Standing& standing = reach_.ways[from.index()][way];
        if (standing.open || standing.walked) {
            return;
        }
        set_reason(standing, reason);
        const NodeId to = way_target(flow_.node(from), way);
        Standing& card = reach_.cards[to.index()];
        if (card.open || card.walked || is_explained_[to.index()]) {
            return;
        }
        is_explained_[to.index()] = true;
        set_reason(card, reason);
        waiting_.push_back(to);
    }

    static void set_reason(Standing& standing, Reason reason) {
        standing.closed_by_step = reason.step;
        standing.closed_by = reason.answer;
    }

    const Flow& flow_;
    const std::vector<Visit>& visits_;
    Reach& reach_;
    std::vector<bool> is_explained_;
    /// Explained cards whose ways are not explained yet.
    std::deque<NodeId> waiting_{};
};

}  // namespace

void explain_closed(const Flow& flow,
                    const std::vector<Visit>& visits,
                    const Prospects& ahead,
                    Reach& reach) {
    Explainer explainer(flow, visits, reach);
    explainer.explain_open_cards(ahead);
    explainer.explain_left_cards();
    explainer.spread();
}

}  // namespace waypost
