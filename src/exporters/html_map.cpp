#include "exporters/html_map.h"

#include "exporters/html_text.h"
#include "text/letters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

using M = DiagramMetrics;

/// Whole pixels: enough for a picture that is 20,000 wide, and a third of the bytes.
std::string px(double value) {
    return std::to_string(std::lround(value));
}

std::string at(Point p) {
    return px(p.x) + " " + px(p.y);
}

std::string attribute(const char* name, double value) {
    return " " + std::string(name) + "=\"" + px(value) + "\"";
}

std::string box(const Rect& rect) {
    return attribute("x", rect.x) + attribute("y", rect.y) + attribute("width", rect.w) +
           attribute("height", rect.h);
}

/// The baseline of letters of this size around a middle.
double baseline_of(double middle, double size) {
    return middle + size * 0.36;
}

std::string text_line(const char* name, Point where, const std::string& words) {
    return "<text class=\"" + std::string(name) + "\"" + attribute("x", where.x) +
           attribute("y", where.y) + ">" + html_text(words) + "</text>";
}

std::string shape(const DiagramCard& card) {
    const Rect& rect = card.box;
    if (card.shape == CardShape::Hexagon) {
        const double deep = M::kHexagonPoint;
        const double middle = rect.centre().y;
        return "<path d=\"M" + at({rect.x, middle}) + "L" + at({rect.x + deep, rect.y}) + "H" +
               px(rect.right() - deep) + "L" + at({rect.right(), middle}) + "L" +
               at({rect.right() - deep, rect.bottom()}) + "H" + px(rect.x + deep) + "z\"/>";
    }
    const double corner = card.shape == CardShape::Oval      ? rect.h / 2
                          : card.shape == CardShape::Rounded ? M::kRoundedCorner
                                                             : M::kCorner;
    return "<rect" + box(rect) + attribute("rx", corner) + "/>";
}

std::string words_of(const DiagramCard& card, NodeKind kind) {
    const Rect& content = card.content;
    const double middle = content.y + M::kBadge / 2;
    std::string out = "<use href=\"#k-" + std::string(node_kind_name(kind)) + "\"" +
                      box({content.x, content.y, M::kBadge, M::kBadge}) + "/>";
    out += text_line("mk",
                     {content.x + M::kBadge + M::kBadgeGap, baseline_of(middle, M::kKindSize)},
                     in_capitals(card.kind_word));
    double y = title_top(card) + M::kTitleLine / 2;
    for (const std::string& line : card.title_lines) {
        out += text_line("mt", {content.x, baseline_of(y, M::kTitleSize)}, line);
        y += M::kTitleLine;
    }
    if (!card.quiet_line.empty()) {
        y = quiet_top(card) + M::kQuietLine / 2;
        out += text_line("mq", {content.x, baseline_of(y, M::kQuietSize)}, card.quiet_line);
    }
    for (const DiagramOption& row : card.options) {
        const double row_y = baseline_of(row.box.centre().y, M::kOptionSize);
        out += "<rect class=\"mr\"" + box(row.box) + attribute("rx", 8) + "/>" +
               text_line("mo", {row.box.x + M::kOptionPadding, row_y}, "○") +
               text_line("mo", {option_text_x(row), row_y}, row.line);
    }
    return out;
}

std::string card_group(const DiagramCard& card, NodeKind kind, std::size_t index) {
    std::string out = "<g data-n=\"" + std::to_string(index) + "\">" + shape(card);
    if (card.is_small) {
        const Point centre = card.box.centre();
        out += text_line("mt mid",
                         {centre.x, baseline_of(centre.y, M::kTitleSize)},
                         card.title_lines.front());
    } else {
        out += words_of(card, kind);
    }
    return out + "</g>\n";
}

std::string band(const DiagramBand& one, std::size_t index, ReadingDirection direction) {
    const Rect area = one.area();
    const double head = direction == ReadingDirection::Down ? M::kMargin : M::kHeading / 2;
    return "<rect class=\"mb" + std::string(index % 2 == 0 ? "" : " odd") + "\"" + box(area) +
           "/>" +
           text_line("mh", {area.x + 20, baseline_of(area.y + head, 20)}, in_capitals(one.title));
}

/// Ways that are drawn as one line, by their places among the edges.
using Bundle = std::vector<std::size_t>;

/// Ways of one card that share a line stand beside each other.
std::vector<Bundle> bundles(const Diagram& diagram) {
    std::vector<Bundle> found;
    const std::vector<DiagramEdge>& edges = diagram.edges;
    std::size_t first_of_card = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].bezier.size() < 4) {
            continue;
        }
        if (found.empty() || edges[found.back().front()].from != edges[i].from) {
            first_of_card = found.size();
        }
        const auto same = std::find_if(
            found.begin() + static_cast<std::ptrdiff_t>(first_of_card),
            found.end(),
            [&](const Bundle& bundle) {
                const DiagramEdge& other = edges[bundle.front()];
                return other.to == edges[i].to && other.label == edges[i].label &&
                       other.bezier == edges[i].bezier;
            });
        if (same == found.end()) {
            found.push_back({i});
        } else {
            same->push_back(i);
        }
    }
    return found;
}

std::string ways_named(const Diagram& diagram, const Bundle& bundle) {
    std::string out;
    for (const std::size_t i : bundle) {
        const DiagramEdge& edge = diagram.edges[i];
        const std::size_t way =
            edge.choice.has_value() ? edge.choice.index() : static_cast<std::size_t>(edge.row);
        out += (out.empty() ? "" : " ") + std::to_string(edge.from.index()) + "." +
               std::to_string(way);
    }
    return " data-w=\"" + out + "\"";
}

