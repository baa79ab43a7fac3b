#include "exporters/graph_dot.h"

#include "diagram/diagram.h"
#include "exporters/graph_lines.h"
#include "exporters/printable_text.h"
#include "exporters/shown_title.h"

#include <cstddef>
#include <vector>

namespace waypost {

namespace {

/// Without the quotation marks. Labels know escapes (`\n`, `\N`) and the entities of HTML.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : printable_text(text)) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '&': out += "&amp;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string quoted_label(std::string_view text) {
    return "\"" + escaped(text) + "\"";
}

std::string lines_label(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        out += (out.empty() ? "" : "\\n") + escaped(line);
    }
    return "\"" + out + "\"";
}

std::string_view shape_name(NodeKind kind) {
    switch (shape_of(kind)) {
        case CardShape::Rectangle: return "shape=box";
        case CardShape::Rounded: return "shape=box, style=rounded";
        case CardShape::Hexagon: return "shape=hexagon";
        case CardShape::Oval: return "shape=oval";
    }
    return {};
}

std::string card_line(const Flow& flow, NodeId card, const Words& words, NodeId here) {
    const Node& node = flow.node(card);
    return quoted_label(node.id) +
           " [label=" + lines_label({words[kind_word(node.kind)], shown_title(node, words)}) +
           ", " + std::string(shape_name(node.kind)) + (card == here ? ", penwidth=3" : "") +
           "];\n";
}

std::string way_line(const Flow& flow, const GraphLine& line) {
    std::string out =
        "  " + quoted_label(flow.node(line.from).id) + " -> " + quoted_label(flow.node(line.to).id);
    std::string more = line.label.empty() ? "" : "label=" + quoted_label(line.label);
    if (line.is_option) {
        more += (more.empty() ? "" : ", ") + std::string("style=dashed, arrowhead=none");
    }
    if (line.is_walked) {
        more += (more.empty() ? "" : ", ") + std::string("penwidth=3");
    }
    return out + (more.empty() ? "" : " [" + more + "]") + ";\n";
}

}  // namespace

std::string graph_dot(const Flow& flow,
                      const Words& words,
                      std::string_view today,
                      const Replay* walk,
                      ReadingDirection direction) {
    std::string out = "digraph " + quoted_label(flow.metadata().id) + " {\n";
    out += R"(  graph [charset="UTF-8", labelloc=t, fontname="Inter, Arial, sans-serif", rankdir=)";
    out += direction == ReadingDirection::Down ? "TB" : "LR";
    out += ", label=" + lines_label(graph_heading(flow, words, today)) + "];\n";
    out += std::string(R"(  node [fontname="Inter, Arial, sans-serif"];)") + "\n";
    out += std::string(R"(  edge [fontname="Inter, Arial, sans-serif", fontsize=11];)") + "\n";
    const std::vector<std::vector<NodeId>> groups = cards_by_phase(flow);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool is_phase = i < flow.phases().size();
        if (is_phase) {
            out += "  subgraph \"cluster_" + flow.phases()[i].id +
                   "\" {\n    label=" + quoted_label(flow.phases()[i].title) + ";\n";
        }
        for (const NodeId card : groups[i]) {
            out += (is_phase ? "    " : "  ") + card_line(flow, card, words, graph_here(walk));
        }
        out += is_phase ? "  }\n" : "";
    }
    for (const GraphLine& line : graph_lines(flow, words, walk)) {
        out += way_line(flow, line);
    }
    return out + "}\n";
}

}  // namespace waypost
