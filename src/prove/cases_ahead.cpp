#include "prove/cases_ahead.h"

#include "prove/look_ahead.h"
#include "prove/readings.h"

#include <cstddef>

namespace waypost {

namespace {

/// True for each part without a condition: those have no reading.
template <class Parts>
std::vector<bool> without_condition(const Parts& parts) {
    std::vector<bool> always;
    always.reserve(parts.size());
    for (const auto& part : parts) {
        always.push_back(part.condition.is_always());
    }
    return always;
}

CardCases cases_of(const Node& node, const CardFacts& facts) {
    CardCases cases;
    const bool is_stood_on = facts.stood_on != kNoSituation;
    cases.is_met = is_stood_on || facts.offered_at != kNoSituation;
    cases.passages.resize(node.passages.size());
    cases.options.resize(node.options.size());
    if (cases.is_met) {
        cases.passages = without_condition(node.passages);
    }
    if (is_stood_on) {
        cases.options = without_condition(node.options);
    }
    for (const Reading& reading : facts.readings) {
        if (reading.of == Reading::Of::Passage) {
            cases.passages[reading.index] = reading.was_true;
        } else if (reading.of == Reading::Of::Option) {
            cases.options[reading.index] = reading.was_true;
        }
    }
    return cases;
}

}  // namespace

std::optional<std::vector<CardCases>> cases_ahead(const Flow& flow, const Place& place) {
    const LiveAnswers live(flow);
    Packing packing(live);
    Situations situations(flow, packing);
    if (!situations.explore(place, kMostSituationsAhead)) {
        return std::nullopt;
    }
    const Readings readings(situations);
    std::vector<CardCases> cases;
    cases.reserve(flow.nodes().size());
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        cases.push_back(cases_of(flow.nodes()[i], readings.card(NodeId::from_index(i))));
    }
    return cases;
}

}  // namespace waypost
