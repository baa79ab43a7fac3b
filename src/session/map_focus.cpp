#include "session/map_focus.h"

#include "diagram/reading_axes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

bool is_drawn(const Diagram& diagram, NodeId card) {
    return diagram.cards[card.index()].box.w > 0;
}

/// Where the card stands across the reading direction.
double place_of(const Diagram& diagram, NodeId card) {
    return ReadingAxes(diagram.direction).across(diagram.cards[card.index()].box).middle();
}

/// Follows one of the ways, the last one's own card first.
MapFocus along(const Diagram& diagram, const MapFocus& focus, std::span<const int> ways, bool on) {
    MapFocus next = focus;
    double least = std::numeric_limits<double>::infinity();
    for (const int way : ways) {
        const DiagramEdge& edge = diagram.edges[static_cast<std::size_t>(way)];
        const NodeId there = on ? edge.to : edge.from;
        double turn = std::abs(place_of(diagram, there) - place_of(diagram, focus.card));
        // Ways that go back are quiet on the map and come last here.
        turn += edge.back ? 1e9 : 0;
        turn = there == focus.from ? -1 : turn;
        if (turn < least) {
            least = turn;
            next = {there, focus.card};
        }
    }
    return next;
}

/// The nearest of some cards on one side, across the reading direction.
class NearestCard {
public:
    NearestCard(const Diagram& diagram, NodeId card, bool behind)
        : diagram_(diagram), card_(card), behind_(behind) {}

    void consider(NodeId other) {
        const double off = place_of(diagram_, other) - place_of(diagram_, card_);
        const double distance = behind_ ? off : -off;
        if (other != card_ && is_drawn(diagram_, other) && distance > 0 && distance < least_) {
            least_ = distance;
            found_ = other;
        }
    }

    [[nodiscard]] NodeId found() const { return found_; }

private:
    const Diagram& diagram_;
    NodeId card_;
    bool behind_;
    double least_ = std::numeric_limits<double>::infinity();
    NodeId found_{};
};

MapFocus beside(const Diagram& diagram, const MapWays& ways, const MapFocus& focus, bool behind) {
    NearestCard sibling(diagram, focus.card, behind);
    for (const int in : ways.into(focus.card)) {
        if (diagram.edges[static_cast<std::size_t>(in)].from != focus.from) {
            continue;
        }
        for (const int out : ways.out_of(focus.from)) {
            sibling.consider(diagram.edges[static_cast<std::size_t>(out)].to);
        }
    }
    if (sibling.found().has_value()) {
        return {sibling.found(), focus.from};
    }
    NearestCard neighbour(diagram, focus.card, behind);
    const int layer = diagram.cards[focus.card.index()].layer;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.cards[i].layer == layer) {
            neighbour.consider(NodeId::from_index(i));
        }
    }
    return neighbour.found().has_value() ? MapFocus{neighbour.found(), NodeId{}} : focus;
}

}  // namespace

MapWays::MapWays(const Diagram& diagram) {
    const std::size_t cards = diagram.cards.size();
    const auto list = [&](NodeId DiagramEdge::*end) {
        Lists lists;
        lists.first.assign(cards + 1, 0);
        const auto counts = [&](const DiagramEdge& edge) {
            return edge.from != edge.to && is_drawn(diagram, edge.from) &&
                   is_drawn(diagram, edge.to);
        };
        for (const DiagramEdge& edge : diagram.edges) {
            lists.first[(edge.*end).index() + 1] += counts(edge) ? 1 : 0;
        }
        for (std::size_t i = 0; i < cards; ++i) {
            lists.first[i + 1] += lists.first[i];
        }
        lists.edges.resize(static_cast<std::size_t>(lists.first.back()));
        std::vector<int> next(lists.first.begin(), lists.first.end() - 1);
        for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
            const DiagramEdge& edge = diagram.edges[i];
            if (counts(edge)) {
                const int place = next[(edge.*end).index()]++;
                lists.edges[static_cast<std::size_t>(place)] = static_cast<int>(i);
            }
        }
        return lists;
    };
    out_ = list(&DiagramEdge::from);
    in_ = list(&DiagramEdge::to);
}

std::span<const int> MapWays::of(const Lists& lists, NodeId card) {
    if (!card.has_value() || card.index() + 1 >= lists.first.size()) {
        return {};
    }
    const auto begin = static_cast<std::size_t>(lists.first[card.index()]);
    const auto end = static_cast<std::size_t>(lists.first[card.index() + 1]);
    return std::span(lists.edges).subspan(begin, end - begin);
}

std::optional<MapStep> step_of(Key key, ReadingDirection direction) {
    const bool down = direction == ReadingDirection::Down;
    switch (key) {
        case Key::Right: return down ? MapStep::Behind : MapStep::Forward;
        case Key::Left: return down ? MapStep::Before : MapStep::Back;
        case Key::Up: return down ? MapStep::Back : MapStep::Before;
        case Key::Down: return down ? MapStep::Forward : MapStep::Behind;
        default: return std::nullopt;
    }
}

MapFocus moved_focus(const Diagram& diagram,
                     const MapWays& ways,
                     const MapFocus& focus,
                     MapStep step) {
    switch (step) {
        case MapStep::Forward: return along(diagram, focus, ways.out_of(focus.card), true);
        case MapStep::Back: return along(diagram, focus, ways.into(focus.card), false);
        case MapStep::Before: return beside(diagram, ways, focus, false);
        case MapStep::Behind: return beside(diagram, ways, focus, true);
    }
    return focus;
}

ChoiceId choice_leading_to(const Flow& flow, const Place& place, NodeId card) {
    ChoiceId found;
    for (const ChoiceId choice : offered(flow, place)) {
        const Arrival arrival = take(flow, place, choice);
        if (arrival.hold != Hold::None || arrival.place.card != card) {
            continue;
        }
        if (found.has_value()) {
            return {};
        }
        found = choice;
    }
    return found;
}

}  // namespace waypost
