#include "session/roomy_cards.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>

namespace waypost {

namespace {

/// The parts of a gap that a box may reach into: along the reading direction, and across it.
constexpr double kAlong = 2.0 / 3;
constexpr double kAcross = 0.4;

/// At most so far, in pixels at zoom 1.
constexpr double kMostAlong = 200;
constexpr double kMostAcross = 24;

/// Between a box and a line beside it, in pixels at zoom 1.
constexpr double kClearance = 5;

Rect turned(const Rect& r) {
    return {r.y, r.x, r.h, r.w};
}

Point turned(Point p) {
    return {p.y, p.x};
}

/// The rectangle around that part of a segment that lies within a box.
std::optional<Rect> part_within(Point from, Point to, const Rect& box) {
    double enter = 0;
    double leave = 1;
    const auto narrow = [&](double start, double way, double low, double high) {
        if (way == 0) {
            leave = start > low && start < high ? leave : -1;
            return;
        }
        const double a = (low - start) / way;
        const double b = (high - start) / way;
        enter = std::max(enter, std::min(a, b));
        leave = std::min(leave, std::max(a, b));
    };
    const Point way = to - from;
    narrow(from.x, way.x, box.x, box.right());
    narrow(from.y, way.y, box.y, box.bottom());
    if (enter >= leave) {
        return std::nullopt;
    }
    const Point in = from + way * enter;
    const Point out = from + way * leave;
    return bounding({in.x, in.y, 0, 0}, {out.x, out.y, 0, 0});
}

/// Makes room as if every picture were read to the right; of one that is read downwards, x and y
/// change places.
class RoomMaker {
public:
    RoomMaker(const Diagram& diagram, const std::vector<Rect>& cards)
        : diagram_(diagram), down_(diagram.direction == ReadingDirection::Down) {
        for (const Rect& card : cards) {
            cards_.push_back(down_ ? turned(card) : card);
        }
        roomy_ = cards_;
        find_columns();
    }

    void grow() {
        double next_left = std::numeric_limits<double>::infinity();
        for (std::size_t at = columns_.size(); at-- > 0;) {
            const Column& column = columns_[at];
            for (const std::size_t i : members(column)) {
                if (!diagram_.cards[i].is_small) {
                    const double gap = next_left - cards_[i].right();
                    roomy_[i].w += std::clamp(gap * kAlong, 0.0, kMostAlong);
                }
            }
            grow_across(column);
            next_left = std::min(next_left, column.left);
        }
    }

    void make_way(const SceneLines& lines) {
        for (std::size_t edge = 0; edge < diagram_.edges.size(); ++edge) {
            const std::span<const Point> line = lines.line(0, edge);
            for (std::size_t k = 1; k < line.size(); ++k) {
                make_way(diagram_.edges[edge],
                         down_ ? turned(line[k - 1]) : line[k - 1],
                         down_ ? turned(line[k]) : line[k]);
            }
        }
    }

    std::vector<Rect> all() {
        if (down_) {
            for (Rect& box : roomy_) {
                box = turned(box);
            }
        }
        return std::move(roomy_);
    }

private:
    /// The cards of one layer, a run of `order_`.
    struct Column {
        std::size_t first = 0;
        std::size_t end = 0;
        double left = 0;
        /// The farthest that one of its boxes reaches before it makes way.
        double right = 0;
    };

    /// The cards that are drawn, layer by layer from top to bottom.
    void find_columns() {
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            if (cards_[i].w > 0) {
                order_.push_back(i);
            }
        }
        std::ranges::sort(order_, [&](std::size_t a, std::size_t b) {
            const int left = diagram_.cards[a].layer;
            const int right = diagram_.cards[b].layer;
            return left != right ? left < right : cards_[a].y < cards_[b].y;
        });
        for (std::size_t at = 0; at < order_.size(); ++at) {
            const std::size_t i = order_[at];
            const bool is_new =
                at == 0 || diagram_.cards[order_[at - 1]].layer != diagram_.cards[i].layer;
            if (is_new) {
                columns_.push_back({at, at, cards_[i].x, cards_[i].right()});
            }
            Column& column = columns_.back();
            column.end = at + 1;
            column.left = std::min(column.left, cards_[i].x);
            column.right = std::max(column.right, cards_[i].right() + kMostAlong);
            if (columns_.size() > 1) {
                column.right = std::max(column.right, columns_[columns_.size() - 2].right);
            }
        }
    }

