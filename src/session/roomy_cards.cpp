#include "session/roomy_cards.h"

#include "diagram/reading_axes.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace waypost {

namespace {

/// The parts of a gap that a box may reach into: of that to the next layer, and of those to its
/// neighbours.
constexpr double kAlong = 2.0 / 3;
constexpr double kAcross = 0.4;

/// At most so far, in pixels at zoom 1.
constexpr double kMostAlong = 200;
constexpr double kMostAcross = 16;

/// The cards that are drawn, layer by layer, each in its order across the reading direction.
std::vector<std::size_t> in_layers(const Diagram& diagram, const std::vector<Rect>& cards) {
    const ReadingAxes axes(diagram.direction);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].w > 0) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const int left = diagram.cards[a].layer;
        const int right = diagram.cards[b].layer;
        const double before = axes.across(cards[a]).begin;
        return left != right ? left < right : before < axes.across(cards[b]).begin;
    });
    return order;
}

Rect longer(const ReadingAxes& axes, const Rect& box, double by) {
    const Extent along = axes.along(box);
    return axes.rect({along.begin, along.size + by}, axes.across(box));
}

Rect wider(const ReadingAxes& axes, const Rect& box, double before, double behind) {
    const Extent across = axes.across(box);
    return axes.rect(axes.along(box), {across.begin - before, across.size + before + behind});
}

}  // namespace

std::vector<Rect> roomy_cards(const Diagram& diagram, const std::vector<Rect>& cards) {
    std::vector<Rect> roomy = cards;
    const ReadingAxes axes(diagram.direction);
    const std::vector<std::size_t> order = in_layers(diagram, cards);
    // From the last layer to the first: where the layers behind this one begin.
    double next_begin = std::numeric_limits<double>::infinity();
    double begin = next_begin;
    for (std::size_t at = order.size(); at-- > 0;) {
        const std::size_t i = order[at];
        const bool is_last = at + 1 == order.size();
        if (!is_last && diagram.cards[order[at + 1]].layer != diagram.cards[i].layer) {
            next_begin = std::min(next_begin, begin);
        } else if (!is_last) {
            const std::size_t behind = order[at + 1];
            const double gap = axes.across(cards[behind]).begin - axes.across(cards[i]).end();
            const double reach = std::clamp(gap * kAcross, 0.0, kMostAcross);
            roomy[i] = wider(axes, roomy[i], 0, reach);
            roomy[behind] = wider(axes, roomy[behind], reach, 0);
        }
        begin = std::min(begin, axes.along(cards[i]).begin);
        if (!diagram.cards[i].is_small) {
            const double gap = next_begin - axes.along(cards[i]).end();
            roomy[i] = longer(axes, roomy[i], std::clamp(gap * kAlong, 0.0, kMostAlong));
        }
    }
    return roomy;
}

}  // namespace waypost
