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
                 const FoldedWidths& widths)
        : diagram_(diagram), from_(from), arrangement_(arrangement), widths_(widths) {}

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
            made_.points.push_back({widths_.on_canvas(there.x), there.y});
        }
    }

    /// Takes off what lies in a strip, from the line's first point on; the rest begins at the
    /// strip's border.
    void cut_front(std::size_t first, int band) {
        const DiagramBand& strip = diagram_.bands[static_cast<std::size_t>(band)];
        const double left = widths_.on_canvas(strip.x);
        const double right = widths_.on_canvas(strip.x + strip.w);
        std::size_t outside = first;
        while (outside < made_.points.size() && made_.points[outside].x >= left &&
               made_.points[outside].x <= right) {
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
        const double border = out.x > right ? right : left;
        const double part = (border - in.x) / (out.x - in.x);
        made_.points[outside - 1] = {border, in.y + (out.y - in.y) * part};
        made_.points.erase(made_.points.begin() + static_cast<std::ptrdiff_t>(first),
                           made_.points.begin() + static_cast<std::ptrdiff_t>(outside - 1));
    }

    const Diagram& diagram_;
    const SceneLines& from_;
    const Arrangement& arrangement_;
    const FoldedWidths& widths_;
    SceneLines made_{};
};

Rect moved(const Rect& box, const FoldedWidths& widths) {
    const double x = widths.on_canvas(box.x);
    return {x, box.y, widths.on_canvas(box.right()) - x, box.h};
}

/// Layers as they stand once cards are where they belong; phases that fold stay as they are.
WideColumns wide_columns(const Diagram& diagram,
                         const FoldedWidths& widths,
                         const std::vector<SceneBand>& bands) {
    std::vector<Rect> boxes;
    for (const DiagramCard& card : diagram.cards) {
        const auto band = static_cast<std::size_t>(card.band);
        const bool folds = band < bands.size() && bands[band].folded > 0;
        boxes.push_back(folds || card.box.w <= 0 ? Rect{} : moved(card.box, widths));
    }
    std::vector<LayerSpan> spans = layer_spans(diagram, boxes);
    for (const SceneBand& band : bands) {
        if (band.folded > 0 && band.w > 0) {
            spans.push_back({band.x, band.x + band.w, true});
        }
    }
    return WideColumns(std::move(spans));
}

Rect roomy_box(const Rect& card, const WideColumns& wide, RoomAcross room, bool right) {
    const double from = wide.at(right ? card.x : card.y);
    const double size = wide.at(right ? card.right() : card.bottom()) - from;
    const double across = room.before + room.behind;
    return right ? Rect{from, card.y - room.before, size, card.h + across}
                 : Rect{card.x - room.before, from, card.w + across, size};
}

/// Makes ready how the scene looks when it is drawn small.
void widen(MapScene& scene, const Diagram& diagram, const std::vector<RoomAcross>& room) {
    const bool right = diagram.direction == ReadingDirection::Right;
    scene.roomy.reserve(scene.cards.size());
    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
        const Rect& card = scene.cards[i];
        scene.roomy.push_back(card.w > 0 ? roomy_box(card, scene.wide, room[i], right) : Rect{});
    }
    scene.wide_lines.reserve(scene.lines.points.size());
    for (const Point& point : scene.lines.points) {
        scene.wide_lines.push_back(scene.wide.at(right ? point.x : point.y));
    }
}

MapScene as_laid_out(const Diagram& diagram, const SceneLines& lines) {
    MapScene scene;
    for (const DiagramCard& card : diagram.cards) {
        scene.cards.push_back(card.box);
    }
    for (const DiagramEdge& edge : diagram.edges) {
        scene.labels.push_back(edge.label_box);
    }
    for (const DiagramBand& band : diagram.bands) {
        scene.bands.push_back({band.x, band.w, 0});
    }
    scene.lines = lines;
    scene.bounds = diagram.bounds;
    return scene;
}

MapScene rearranged(const Diagram& diagram,
                    const SceneLines& lines,
                    const Arrangement& arrangement,
                    const FoldedWidths& widths) {
    MapScene scene;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        const DiagramCard& card = diagram.cards[i];
        Rect box = card.box;
        const Point off = displacement(arrangement, NodeId::from_index(i));
        box.x += off.x;
        box.y += off.y;
        const bool hidden = box.w <= 0 || is_folded(arrangement, card.band);
        scene.cards.push_back(hidden ? Rect{} : moved(box, widths));
    }
    for (const DiagramEdge& edge : diagram.edges) {
        const auto band = static_cast<std::size_t>(diagram.cards[edge.from.index()].band);
        const auto goal = static_cast<std::size_t>(diagram.cards[edge.to.index()].band);
        // While cards move or a band folds, their labels would stand beside their lines.
        const bool hidden = edge.label_box.w <= 0 || !arrangement.displaced.empty() ||
                            folded_part(arrangement, band) > 0 ||
                            folded_part(arrangement, goal) > 0;
        scene.labels.push_back(hidden ? Rect{} : moved(edge.label_box, widths));
    }
    for (std::size_t i = 0; i < diagram.bands.size(); ++i) {
        const Rect band = moved({diagram.bands[i].x, 0, diagram.bands[i].w, 0}, widths);
        scene.bands.push_back({band.x, band.w, folded_part(arrangement, i)});
    }
    scene.bounds = moved(diagram.bounds, widths);
    scene.lines = LineArranger(diagram, lines, arrangement, widths).all();
    return scene;
}

}  // namespace

bool Arrangement::is_plain() const {
    return displaced.empty() && std::ranges::all_of(folded, [](double f) { return f <= 0; });
}

FoldedWidths::FoldedWidths(const std::vector<DiagramBand>& bands,
                           const std::vector<double>& folded,
                           double strip_width) {
    double moved_left = 0;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const DiagramBand& band = bands[i];
        const double part = i < folded.size() ? folded[i] : 0;
        if (band.w <= 0 || part <= 0) {
            continue;
        }
        const double lost = std::max(0.0, band.w - strip_width) * std::min(part, 1.0);
        stretches_.push_back(
            {band.x, band.x + band.w, (band.w - lost) / band.w, band.x - moved_left});
        moved_left += lost;
    }
}

double FoldedWidths::on_canvas(double x) const {
    double shift = 0;
    for (const Stretch& stretch : stretches_) {
        if (x < stretch.from) {
            return x + shift;
        }
        if (x <= stretch.to) {
            return stretch.at + (x - stretch.from) * stretch.scale;
        }
        shift = stretch.at + (stretch.to - stretch.from) * stretch.scale - stretch.to;
    }
    return x + shift;
}

MapScene arranged(const Diagram& diagram,
                  const SceneLines& lines,
                  const std::vector<RoomAcross>& room,
                  const Arrangement& arrangement) {
    const FoldedWidths widths(diagram.bands, arrangement.folded, arrangement.strip_width);
    MapScene scene = arrangement.is_plain() ? as_laid_out(diagram, lines)
                                            : rearranged(diagram, lines, arrangement, widths);
    scene.wide = wide_columns(diagram, widths, scene.bands);
    widen(scene, diagram, room);
    return scene;
}

}  // namespace waypost
