#include "exporters/graph_mermaid.h"

#include "diagram/diagram.h"
#include "exporters/graph_lines.h"
#include "exporters/printable_text.h"
#include "exporters/shown_title.h"

#include <cctype>
#include <cstddef>
#include <vector>

namespace waypost {

namespace {

/// Mermaid's own form of a character, `#CODE;`.
std::string coded(char c) {
    return "#" + std::to_string(static_cast<int>(static_cast<unsigned char>(c))) + ";";
}

bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == ' ' || c == ',' || c == '?';
}

/// In quotation marks. Labels are read as Markdown and HTML, and some words of Mermaid count even
/// within them, so that of ASCII only letters, digits and a few harmless signs stand for
/// themselves.
std::string label(std::string_view text) {
    std::string out;
    for (const char c : printable_text(text)) {
        out += is_plain(c) ? std::string(1, c) : coded(c);
    }
    return "\"" + (out.empty() ? " " : out) + "\"";
}

std::string shaped(NodeKind kind, const std::string& words) {
    switch (shape_of(kind)) {
        case CardShape::Rectangle: return "[" + words + "]";
        case CardShape::Rounded: return "(" + words + ")";
        case CardShape::Hexagon: return "{{" + words + "}}";
        case CardShape::Oval: return "([" + words + "])";
    }
    return {};
}

/// Ids of their own: `end` and others mean something to Mermaid.
std::string card_name(const Node& node) {
    return "c_" + node.id;
}

std::string_view arrow(const GraphLine& line) {
    if (line.is_option) {
        return "-.-";
    }
    return line.is_walked ? "==>" : "-->";
}

}  // namespace

std::string graph_mermaid(const Flow& flow,
                          const Words& words,
                          std::string_view today,
                          const Replay* walk,
                          ReadingDirection direction) {
    std::string out = direction == ReadingDirection::Down ? "flowchart TB\n" : "flowchart LR\n";
    const std::vector<std::string> heading = graph_heading(flow, words, today);
    out += "  %% " + words[Word::Label] + "\n";
    for (std::size_t i = 0; i < heading.size(); ++i) {
        out += "  heading_" + std::to_string(i) + "[" + label(heading[i]) + "]\n";
    }
    const std::vector<std::vector<NodeId>> groups = cards_by_phase(flow);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool is_phase = i < flow.phases().size();
        if (is_phase) {
            out +=
                "  subgraph p_" + flow.phases()[i].id + "[" + label(flow.phases()[i].title) + "]\n";
        }
        for (const NodeId card : groups[i]) {
            const Node& node = flow.node(card);
            out += (is_phase ? "    " : "  ") + card_name(node) +
                   shaped(node.kind, label(shown_title(node, words))) + "\n";
        }
        out += is_phase ? "  end\n" : "";
    }
    for (const GraphLine& line : graph_lines(flow, words, walk)) {
        out += "  " + card_name(flow.node(line.from)) + " " + std::string(arrow(line));
        out += line.label.empty() ? "" : "|" + label(line.label) + "|";
        out += " " + card_name(flow.node(line.to)) + "\n";
    }
    const NodeId here = graph_here(walk);
    if (here.has_value()) {
        out += "  style " + card_name(flow.node(here)) + " stroke-width:4px\n";
    }
    return out;
}

}  // namespace waypost
