#include "session/roomy_cards.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace waypost {

namespace {

/// The parts of a gap that a box may reach into: sideways, and above or below.
constexpr double kSideways = 2.0 / 3;
constexpr double kUpwards = 0.4;

/// At most so far, in pixels at zoom 1.
constexpr double kMostSideways = 200;
constexpr double kMostUpwards = 16;

/// The cards that are drawn, layer by layer from top to bottom.
std::vector<std::size_t> in_columns(const Diagram& diagram, const std::vector<Rect>& cards) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].w > 0) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const int left = diagram.cards[a].layer;
        const int right = diagram.cards[b].layer;
        return left != right ? left < right : cards[a].y < cards[b].y;
    });
    return order;
}

void reach_upwards(Rect& upper, Rect& lower, double gap) {
    const double reach = std::clamp(gap * kUpwards, 0.0, kMostUpwards);
    upper.h += reach;
    lower.y -= reach;
    lower.h += reach;
}

}  // namespace

std::vector<Rect> roomy_cards(const Diagram& diagram, const std::vector<Rect>& cards) {
    std::vector<Rect> roomy = cards;
    if (diagram.direction != ReadingDirection::Right) {
        return roomy;
    }
    const std::vector<std::size_t> order = in_columns(diagram, cards);
    // From the last layer to the first: where the layers to the right begin.
    double next_left = std::numeric_limits<double>::infinity();
    double left = next_left;
    for (std::size_t at = order.size(); at-- > 0;) {
        const std::size_t i = order[at];
        const bool is_last = at + 1 == order.size();
        if (!is_last && diagram.cards[order[at + 1]].layer != diagram.cards[i].layer) {
            next_left = std::min(next_left, left);
        } else if (!is_last) {
            const std::size_t below = order[at + 1];
            reach_upwards(roomy[i], roomy[below], cards[below].y - cards[i].bottom());
        }
        left = std::min(left, cards[i].x);
        if (!diagram.cards[i].is_small) {
            const double gap = next_left - cards[i].right();
            roomy[i].w += std::clamp(gap * kSideways, 0.0, kMostSideways);
        }
    }
    return roomy;
}

}  // namespace waypost
