#include "bench/layout_score/picture.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace waypost::bench {

namespace {

struct Segment {
    Point a{};
    Point b{};
    int line = 0;
};

std::vector<Segment> segments_of(const Picture& picture) {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < picture.lines.size(); ++i) {
        const std::vector<Point>& points = picture.lines[i].points;
        for (std::size_t k = 1; k < points.size(); ++k) {
            segments.push_back({points[k - 1], points[k], static_cast<int>(i)});
        }
    }
    return segments;
}

Rect extent(const Segment& s) {
    return bounding({s.a.x, s.a.y, 0, 0}, {s.b.x, s.b.y, 0, 0});
}

constexpr double kCell = 120;

int cell_of(double value) {
    return static_cast<int>(std::floor(value / kCell));
}

/// Things by the squares of a grid that they reach into.
class Grid {
public:
    void add(const Rect& rect, int item) {
        for (int x = cell_of(rect.x); x <= cell_of(rect.right()); ++x) {
            for (int y = cell_of(rect.y); y <= cell_of(rect.bottom()); ++y) {
                cells_[key(x, y)].push_back(item);
            }
        }
    }

    /// Calls `see` with each cell's corner numbers and items.
    template <class See>
    void each(const See& see) const {
        for (const auto& [key, items] : cells_) {
            see(static_cast<int>(key >> 32U), static_cast<int>(key & 0xffffffffU), items);
        }
    }

    [[nodiscard]] const std::vector<int>& at(int x, int y) const {
        static const std::vector<int> none;
        const auto found = cells_.find(key(x, y));
        return found == cells_.end() ? none : found->second;
    }

private:
    static std::uint64_t key(int x, int y) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32U |
               static_cast<std::uint32_t>(y);
    }

    std::unordered_map<std::uint64_t, std::vector<int>> cells_{};
};

double side(Point a, Point b, Point p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/// Points on a line count as lying on one side of it, so that a crossing at a joint of two segments
/// counts once.
bool cross(const Segment& s, const Segment& t) {
    return (side(s.a, s.b, t.a) >= 0) != (side(s.a, s.b, t.b) >= 0) &&
           (side(t.a, t.b, s.a) >= 0) != (side(t.a, t.b, s.b) >= 0);
}

Point meeting(const Segment& s, const Segment& t) {
    const double from = side(t.a, t.b, s.a);
    const double to = side(t.a, t.b, s.b);
    const double part = from == to ? 0 : from / (from - to);
    return s.a + (s.b - s.a) * part;
}

bool share_a_node(const Line& a, const Line& b) {
    return a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
}

std::int64_t count_crossings(const Picture& picture, const std::vector<Segment>& segments) {
    Grid grid;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        grid.add(extent(segments[i]), static_cast<int>(i));
    }
    std::int64_t crossings = 0;
    grid.each([&](int x, int y, const std::vector<int>& items) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Segment& s = segments[static_cast<std::size_t>(items[i])];
            for (std::size_t k = i + 1; k < items.size(); ++k) {
                const Segment& t = segments[static_cast<std::size_t>(items[k])];
                if (s.line == t.line ||
                    share_a_node(picture.lines[static_cast<std::size_t>(s.line)],
                                 picture.lines[static_cast<std::size_t>(t.line)]) ||
                    !cross(s, t)) {
                    continue;
                }
                const Point p = meeting(s, t);
                crossings += cell_of(p.x) == x && cell_of(p.y) == y ? 1 : 0;
            }
        }
    });
    return crossings;
}

/// Clips the segment to the rectangle (Liang and Barsky, 1984).
bool runs_through(const Segment& s, const Rect& r) {
    double first = 0;
    double last = 1;
    const Point d = s.b - s.a;
    const auto clip = [&](double p, double q) {
        if (p == 0) {
            return q > 0;
        }
        const double t = q / p;
        (p < 0 ? first : last) = p < 0 ? std::max(first, t) : std::min(last, t);
        return first < last;
    };
    return clip(-d.x, s.a.x - r.x) && clip(d.x, r.right() - s.a.x) && clip(-d.y, s.a.y - r.y) &&
           clip(d.y, r.bottom() - s.a.y);
}