/// Each curve relative to where the last one ended, as rounded, so that no error adds up.
std::string curves(const std::vector<Point>& bezier) {
    const auto rounded = [](Point p) { return Point{std::round(p.x), std::round(p.y)}; };
    Point pen = rounded(bezier.front());
    std::string out = "M" + at(pen);
    for (std::size_t i = 1; i + 2 < bezier.size(); i += 3) {
        const Point end = rounded(bezier[i + 2]);
        out += "c" + at(rounded(bezier[i]) - pen) + " " + at(rounded(bezier[i + 1]) - pen) + " " +
               at(end - pen);
        pen = end;
    }
    return out;
}

std::string way(const Diagram& diagram, const Bundle& bundle) {
    return "<path" + ways_named(diagram, bundle) + " d=\"" +
           curves(diagram.edges[bundle.front()].bezier) + "\"/>\n";
}

std::string way_label(const Diagram& diagram, const Bundle& bundle) {
    const DiagramEdge& edge = diagram.edges[bundle.front()];
    if (edge.label.empty() || edge.label_box.w <= 0) {
        return {};
    }
    const Point centre = edge.label_box.centre();
    return "<g" + ways_named(diagram, bundle) + "><rect" + box(edge.label_box.grown(-1)) +
           attribute("rx", edge.label_box.h / 2) + "/>" +
           text_line("ml", {centre.x, baseline_of(centre.y, M::kLabelSize)}, edge.label) +
           "</g>\n";
}

/// On a square of 18.
std::string letter(std::string_view sign) {
    return "<text x=\"9\" y=\"13.4\">" + std::string(sign) + "</text>";
}

std::string lines(std::string_view path) {
    return "<path d=\"" + std::string(path) + "\"/>";
}

std::string inside(NodeKind kind) {
    switch (kind) {
        case NodeKind::Question: return letter("?");
        case NodeKind::Info: return letter("i");
        case NodeKind::Test: return letter("+");
        case NodeKind::Urgent: return letter("!");
        case NodeKind::Stage: return lines("M5.5 13v-3M9 13v-6M12.5 13v-9");
        case NodeKind::Decision:
        case NodeKind::Option: return lines("M9 4.5L13.5 9L9 13.5L4.5 9z");
        case NodeKind::Route: return lines("M4.5 9h9M9 4.5L13.5 9L9 13.5");
        case NodeKind::End: return lines("M5 9.2L8 12.3L13.3 6");
    }
    return {};
}

}  // namespace

std::string html_map(const Flow& flow, const Diagram& diagram, const Words& words) {
    std::size_t cards = 0;
    for (const DiagramCard& card : diagram.cards) {
        cards += card.layer >= 0 ? 1U : 0U;
    }
    const Rect& bounds = diagram.bounds;
    std::string out = "<svg class=\"map\" viewBox=\"0 0 " + px(bounds.w) + " " + px(bounds.h) +
                      "\" role=\"img\" aria-label=\"" +
                      html_text(words.fill(Word::MapOf,
                                           {std::to_string(cards),
                                            std::to_string(diagram.bands.size())})) +
                      "\">\n";
    std::size_t shown = 0;
    for (const DiagramBand& one : diagram.bands) {
        if (one.w > 0 && one.h > 0) {
            out += band(one, shown++, diagram.direction);
        }
    }
    const std::vector<Bundle> all = bundles(diagram);
    out += "\n<g class=\"ways\">";
    for (const Bundle& bundle : all) {
        out += way(diagram, bundle);
    }
    out += "</g><g class=\"cards\">";
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.cards[i].layer >= 0) {
            out += card_group(diagram.cards[i], flow.nodes()[i].kind, i);
        }
    }
    out += "</g><g class=\"labels\">";
    for (const Bundle& bundle : all) {
        out += way_label(diagram, bundle);
    }
    return out + "</g></svg>";
}

std::string html_signs() {
    std::string out = "<svg class=\"signs\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>";
    for (std::size_t i = 0; i < kNodeKindNames.size(); ++i) {
        const std::string name(kNodeKindNames.at(i));
        out += "<symbol id=\"k-" + name + "\" viewBox=\"0 0 18 18\"><circle class=\"ink-" + name +
               "\" cx=\"9\" cy=\"9\" r=\"9\"/><g class=\"sign\">" +
               inside(static_cast<NodeKind>(i)) + "</g></symbol>";
    }
    const auto dot = [](std::string_view name, std::string_view content) {
        return "<pattern id=\"dot-" + std::string(name) +
               "\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">" +
               std::string(content) + "</pattern>";
    };
    const std::string ring = "<circle class=\"dot-ring\" cx=\"5\" cy=\"5\" r=\"3.5\"/>";
    out += dot("on", "<circle class=\"dot-full\" cx=\"5\" cy=\"5\" r=\"4\"/>");
    out += dot("half", ring + "<path class=\"dot-full\" d=\"M5 1.5a3.5 3.5 0 0 0 0 7z\"/>");
    out += dot("off", ring);
    for (const std::string_view name : {"head", "head-on"}) {
        out += "<marker id=\"" + std::string(name) +
               "\" viewBox=\"0 0 10 10\" refX=\"9.5\" refY=\"5\" markerWidth=\"9\" "
               "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"" +
               std::string(name) + "\" d=\"M0 0L10 5L0 10z\"/></marker>";
    }
    return out + "</defs></svg>";
}

}  // namespace waypost
