#include "diagram/edge_list.h"

#include "text/wrap.h"

#include <string_view>

namespace waypost {

namespace {

using Metrics = DiagramMetrics;

/// A card's only way on says nothing that its line does not say, unless the author gave it words.
bool needs_label(const Node& node, const Choice& choice, const Words& words) {
    const bool is_plain = choice.label.empty() || choice.label == words[Word::GoOn];
    return !(choice.id == "next" && node.choices.size() == 1 && choice.condition.is_always() &&
             is_plain);
}

/// The values that a test names, in the author's words; empty for "answered at all".
std::string test_label(const Flow& flow, const AnswerTest& test) {
    std::string label;
    for (const ValueId value : test.values) {
        label.append(label.empty() ? "" : " / ");
        label.append(flow.answer(test.answer).values[value.index()].label);
    }
    return label;
}

/// What sends a walk this way, where that can be said in the author's own words: the values of one
/// table. Anything with alternatives or exceptions would need a sentence, and stays without.
std::string row_label(const Flow& flow, const Condition& condition) {
    if (condition.when.size() != 1 || !condition.unless.empty()) {
        return {};
    }
    std::string label;
    for (const AnswerTest& test : condition.when.front()) {
        const std::string part = test_label(flow, test);
        label.append(label.empty() || part.empty() ? "" : ", ").append(part);
    }
    return label;
}

void set_label(DiagramEdge& edge, std::string_view label, const TextMeasure& measure) {
    const auto width_of = [&measure](std::string_view text) {
        return measure.width(text, Metrics::kLabelSize, true);
    };
    if (label.empty()) {
        return;
    }
    const double padding = 2 * Metrics::kLabelPaddingX;
    edge.label = cut_to_width(label, Metrics::kLabelMaxWidth - padding, width_of);
    edge.label_box.w = width_of(edge.label) + padding;
    edge.label_box.h = Metrics::kLabelLine + 2 * Metrics::kLabelPaddingY;
}

void list_choices(const Node& node,
                  NodeId from,
                  const Words& words,
                  const TextMeasure& measure,
                  std::vector<DiagramEdge>& edges) {
    for (std::size_t i = 0; i < node.choices.size(); ++i) {
        const Choice& choice = node.choices[i];
        DiagramEdge& edge = edges.emplace_back();
        edge.from = from;
        edge.to = choice.to;
        edge.choice = ChoiceId::from_index(i);
        if (needs_label(node, choice, words)) {
            set_label(edge, choice.label, measure);
        }
    }
}

void list_rows(const Flow& flow,
               NodeId from,
               const TextMeasure& measure,
               std::vector<DiagramEdge>& edges) {
    const std::vector<RouteRow>& rows = flow.node(from).rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        DiagramEdge& edge = edges.emplace_back();
        edge.from = from;
        edge.to = rows[i].to;
        edge.row = static_cast<int>(i);
        set_label(edge, row_label(flow, rows[i].condition), measure);
    }
}

}  // namespace

std::vector<DiagramEdge> list_edges(const Flow& flow,
                                    const Words& words,
                                    const TextMeasure& measure) {
    std::vector<DiagramEdge> edges;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const auto from = NodeId::from_index(i);
        list_choices(flow.nodes()[i], from, words, measure, edges);
        list_rows(flow, from, measure, edges);
    }
    return edges;
}

}  // namespace waypost
