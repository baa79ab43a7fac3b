#include "prove/prove.h"

#include "prove/certify.h"
#include "prove/families.h"
#include "prove/kinds.h"

#include <string>

namespace waypost {

namespace {

/// Whatever the walks that were explored show, those that were not may show otherwise.
void report_not_proven(const Flow& flow, std::size_t most, Diagnostics& found) {
    const Node& start = flow.node(flow.start());
    found.report(kNotProven,
                 start.at,
                 "this flow has more situations than can be explored, so its walks are not proven "
                 "(at most " +
                     std::to_string(most) + ")",
                 "let fewer answers be asked for far from where they are set, or split the flow");
}

void find_all(const Explored& explored, Diagnostics& found) {
    find_endless(explored, found);
    find_route_faults(explored, found);
    find_unread_cards(explored, found);
    find_idle_conditions(explored, found);
    find_idle_answers(explored, found);
    find_poor_choices(explored, found);
    find_broken_promises(explored, found);
}

}  // namespace

Proof prove(const Flow& flow, const ProveOptions& options) {
    Proof proof{Diagnostics(flow.files()), std::nullopt};
    find_broken_rehearsals(flow, proof.findings);
    const LiveAnswers live(flow);
    Packing packing(live);
    Situations situations(flow, packing);
    if (!situations.explore({flow.start(), Answers(flow.answers().size())},
                            options.most_situations)) {
        report_not_proven(flow, options.most_situations, proof.findings);
        proof.findings.sort();
        return proof;
    }
    const Components components =
        find_components({situations.first_moves(), situations.all_moves()});
    const Readings readings(situations);
    FindingWalks walks(situations);
    const Explored explored{flow, situations, components, readings, walks, options.most_situations};
    find_all(explored, proof.findings);
    if (proof.findings.count(Rank::Unproven) == 0) {
        proof.certificate = certify(explored, options.up_to);
    }
    proof.findings.sort();
    return proof;
}

}  // namespace waypost
