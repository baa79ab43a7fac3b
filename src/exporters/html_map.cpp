#include "exporters/html_map.h"

#include "exporters/html_text.h"
#include "flow/node_kind.h"
#include "text/code_points.h"
#include "text/letters.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

using M = DiagramMetrics;

/// Whole pixels: enough for a picture that is 20,000 wide, and a third of the bytes.
std::int64_t px(double value) {
    return std::llround(value);
}

Json box_json(const Rect& rect) {
    return {px(rect.x), px(rect.y), px(rect.w), px(rect.h)};
}

/// As a script counts them: in units of UTF-16.
std::size_t script_length(std::string_view text) {
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size();) {
        length += next_code_point(text, at) > 0xFFFF ? 2U : 1U;
    }
    return length;
}

Json card_json(const DiagramCard& card) {
    if (card.layer < 0) {
        return 0;
    }
    Json json = box_json(card.box);
    const std::vector<std::string>& lines = card.title_lines;
    json.push_back(lines.empty() ? 0 : script_length(lines.front()));
    json.push_back(lines.size() < 2 ? 0 : script_length(lines[1]));
    for (const DiagramOption& option : card.options) {
        json.push_back(px(option.box.y));
    }
    return json;
}

Point rounded_point(Point p) {
    return {std::round(p.x), std::round(p.y)};
}

/// A straight level line, or one that leaves and arrives level and turns half way: what the layout
/// makes almost always.
bool is_simple(Point from, Point first, Point second, Point to) {
    const auto close = [](double a, double b) { return std::abs(a - b) <= 1; };
    const bool is_level = close(first.y, from.y) && close(second.y, to.y);
    const double middle = (from.x + to.x) / 2;
    const bool turns = close(first.x, middle) && close(second.x, middle);
    return is_level && (close(from.y, to.y) || turns);
}

/// Turns back on itself, in half an oval as deep as it is high.
bool is_return(Point first, Point second, Point way, double came) {
    const double deep = came < 0 ? -std::abs(way.y) : std::abs(way.y);
    return px(way.x) == 0 && px(way.y) != 0 && px(first.y) == 0 && px(first.x) == px(deep) &&
           px(second.x) == px(deep) && px(second.y) == px(way.y);
}

/// Each curve is relative to where the last one ended, as rounded, so that no error adds up.
Json path_json(const std::vector<Point>& bezier) {
    Point pen = rounded_point(bezier.front());
    Json json = {px(pen.x), px(pen.y)};
    double came = 0;
    for (std::size_t i = 1; i + 2 < bezier.size(); i += 3) {
        const Point first = bezier[i] - pen;
        const Point second = bezier[i + 1] - pen;
        const Point end = rounded_point(bezier[i + 2]);
        const Point way = end - pen;
        if (is_simple(pen, bezier[i], bezier[i + 1], end) || is_return(first, second, way, came)) {
            json.push_back(px(way.x));
            json.push_back(px(way.y));
        } else {
            json.push_back(
                {px(first.x), px(first.y), px(second.x), px(second.y), px(way.x), px(way.y)});
        }
        pen = end;
        came = way.x;
    }
    return json;
}

/// The ways of one card, which stand beside each other among the edges from `first` up to `last`.
Json ways_json(const std::vector<DiagramEdge>& edges, std::size_t first, std::size_t last) {
    Json json = Json::array();
    for (std::size_t i = first; i < last; ++i) {
        std::size_t same = first;
        while (same < i && !(edges[same].to == edges[i].to && edges[same].label == edges[i].label &&
                             edges[same].bezier == edges[i].bezier)) {
            ++same;
        }
        const bool is_drawn = edges[i].bezier.size() >= 4;
        json.push_back(!is_drawn  ? Json(nullptr)
                       : same < i ? Json(same - first)
                                  : path_json(edges[i].bezier));
    }
    return json;
}

/// On a square of 18.
std::string letter(std::string_view sign) {
    return "<text x=9 y=13.4>" + std::string(sign) + "</text>";
}

std::string lines(std::string_view path) {
    return "<path d=\"" + std::string(path) + "\" />";
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

Json html_map(const Diagram& diagram) {
    Json json = {{"size", {px(diagram.bounds.w), px(diagram.bounds.h)}}};
    json["down"] = diagram.direction == ReadingDirection::Down;
    json["bands"] = Json::array();
    for (const DiagramBand& band : diagram.bands) {
        json["bands"].push_back(box_json(band.area()));
    }
    json["cards"] = Json::array();
    json["ways"] = Json::array();
    std::size_t edge = 0;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        json["cards"].push_back(card_json(diagram.cards[i]));
        const std::size_t first = edge;
        while (edge < diagram.edges.size() && diagram.edges[edge].from.index() == i) {
            ++edge;
        }
        json["ways"].push_back(ways_json(diagram.edges, first, edge));
    }
    return json;
}

std::string html_signs(const Words& words) {
    std::string out = "<svg class=signs aria-hidden=true width=0 height=0><defs>";
    for (std::size_t i = 0; i < kNodeKindNames.size(); ++i) {
        const std::string name(kNodeKindNames.at(i));
        const auto kind = static_cast<NodeKind>(i);
        out.append("<g id=k-").append(name).append("><circle class=ink-").append(name);
        out.append(" cx=9 cy=9 r=9 /><g class=sign>").append(inside(kind)).append("</g></g>");
        out.append("<g id=m-").append(name).append("><use href=#k-").append(name);
        out.append(" /><text x=26 y=13>").append(html_text(in_capitals(words[kind_word(kind)])));
        out.append("</text></g>");
    }
    const auto dot = [](const char* name, const std::string& content) {
        return "<pattern id=dot-" + std::string(name) +
               " width=10 height=10 patternUnits=userSpaceOnUse>" + content + "</pattern>";
    };
    const std::string ring = "<circle class=dot-ring cx=5 cy=5 r=3.5 />";
    out += dot("on", "<circle class=dot-full cx=5 cy=5 r=4 />");
    out += dot("half", ring + R"(<path class=dot-full d="M5 1.5a3.5 3.5 0 0 0 0 7z" />)");
    out += dot("off", ring);
    for (const char* name : {"head", "head-on"}) {
        out.append("<marker id=").append(name);
        out.append(R"( viewBox="0 0 10 10" refX=9.5 refY=5 markerWidth=9 markerHeight=9)");
        out.append(" markerUnits=userSpaceOnUse orient=auto><path class=").append(name);
        out.append(R"( d="M0 0L10 5L0 10z" /></marker>)");
    }
    return out + "</defs></svg>";
}

}  // namespace waypost
