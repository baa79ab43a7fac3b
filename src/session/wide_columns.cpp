#include "session/wide_columns.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

/// The part of a gap that a layer may take, and at most how much, in pixels at zoom 1.
constexpr double kTaken = 0.74;
constexpr double kMost = 240;

/// The last layer has no gap behind it, only the view's border.
constexpr double kLastPart = 0.8;

}  // namespace

WideColumns::WideColumns(std::vector<LayerSpan> spans) {
    std::ranges::sort(spans, {}, &LayerSpan::from);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const LayerSpan& span = spans[i];
        const bool is_last = i + 1 == spans.size();
        const double gap = is_last ? kMost / kTaken * kLastPart : spans[i + 1].from - span.to;
        if (span.is_fixed || gap <= 0) {
            continue;
        }
        knots_.push_back({span.from, 0});
        knots_.push_back({span.to, std::min(gap * kTaken, kMost)});
        if (!is_last) {
            knots_.push_back({spans[i + 1].from, 0});
        }
    }
}

double WideColumns::at(double along) const {
    const auto next = std::ranges::upper_bound(knots_, along, {}, &Knot::from);
    if (next == knots_.begin()) {
        return along;
    }
    const Knot& before = *(next - 1);
    if (next == knots_.end() || next->from <= before.from) {
        return along + before.moved;
    }
    const double part = (along - before.from) / (next->from - before.from);
    return along + before.moved + (next->moved - before.moved) * part;
}

std::vector<LayerSpan> layer_spans(const Diagram& diagram, const std::vector<Rect>& boxes) {
    const bool right = diagram.direction == ReadingDirection::Right;
    std::vector<LayerSpan> spans;
    std::vector<bool> is_known;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].w <= 0 || diagram.cards[i].layer < 0) {
            continue;
        }
        const auto layer = static_cast<std::size_t>(diagram.cards[i].layer);
        const Rect& box = boxes[i];
        const LayerSpan span{right ? box.x : box.y, right ? box.right() : box.bottom(), false};
        if (layer >= spans.size()) {
            spans.resize(layer + 1);
            is_known.resize(layer + 1);
        }
        LayerSpan& all = spans[layer];
        all = is_known[layer]
                  ? LayerSpan{std::min(all.from, span.from), std::max(all.to, span.to), false}
                  : span;
        is_known[layer] = true;
    }
    std::erase_if(spans, [](const LayerSpan& span) { return span.to <= span.from; });
    return spans;
}

}  // namespace waypost
