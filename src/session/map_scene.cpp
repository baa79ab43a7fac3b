#include "session/map_scene.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

bool is_folded(const Arrangement& arrangement, int band) {
    const auto i = static_cast<std::size_t>(band);
    return i < arrangement.folded.size() && arrangement.folded[i] >= 1;
}

double folded_part(const Arrangement& arrangement, std::size_t band) {
    return band < arrangement.folded.size() ? arrangement.folded[band] : 0;
}

Point displacement(const Arrangement& arrangement, NodeId card) {
    const std::size_t i = card.index();
    return i < arrangement.displaced.size() ? arrangement.displaced[i] : Point{};
}

/// Draws the lines of an arrangement from those of the picture, one degree of one edge at a time.
class LineArranger {
public:
    LineArranger(const Diagram& diagram,
                 const SceneLines& from,
                 const Arrangement& arrangement,
                 const FoldedBands& bands)
        : diagram_(diagram),
          from_(from),
          arrangement_(arrangement),
          bands_(bands),
          axes_(diagram.direction) {}

    SceneLines all() {
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
            for (std::size_t degree = 0; degree < made_.runs.size(); ++degree) {
                made_.runs[degree].push_back(arrange(i, degree));
            }
            const std::span<const Point> line = made_.line(0, i);
            made_.bounds.push_back(bounds_of(line));
            const int goal = diagram_.cards[diagram_.edges[i].to.index()].band;
            const bool is_cut = is_folded(arrangement_, goal) && line.size() >= 2;
            made_.arrivals.push_back(is_cut ? arrival_of(line) : from_.arrivals[i]);
        }
        return std::move(made_);
    }

private:
    LineRun arrange(std::size_t edge, std::size_t degree) {
        LineRun run{static_cast<std::uint32_t>(made_.points.size()), 0};
        const DiagramEdge& way = diagram_.edges[edge];
        const int band = diagram_.cards[way.from.index()].band;
        const int goal = diagram_.cards[way.to.index()].band;
        if (band == goal && is_folded(arrangement_, band)) {
            return run;
        }
        move(from_.line(degree, edge), way);
        if (is_folded(arrangement_, band)) {
            cut_front(run.first, band);
        }
        if (is_folded(arrangement_, goal)) {
            std::reverse(made_.points.begin() + run.first, made_.points.end());
            cut_front(run.first, goal);
            std::reverse(made_.points.begin() + run.first, made_.points.end());
        }
        run.count = static_cast<std::uint32_t>(made_.points.size()) - run.first;
        return run;
    }

    /// A line between two cards on their way goes along with both, each end with its own.
    void move(std::span<const Point> line, const DiagramEdge& way) {
        const Point start = displacement(arrangement_, way.from);
        const Point end = displacement(arrangement_, way.to);
        const double last = std::max<double>(1, static_cast<double>(line.size()) - 1);
        for (std::size_t i = 0; i < line.size(); ++i) {
            const double part = static_cast<double>(i) / last;
            const Point there = line[i] + start * (1 - part) + end * part;
            made_.points.push_back(bands_.on_canvas(there));
        }
    }

    /// Takes off what lies in a strip, from the line's first point on; the rest begins at the
    /// strip's border.
    void cut_front(std::size_t first, int band) {
        const Rect area = diagram_.bands[static_cast<std::size_t>(band)].area();
        const Extent strip = bands_.on_canvas(axes_.along(area));
        const auto lies_in = [&](Point p) {
            return axes_.along(p) >= strip.begin && axes_.along(p) <= strip.end();
        };
        std::size_t outside = first;
        while (outside < made_.points.size() && lies_in(made_.points[outside])) {
            ++outside;
        }
        if (outside == made_.points.size()) {
            made_.points.resize(first);
            return;
        }
        if (outside == first) {
            return;
        }
        const Point in = made_.points[outside - 1];
        const Point out = made_.points[outside];
        const double border = axes_.along(out) > strip.end() ? strip.end() : strip.begin;
        const double part = (border - axes_.along(in)) / axes_.along(out - in);
        const double across = axes_.across(in) + axes_.across(out - in) * part;
        made_.points[outside - 1] = axes_.point(border, across);
        made_.points.erase(made_.points.begin() + static_cast<std::ptrdiff_t>(first),
                           made_.points.begin() + static_cast<std::ptrdiff_t>(outside - 1));
    }

    const Diagram& diagram_;
    const SceneLines& from_;
    const Arrangement& arrangement_;
    const FoldedBands& bands_;
    ReadingAxes axes_;
    SceneLines made_{};
};

/// Layers as they stand once cards are where they belong; phases that fold stay as they are.
WideColumns wide_columns(const Diagram& diagram,
                         const FoldedBands& folded,
                         const std::vector<SceneBand>& bands) {
    std::vector<Rect> boxes;
    for (const DiagramCard& card : diagram.cards) {
        const auto band = static_cast<std::size_t>(card.band);
        const bool folds = band < bands.size() && bands[band].folded > 0;
        boxes.push_back(folds || card.box.w <= 0 ? Rect{} : folded.on_canvas(card.box));
    }
    std::vector<LayerSpan> spans = layer_spans(diagram, boxes);
    for (const SceneBand& band : bands) {
        if (band.folded > 0 && band.along.size > 0) {
            spans.push_back({band.along.begin, band.along.end(), true});
        }
    }
    return WideColumns(std::move(spans));
}

Rect roomy_box(const Rect& card,
               const WideColumns& wide,
               RoomAcross room,
               const ReadingAxes& axes) {
    const Extent along = axes.along(card);
    const Extent across = axes.across(card);
    const double from = wide.at(along.begin);
    return axes.rect({from, wide.at(along.end()) - from},
                     {across.begin - room.before, across.size + room.before + room.behind});
}