/// What may not be run over or overlap: boxes, then labels, each a hair smaller.
std::vector<Rect> obstacles_of(const Picture& picture) {
    constexpr double kHair = 1;
    std::vector<Rect> obstacles;
    for (const std::vector<Rect>* rects : {&picture.boxes, &picture.labels}) {
        for (const Rect& rect : *rects) {
            obstacles.push_back(rect.w > 2 * kHair && rect.h > 2 * kHair ? rect.grown(-kHair)
                                                                         : Rect{});
        }
    }
    return obstacles;
}

bool is_own(const Picture& picture, int line, int obstacle) {
    const Line& it = picture.lines[static_cast<std::size_t>(line)];
    const int boxes = static_cast<int>(picture.boxes.size());
    return obstacle < boxes ? it.from == obstacle || it.to == obstacle : obstacle - boxes == line;
}

void count_obstacles(const Picture& picture, const std::vector<Segment>& segments, Score& result) {
    const std::vector<Rect> obstacles = obstacles_of(picture);
    Grid grid;
    for (std::size_t i = 0; i < obstacles.size(); ++i) {
        if (obstacles[i].w > 0) {
            grid.add(obstacles[i], static_cast<int>(i));
        }
    }
    grid.each([&](int x, int y, const std::vector<int>& items) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Rect& a = obstacles[static_cast<std::size_t>(items[i])];
            for (std::size_t k = i + 1; k < items.size(); ++k) {
                const Rect& b = obstacles[static_cast<std::size_t>(items[k])];
                const bool here =
                    cell_of(std::max(a.x, b.x)) == x && cell_of(std::max(a.y, b.y)) == y;
                result.overlaps += here && a.overlaps(b) ? 1 : 0;
            }
        }
    });
    std::vector<std::pair<int, int>> hits;
    for (const Segment& s : segments) {
        const Rect area = extent(s);
        for (int x = cell_of(area.x); x <= cell_of(area.right()); ++x) {
            for (int y = cell_of(area.y); y <= cell_of(area.bottom()); ++y) {
                for (const int i : grid.at(x, y)) {
                    if (!is_own(picture, s.line, i) &&
                        runs_through(s, obstacles[static_cast<std::size_t>(i)])) {
                        hits.emplace_back(s.line, i);
                    }
                }
            }
        }
    }
    std::ranges::sort(hits);
    result.through = std::unique(hits.begin(), hits.end()) - hits.begin();
}

std::int64_t count_out_of_band(const Picture& picture) {
    std::vector<double> ends;
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const auto band = static_cast<std::size_t>(picture.bands[i]);
        ends.resize(std::max(ends.size(), band + 1), 0.0);
        ends[band] = std::max(ends[band], picture.boxes[i].right());
    }
    std::int64_t count = 0;
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const auto end = ends.begin() + picture.bands[i];
        const double before = end == ends.begin() ? 0.0 : *std::max_element(ends.begin(), end);
        count += picture.boxes[i].x < before - 0.5 ? 1 : 0;
    }
    return count;
}

}  // namespace

Score score(const Picture& picture) {
    Score result;
    const std::vector<Segment> segments = segments_of(picture);
    Rect all = picture.boxes.empty() ? Rect{} : picture.boxes.front();
    for (const Rect& box : picture.boxes) {
        all = bounding(all, box);
    }
    for (const Segment& s : segments) {
        all = bounding(all, extent(s));
        result.length += std::hypot(s.b.x - s.a.x, s.b.y - s.a.y);
    }
    result.area = all.w * all.h;
    result.crossings = count_crossings(picture, segments);
    count_obstacles(picture, segments, result);
    result.out_of_band = count_out_of_band(picture);
    return result;
}

}  // namespace waypost::bench
