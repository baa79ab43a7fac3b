#include "diagram/sheet.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace waypost {

namespace {

/// Options are opened from their decision, not come to. One that a step leads to by mistake is
/// drawn, so that its author sees where.
std::vector<bool> drawn_cards(const Flow& flow, const std::vector<DiagramEdge>& edges) {
    std::vector<bool> is_drawn;
    is_drawn.reserve(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        is_drawn.push_back(node.kind != NodeKind::Option);
    }
    for (const DiagramEdge& edge : edges) {
        is_drawn[edge.from.index()] = true;
        is_drawn[edge.to.index()] = true;
    }
    return is_drawn;
}

void add_nodes(const std::vector<DiagramCard>& cards,
               const std::vector<bool>& is_drawn,
               Sheet& sheet) {
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (!is_drawn[i]) {
            sheet.node_of_card.push_back(-1);
            continue;
        }
        const CardShape shape = cards[i].shape;
        layout::Node node;
        node.size = {cards[i].box.w, cards[i].box.h};
        node.band = cards[i].band;
        // On other shapes a line that ends beside the tip would end in the air.
        node.single_port = shape == CardShape::Hexagon || shape == CardShape::Oval;
        sheet.node_of_card.push_back(static_cast<int>(sheet.graph.nodes.size()));
        sheet.graph.nodes.push_back(node);
    }
}

void add_lines(const std::vector<DiagramEdge>& edges, Sheet& sheet) {
    std::map<std::tuple<int, int, std::string_view>, std::size_t> known;
    for (const DiagramEdge& edge : edges) {
        const auto [line, is_new] = known.try_emplace({edge.from.value, edge.to.value, edge.label},
                                                      sheet.graph.edges.size());
        sheet.line_of_edge.push_back(line->second);
        if (is_new) {
            sheet.graph.edges.push_back({sheet.node_of_card[edge.from.index()],
                                         sheet.node_of_card[edge.to.index()],
                                         {edge.label_box.w, edge.label_box.h}});
        }
    }
}

/// Nothing where the earlier picture did not have it.
std::optional<Rect> kept_box(const KeptLayout& kept, const std::string& id, Point origin) {
    const auto box = kept.boxes.find(id);
    if (box == kept.boxes.end()) {
        return std::nullopt;
    }
    const Rect& rect = box->second;
    return Rect{rect.x - origin.x, rect.y - origin.y, rect.w, rect.h};
}

/// Where each line of the earlier picture is looked up, those of one name one after the other.
class KeptLines {
public:
    explicit KeptLines(const KeptLayout& kept) : kept_(kept) {}

    /// Empty when there are no more of this name.
    [[nodiscard]] std::vector<Point> next(const KeptWay& way, Point origin) {
        const auto lines = kept_.lines.find(way);
        std::size_t& used = used_[way];
        if (lines == kept_.lines.end() || used >= lines->second.size()) {
            return {};
        }
        std::vector<Point> line = lines->second[used];
        ++used;
        for (Point& point : line) {
            point = point - origin;
        }
        return line;
    }

private:
    const KeptLayout& kept_;
    std::map<KeptWay, std::size_t> used_{};
};

}  // namespace

Sheet make_sheet(const Flow& flow, const Diagram& diagram) {
    Sheet sheet;
    sheet.graph.band_count = std::max(1, static_cast<int>(flow.phases().size()));
    add_nodes(diagram.cards, drawn_cards(flow, diagram.edges), sheet);
    add_lines(diagram.edges, sheet);
    return sheet;
}

layout::Previous previous_layout(const Flow& flow,
                                 const Diagram& diagram,
                                 const Sheet& sheet,
                                 const KeptLayout& kept,
                                 Point origin) {
    layout::Previous previous;
    if (kept.boxes.empty()) {
        return previous;
    }
    previous.boxes.resize(sheet.graph.nodes.size());
    previous.lines.resize(sheet.graph.edges.size());
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (sheet.node_of_card[i] >= 0) {
            const auto node = static_cast<std::size_t>(sheet.node_of_card[i]);
            previous.boxes[node] = kept_box(kept, flow.nodes()[i].id, origin);
        }
    }
    KeptLines lines(kept);
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        std::vector<Point> line = lines.next(way_of(flow, diagram.edges[i]), origin);
        std::vector<Point>& of_line = previous.lines[sheet.line_of_edge[i]];
        // Ways that share a line had one and the same before, unless only now they share it.
        if (of_line.empty()) {
            of_line = std::move(line);
        }
    }
    return previous;
}

}  // namespace waypost
