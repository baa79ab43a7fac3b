#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace waypost {

namespace {

void report_gaps(const Explored& explored, Diagnostics& found) {
    std::unordered_set<int> told;
    for (const Transit& transit : explored.situations.transits()) {
        const Node& route = explored.flow.node(transit.route);
        // A route without rows is a dead end.
        if (transit.row >= 0 || route.rows.empty() || !told.insert(transit.route.value).second) {
            continue;
        }
        Diagnostic& one = found.report(kRouteGap,
                                       route.at,
                                       "no row of route " + quoted(route.id) + " holds" +
                                           with_answers(explored.situations, transit.by, route),
                                       "add a last row without a condition, or one for these "
                                       "answers");
        one.card = route.id;
        one.walk = explored.walks.by(transit.by);
    }
}

const Reading* reading_of_row(const CardFacts& facts, std::size_t row) {
    const auto found = std::ranges::find_if(facts.readings, [row](const Reading& reading) {
        return reading.of == Reading::Of::Row && reading.index == row;
    });
    return found == facts.readings.end() ? nullptr : &*found;
}

/// What another finding says of the row's condition already.
Readings::Known known_of_row(const Explored& explored,
                             const Node& route,
                             const CardFacts& facts,
                             std::size_t row) {
    const Reading* reading = reading_of_row(facts, row);
    return reading == nullptr ? Readings::Known::Nothing
                              : explored.readings.known(route.rows[row].condition, *reading);
}

/// That the row is never taken follows from what never-set or read-before-set say, of the row or
/// of one before it.
bool is_explained(const Explored& explored,
                  const Node& route,
                  const CardFacts& facts,
                  std::size_t row) {
    if (known_of_row(explored, route, facts, row) == Readings::Known::False) {
        return true;
    }
    for (std::size_t before = 0; before < row; ++before) {
        if (known_of_row(explored, route, facts, before) == Readings::Known::True) {
            return true;
        }
    }
    return false;
}

std::string why_shadowed(const CardFacts& facts, std::size_t row) {
    const Reading* reading = reading_of_row(facts, row);
    return reading != nullptr && !reading->was_true
               ? ": its condition is false whenever a walk comes here"
               : ": a row before it takes every walk that comes here";
}

void report_shadowed(const Explored& explored, Diagnostics& found) {
    const std::vector<Node>& nodes = explored.flow.nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& route = nodes[i];
        const CardFacts& facts = explored.readings.card(NodeId::from_index(i));
        if (facts.passed < 0) {
            continue;
        }
        for (std::size_t row = 0; row < route.rows.size(); ++row) {
            if (facts.rows_taken[row] || is_explained(explored, route, facts, row)) {
                continue;
            }
            Diagnostic& one =
                found.report(kRouteShadowed,
                             route.rows[row].at,
                             "this row of route " + quoted(route.id) + " is never taken" +
                                 why_shadowed(facts, row),
                             "take the row out, or change its condition or the order of the rows");
            one.card = route.id;
            one.walk = explored.walks.by(
                first_arrival(explored.situations, explored.readings, NodeId::from_index(i)));
        }
    }
}

}  // namespace

void find_route_faults(const Explored& explored, Diagnostics& found) {
    report_gaps(explored, found);
    report_shadowed(explored, found);
}

}  // namespace waypost
