#include "flowfile/rehearsed_steps.h"

#include "flow/draft_names.h"
#include "flow/step.h"
#include "flowfile/card_references.h"
#include "flowfile/edit_parts.h"

#include <algorithm>

namespace waypost {

namespace {

std::vector<std::string> cards_of(const Flow& flow, const Rehearsal& rehearsal) {
    std::vector<std::string> cards;
    Arrival here = arrive_at_start(flow);
    for (const std::string& step : rehearsal.choose) {
        cards.push_back(flow.node(here.place.card).id);
        if (step.starts_with(kOpenStep)) {
            continue;
        }
        const std::vector<ChoiceId> ways =
            here.hold == Hold::None ? offered(flow, here.place) : std::vector<ChoiceId>{};
        const auto way = std::ranges::find(ways, step, [&](ChoiceId one) {
            return flow.node(here.place.card).choices[one.index()].id;
        });
        if (way == ways.end()) {
            return cards;
        }
        here = take(flow, here.place, *way);
    }
    cards.push_back(flow.node(here.place.card).id);
    return cards;
}

}  // namespace

std::vector<std::vector<std::string>> cards_of_steps(const Flow& flow) {
    std::vector<std::vector<std::string>> cards;
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        cards.push_back(cards_of(flow, rehearsal));
    }
    return cards;
}

std::vector<WrittenText*> rehearsed(EditSite& site,
                                    const std::vector<const DraftNode*>& cards,
                                    std::string_view choice) {
    FlowDraft& draft = site.wanted();
    const auto takes_it = [&](const DraftRehearsal& one) {
        return std::ranges::find(one.choose, choice, &WrittenText::value) != one.choose.end();
    };
    std::vector<WrittenText*> found;
    if (std::ranges::none_of(draft.rehearsals, takes_it)) {
        return found;
    }
    const std::optional<Flow> flow = site.checked();
    const auto steps = flow ? cards_of_steps(*flow) : std::vector<std::vector<std::string>>{};
    const auto is_one = [&](const DraftNode& card) {
        return std::ranges::any_of(cards, [&](const DraftNode* one) { return one == &card; });
    };
    // Of a flow that is broken it is known only where no other card has such a choice.
    const bool is_only = std::ranges::none_of(draft.nodes, [&](DraftNode& card) {
        return !is_one(card) && EditSite::choice(card, choice) != nullptr;
    });
    for (std::size_t i = 0; i < draft.rehearsals.size(); ++i) {
        std::vector<WrittenText>& choose = draft.rehearsals[i].choose;
        for (std::size_t step = 0; step < choose.size(); ++step) {
            const bool is_known = i < steps.size() && step < steps[i].size();
            const DraftNode* card = is_known ? site.card(steps[i][step]) : nullptr;
            const bool is_meant = card == nullptr ? is_only : is_one(*card);
            if (choose[step].value == choice && is_meant) {
                found.push_back(&choose[step]);
            }
        }
    }
    return found;
}

}  // namespace waypost