    [[nodiscard]] std::span<const std::size_t> members(const Column& column) const {
        return std::span(order_).subspan(column.first, column.end - column.first);
    }

    void grow_across(const Column& column) {
        const std::span<const std::size_t> column_cards = members(column);
        for (std::size_t k = 0; k < column_cards.size(); ++k) {
            const std::size_t i = column_cards[k];
            if (diagram_.cards[i].is_small) {
                continue;
            }
            const double above =
                k == 0 ? kMostAcross : cards_[i].y - cards_[column_cards[k - 1]].bottom();
            const double below = k + 1 == column_cards.size()
                                     ? kMostAcross
                                     : cards_[column_cards[k + 1]].y - cards_[i].bottom();
            const double up = std::clamp(above * kAcross, 0.0, kMostAcross);
            roomy_[i].y -= up;
            roomy_[i].h += up + std::clamp(below * kAcross, 0.0, kMostAcross);
        }
    }

    void make_way(const DiagramEdge& edge, Point from, Point to) {
        const double left = std::min(from.x, to.x) - kClearance;
        const double right = std::max(from.x, to.x) + kClearance;
        const double top = std::min(from.y, to.y) - kClearance;
        const double bottom = std::max(from.y, to.y) + kClearance;
        auto column = std::ranges::partition_point(
            columns_, [left](const Column& c) { return c.right <= left; });
        for (; column != columns_.end() && column->left < right; ++column) {
            const std::span<const std::size_t> column_cards = members(*column);
            auto at = std::ranges::partition_point(
                column_cards, [&](std::size_t i) { return roomy_[i].bottom() <= top; });
            for (; at != column_cards.end() && roomy_[*at].y < bottom; ++at) {
                if (edge.from.index() != *at && edge.to.index() != *at) {
                    yield(roomy_[*at], cards_[*at], from, to);
                }
            }
        }
    }

    /// Gives up what costs least of the room, so that the segment runs beside it.
    static void yield(Rect& roomy, const Rect& card, Point from, Point to) {
        const std::optional<Rect> hit = part_within(from, to, roomy.grown(kClearance));
        if (hit && !give_up(roomy, card, *hit)) {
            // It runs around a corner: what is behind the card goes, then what is beside it.
            roomy.w = card.right() - roomy.x;
            if (const std::optional<Rect> rest = part_within(from, to, roomy)) {
                static_cast<void>(give_up(roomy, card, *rest));
            }
        }
    }

    /// False where the part of a line lies on more than one side of the card.
    static bool give_up(Rect& roomy, const Rect& card, const Rect& hit) {
        // What a line takes that comes closer to the card itself is not given back to it.
        const double right = std::max(card.right(), hit.x - kClearance);
        const double top = std::min(card.y, hit.bottom() + kClearance);
        const double bottom = std::max(card.bottom(), hit.y - kClearance);
        const bool beside = hit.x >= card.right();
        const bool above = hit.bottom() <= card.y;
        const bool below = hit.y >= card.bottom();
        const auto lost = [](bool helps, double part) {
            return helps ? part : std::numeric_limits<double>::infinity();
        };
        const double by_right = lost(beside, (roomy.right() - right) * roomy.h);
        const double by_top = lost(above, (top - roomy.y) * roomy.w);
        const double by_bottom = lost(below, (roomy.bottom() - bottom) * roomy.w);
        const double least = std::min({by_right, by_top, by_bottom});
        if (least == std::numeric_limits<double>::infinity()) {
            return false;
        }
        if (least == by_right) {
            roomy.w = std::min(roomy.w, right - roomy.x);
        } else if (least == by_top) {
            const double moved = std::max(0.0, top - roomy.y);
            roomy.y += moved;
            roomy.h -= moved;
        } else {
            roomy.h = std::min(roomy.h, bottom - roomy.y);
        }
        return true;
    }

    const Diagram& diagram_;
    bool down_;
    std::vector<Rect> cards_{};
    std::vector<Rect> roomy_{};
    std::vector<std::size_t> order_{};
    std::vector<Column> columns_{};
};

}  // namespace

std::vector<Rect> roomy_cards(const Diagram& diagram,
                              const std::vector<Rect>& cards,
                              const SceneLines& lines) {
    RoomMaker maker(diagram, cards);
    maker.grow();
    maker.make_way(lines);
    return maker.all();
}

}  // namespace waypost
