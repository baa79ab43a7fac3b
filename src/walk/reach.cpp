#include "walk/reach.h"

#include "walk/closing.h"
#include "walk/prospects.h"
#include "walk/visits.h"
#include "walk/ways.h"

#include <cstddef>
#include <deque>
#include <utility>

namespace waypost {

namespace {

Reach nothing_yet(const Flow& flow, NodeId here) {
    Reach reach;
    reach.here = here;
    reach.cards.resize(flow.nodes().size());
    reach.ways.reserve(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        reach.ways.emplace_back(way_count(node));
        reach.options.emplace_back(node.options.size());
    }
    return reach;
}

void mark_walked(const std::vector<Visit>& visits, Reach& reach) {
    for (const Visit& visit : visits) {
        reach.cards[visit.card.index()].walked = true;
        reach.ways[visit.card.index()][visit.way].walked = true;
    }
    reach.cards[reach.here.index()].walked = true;
}

/// Adds what going this way remembers. True when some of it is new.
bool learn(const Node& node, std::size_t way, Prospects& ahead) {
    bool is_new = false;
    if (node.kind != NodeKind::Route) {
        for (const Remember& remember : node.choices[way].remember) {
            is_new = ahead.allow(remember.answer, remember.value) || is_new;
        }
    }
    return is_new;
}

/// Searches once from the present card with the values known by now. True when it came to know
/// more values, so that ways found closed may be open after all.
bool open_more(const Flow& flow, Prospects& ahead, Reach& reach) {
    bool has_learnt = false;
    std::vector<bool> is_seen(flow.nodes().size(), false);
    std::deque<NodeId> queue{reach.here};
    is_seen[reach.here.index()] = true;
    while (!queue.empty()) {
        const std::size_t from = queue.front().index();
        queue.pop_front();
        const Node& node = flow.nodes()[from];
        reach.cards[from].open = true;
        for (std::size_t way = 0; way < way_count(node); ++way) {
            if (is_closed(node, way, ahead)) {
                continue;
            }
            has_learnt = learn(node, way, ahead) || has_learnt;
            reach.ways[from][way].open = true;
            const NodeId to = way_target(node, way);
            if (!is_seen[to.index()]) {
                is_seen[to.index()] = true;
                queue.push_back(to);
            }
        }
    }
    return has_learnt;
}

void mark_offered(const Node& node, const Answers& answers, std::vector<Standing>& options) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        options[i].walked = options[i].walked || holds(node.options[i].condition, answers);
    }
}

/// The answers of the present place decide there; further on, what they can become.
void judge_options(const Flow& flow,
                   const std::vector<Visit>& visits,
                   const Place& here,
                   const Prospects& ahead,
                   Reach& reach) {
    for (const Visit& visit : visits) {
        mark_offered(flow.node(visit.card), *visit.answers, reach.options[visit.card.index()]);
    }
    mark_offered(flow.node(here.card), here.answers, reach.options[here.card.index()]);
    const Prospects now(flow, here.answers);
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const bool is_here = i == here.card.index();
        const Prospects& prospects = is_here ? now : ahead;
        for (std::size_t k = 0; k < reach.options[i].size(); ++k) {
            const Condition& condition = flow.nodes()[i].options[k].condition;
            Standing& option = reach.options[i][k];
            const bool is_offered = prospects.outlook(condition) != Outlook::Never;
            option.open = reach.cards[i].open && is_offered;
            if (reach.cards[i].open && !option.open) {
                option.closed_by = prospects.what_closes(condition);
            }
        }
    }
}

void judge_passages(const Flow& flow, const Prospects& ahead, Reach& reach) {
    for (const Node& node : flow.nodes()) {
        std::vector<bool>& passages = reach.passages.emplace_back();
        for (const Passage& passage : node.passages) {
            passages.push_back(ahead.outlook(passage.condition) != Outlook::Never);
        }
    }
}

void open_urgent(NodeId urgent, Reach& reach) {
    if (urgent.has_value()) {
        const bool walked = reach.cards[urgent.index()].walked;
        reach.cards[urgent.index()] = Standing{walked, true, -1, {}};
    }
}

}  // namespace

Reach reach_of(const Flow& flow, const Replay& replay) {
    Reach reach = nothing_yet(flow, replay.here().card);
    const std::vector<Visit> visits = visits_of(flow, replay);
    mark_walked(visits, reach);

    Prospects ahead(flow, replay.here().answers);
    while (open_more(flow, ahead, reach)) {
    }
    explain_closed(flow, visits, ahead, reach);
    judge_options(flow, visits, replay.here(), ahead, reach);
    judge_passages(flow, ahead, reach);

    // Last, because its own ways are not open for that: Urgent help comes back to where one was.
    open_urgent(flow.urgent_for({}), reach);
    for (const Phase& phase : flow.phases()) {
        open_urgent(phase.urgent, reach);
    }
    return reach;
}

}  // namespace waypost
