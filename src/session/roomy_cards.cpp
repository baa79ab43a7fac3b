#include "session/roomy_cards.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace waypost {

namespace {

/// The part of the gap to the next card that a box may take, and at most how much, in pixels at
/// zoom 1.
constexpr double kTaken = 0.42;
constexpr double kMost = 24;

/// Between a box and a line beside it, in pixels at zoom 1.
constexpr double kClearance = 5;

Rect turned(const Rect& r) {
    return {r.y, r.x, r.h, r.w};
}

Point turned(Point p) {
    return {p.y, p.x};
}

/// From where to where a segment leads in y, of the part of it between two x.
std::optional<std::pair<double, double>> heights_within(Point from,
                                                        Point to,
                                                        double left,
                                                        double right) {
    if (from.x > to.x) {
        std::swap(from, to);
    }
    if (to.x <= left || from.x >= right) {
        return std::nullopt;
    }
    const auto y_at = [&](double x) {
        return from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x);
    };
    const double first = from.x < left ? y_at(left) : from.y;
    const double last = to.x > right ? y_at(right) : to.y;
    return std::minmax(first, last);
}

/// Makes room as if every picture were read to the right; of one that is read downwards, x and y
/// change places.
class RoomMaker {
public:
    explicit RoomMaker(const Diagram& diagram)
        : diagram_(diagram),
          down_(diagram.direction == ReadingDirection::Down),
          room_(diagram.cards.size()) {
        for (const DiagramCard& card : diagram.cards) {
            cards_.push_back(down_ ? turned(card.box) : card.box);
        }
        find_columns();
        for (const Column& column : columns_) {
            grow(members(column));
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

    std::vector<RoomAcross> all() { return std::move(room_); }

private:
    /// The cards of one layer, a run of `order_`.
    struct Column {
        std::size_t first = 0;
        std::size_t end = 0;
        double left = 0;
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
            const Rect& card = cards_[order_[at]];
            const bool is_new =
                at == 0 || diagram_.cards[order_[at - 1]].layer != diagram_.cards[order_[at]].layer;
            if (is_new) {
                const double before = columns_.empty() ? card.x : columns_.back().right;
                columns_.push_back({at, at, card.x, std::max(before, card.right())});
            }
            Column& column = columns_.back();
            column.end = at + 1;
            column.left = std::min(column.left, card.x);
            column.right = std::max(column.right, card.right());
        }
    }

    [[nodiscard]] std::span<const std::size_t> members(const Column& column) const {
        return std::span(order_).subspan(column.first, column.end - column.first);
    }

    void grow(std::span<const std::size_t> column) {
        const auto part_of = [](double gap) { return std::clamp(gap * kTaken, 0.0, kMost); };
        for (std::size_t k = 0; k < column.size(); ++k) {
            const Rect& card = cards_[column[k]];
            if (diagram_.cards[column[k]].is_small) {
                continue;
            }
            room_[column[k]].before =
                k == 0 ? kMost : part_of(card.y - cards_[column[k - 1]].bottom());
            room_[column[k]].behind =
                k + 1 == column.size() ? kMost : part_of(cards_[column[k + 1]].y - card.bottom());
        }
    }

    /// The boxes of the columns that the segment passes give up what lies within its reach.
    void make_way(const DiagramEdge& edge, Point from, Point to) {
        const auto [left, right] = std::minmax(from.x, to.x);
        auto column = std::ranges::partition_point(
            columns_, [left = left](const Column& c) { return c.right <= left; });
        for (; column != columns_.end() && column->left < right; ++column) {
            const auto heights = heights_within(from, to, column->left, column->right);
            if (!heights) {
                continue;
            }
            const std::span<const std::size_t> cards = members(*column);
            auto at = std::ranges::partition_point(cards, [&](std::size_t i) {
                return cards_[i].bottom() + kMost + kClearance <= heights->first;
            });
            for (; at != cards.end(); ++at) {
                if (cards_[*at].y - kMost - kClearance >= heights->second) {
                    break;
                }
                if (edge.from.index() != *at && edge.to.index() != *at) {
                    give_up(room_[*at], cards_[*at], from, to);
                }
            }
        }
    }

    static void give_up(RoomAcross& room, const Rect& card, Point from, Point to) {
        const auto heights = heights_within(from, to, card.x, card.right());
        if (!heights) {
            return;
        }
        // A line closer to the card than that takes all.
        if (heights->second <= card.centre().y) {
            room.before = std::clamp(card.y - heights->second - kClearance, 0.0, room.before);
        } else {
            room.behind = std::clamp(heights->first - card.bottom() - kClearance, 0.0, room.behind);
        }
    }

    const Diagram& diagram_;
    bool down_;
    std::vector<Rect> cards_{};
    std::vector<RoomAcross> room_;
    std::vector<std::size_t> order_{};
    std::vector<Column> columns_{};
};

}  // namespace

std::vector<RoomAcross> room_across(const Diagram& diagram, const SceneLines& lines) {
    RoomMaker maker(diagram);
    maker.make_way(lines);
    return maker.all();
}

}  // namespace waypost