/// Makes ready how the scene looks when it is drawn small.
void widen(MapScene& scene, const std::vector<RoomAcross>& room) {
    const ReadingAxes axes(scene.direction);
    scene.roomy.reserve(scene.cards.size());
    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
        const Rect& card = scene.cards[i];
        scene.roomy.push_back(card.w > 0 ? roomy_box(card, scene.wide, room[i], axes) : Rect{});
    }
    scene.wide_lines.reserve(scene.lines.points.size());
    for (const Point& point : scene.lines.points) {
        scene.wide_lines.push_back(scene.wide.at(axes.along(point)));
    }
}

MapScene as_laid_out(const Diagram& diagram, const SceneLines& lines) {
    MapScene scene;
    const ReadingAxes axes(diagram.direction);
    for (const DiagramCard& card : diagram.cards) {
        scene.cards.push_back(card.box);
    }
    for (const DiagramEdge& edge : diagram.edges) {
        scene.labels.push_back(edge.label_box);
    }
    for (const DiagramBand& band : diagram.bands) {
        scene.bands.push_back({axes.along(band.area()), 0});
    }
    scene.lines = lines;
    scene.bounds = scene_bounds(diagram);
    scene.direction = diagram.direction;
    return scene;
}

MapScene rearranged(const Diagram& diagram,
                    const SceneLines& lines,
                    const Arrangement& arrangement,
                    const FoldedBands& folded) {
    const ReadingAxes axes(diagram.direction);
    MapScene scene;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        const DiagramCard& card = diagram.cards[i];
        Rect box = card.box;
        const Point off = displacement(arrangement, NodeId::from_index(i));
        box.x += off.x;
        box.y += off.y;
        const bool hidden = box.w <= 0 || is_folded(arrangement, card.band);
        scene.cards.push_back(hidden ? Rect{} : folded.on_canvas(box));
    }
    for (const DiagramEdge& edge : diagram.edges) {
        const auto band = static_cast<std::size_t>(diagram.cards[edge.from.index()].band);
        const auto goal = static_cast<std::size_t>(diagram.cards[edge.to.index()].band);
        // While cards move or a band folds, their labels would stand beside their lines.
        const bool hidden = edge.label_box.w <= 0 || !arrangement.displaced.empty() ||
                            folded_part(arrangement, band) > 0 ||
                            folded_part(arrangement, goal) > 0;
        scene.labels.push_back(hidden ? Rect{} : folded.on_canvas(edge.label_box));
    }
    for (std::size_t i = 0; i < diagram.bands.size(); ++i) {
        const Extent band = folded.on_canvas(axes.along(diagram.bands[i].area()));
        scene.bands.push_back({band, folded_part(arrangement, i)});
    }
    scene.bounds = folded.on_canvas(scene_bounds(diagram));
    scene.direction = diagram.direction;
    scene.lines = LineArranger(diagram, lines, arrangement, folded).all();
    return scene;
}

}  // namespace

bool Arrangement::is_plain() const {
    return displaced.empty() && std::ranges::all_of(folded, [](double f) { return f <= 0; });
}

Rect scene_bounds(const Diagram& diagram) {
    Rect bounds = diagram.bounds;
    if (diagram.direction == ReadingDirection::Down) {
        bounds.x += DiagramMetrics::kSideHeading;
        bounds.w -= DiagramMetrics::kSideHeading;
    }
    return bounds;
}

FoldedBands::FoldedBands(const Diagram& diagram, const std::vector<double>& folded, double strip)
    : axes_(diagram.direction) {
    double moved_up = 0;
    for (std::size_t i = 0; i < diagram.bands.size(); ++i) {
        const Extent band = axes_.along(diagram.bands[i].area());
        const double part = i < folded.size() ? folded[i] : 0;
        if (band.size <= 0 || part <= 0) {
            continue;
        }
        const double lost = std::max(0.0, band.size - strip) * std::min(part, 1.0);
        stretches_.push_back(
            {band.begin, band.end(), (band.size - lost) / band.size, band.begin - moved_up});
        moved_up += lost;
    }
}

double FoldedBands::on_canvas(double along) const {
    double shift = 0;
    for (const Stretch& stretch : stretches_) {
        if (along < stretch.from) {
            return along + shift;
        }
        if (along <= stretch.to) {
            return stretch.at + (along - stretch.from) * stretch.scale;
        }
        shift = stretch.at + (stretch.to - stretch.from) * stretch.scale - stretch.to;
    }
    return along + shift;
}

Extent FoldedBands::on_canvas(Extent along) const {
    const double begin = on_canvas(along.begin);
    return {begin, on_canvas(along.end()) - begin};
}

Rect FoldedBands::on_canvas(const Rect& box) const {
    return axes_.rect(on_canvas(axes_.along(box)), axes_.across(box));
}

Point FoldedBands::on_canvas(Point point) const {
    return axes_.point(on_canvas(axes_.along(point)), axes_.across(point));
}

MapScene arranged(const Diagram& diagram,
                  const SceneLines& lines,
                  const std::vector<RoomAcross>& room,
                  const Arrangement& arrangement) {
    const FoldedBands bands(diagram, arrangement.folded, arrangement.strip);
    MapScene scene = arrangement.is_plain() ? as_laid_out(diagram, lines)
                                            : rearranged(diagram, lines, arrangement, bands);
    scene.wide = wide_columns(diagram, bands, scene.bands);
    widen(scene, room);
    return scene;
}

}  // namespace waypost
