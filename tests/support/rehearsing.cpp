#include "support/rehearsing.h"

#include "flow/check.h"
#include "flow/step.h"
#include "support/draft_parts.h"
#include "support/every_place.h"
#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace waypost::test {

namespace {

/// The option's id, when the card offers one with these answers.
const OfferedOption* some_option(const Flow& flow, const Place& place) {
    const std::vector<OfferedOption>& options = flow.node(place.card).options;
    const auto found = std::ranges::find_if(options, [&](const OfferedOption& option) {
        return is_true(option.condition, place.answers);
    });
    return found == options.end() ? nullptr : &*found;
}

}  // namespace

void add_rehearsal(FlowDraft& draft, std::uint64_t seed) {
    const CheckResult checked = check(draft, Diagnostics(draft.files));
    REQUIRE(checked.flow.has_value());
    const Flow& flow = *checked.flow;
    Random random(seed);
    DraftRehearsal rehearsal;
    rehearsal.name = written("A walk by chance");
    Place at = arrive_at_start(flow).place;
    while (flow.node(at.card).kind != NodeKind::End) {
        const OfferedOption* option = some_option(flow, at);
        if (option != nullptr && random.happens(0.5)) {
            rehearsal.choose.push_back(written("open:" + flow.node(option->card).id));
        }
        std::vector<ChoiceId> ways = offered(flow, at);
        std::erase_if(ways, [&](ChoiceId way) {
            return flow.node(at.card).choices[way.index()].id == "again";
        });
        const ChoiceId way =
            ways[static_cast<std::size_t>(random.below(static_cast<int>(ways.size())))];
        rehearsal.choose.push_back(written(flow.node(at.card).choices[way.index()].id));
        at = take(flow, at, way).place;
    }
    rehearsal.ends_at = written(flow.node(at.card).id);
    draft.rehearsals.push_back(std::move(rehearsal));
}

}  // namespace waypost::test
