// Faults that only walking shows.
#include "support/planting.h"

#include <array>

namespace waypost::test {

namespace {

DraftPassage passage(DraftCondition condition) {
    return {written("A word for some."), by_authors(), std::move(condition), {}};
}

SourceSpan first_test(const DraftCondition& condition) {
    const auto& tables = condition.when.empty() ? condition.unless : condition.when;
    return tables[0].tests[0].answer.at;
}

Plant blames_passage_condition(std::size_t node) {
    return {[node](const FlowDraft& draft) {
        return first_test(draft.nodes[node].passages[0].condition);
    }};
}

Plant dead_end(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    return blames_card(planting.add(Planting::plain_card("planted", NodeKind::Info)));
}

Plant dead_end_route(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    return blames_card(planting.add(Planting::plain_card("planted", NodeKind::Route)));
}

Plant unreachable(Planting& planting) {
    DraftNode lost = Planting::plain_card("planted", NodeKind::Info);
    lost.choices.push_back(next_way(planting.onwards()));
    return blames_card(planting.add(std::move(lost)));
}

Plant unreachable_ring(Planting& planting) {
    DraftNode lost = Planting::plain_card("planted", NodeKind::Info);
    DraftNode other = Planting::plain_card("planted_too", NodeKind::Question);
    lost.choices.push_back(next_way("planted_too"));
    other.choices.push_back(way("round", "Round", "planted"));
    other.choices.push_back(way("out", "Out", planting.onwards()));
    const std::size_t first = planting.add(std::move(lost));
    static_cast<void>(planting.add(std::move(other)));
    return blames_card(first);
}

Plant stuck(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    DraftNode node = Planting::plain_card("planted", NodeKind::Question);
    node.choices.push_back(way("one", "One", planting.onwards()));
    node.choices.push_back(way("two", "Two", planting.onwards()));
    for (DraftChoice& choice : node.choices) {
        choice.condition = when("answer_0", {"v0"});
    }
    return blames_card(planting.add(std::move(node)));
}

Plant endless_loop(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    DraftNode node = Planting::plain_card("planted", NodeKind::Info);
    DraftNode other = Planting::plain_card("planted_too", NodeKind::Stage);
    node.choices.push_back(next_way("planted_too"));
    other.choices.push_back(next_way("planted"));
    static_cast<void>(planting.add(std::move(other)));
    return blames_card(planting.add(std::move(node)));
}

/// Only those with one answer come out again.
Plant endless_loop_for_some(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    DraftNode ring = Planting::plain_card("planted", NodeKind::Question);
    ring.choices.push_back(way("round", "Round", "planted"));
    ring.choices.push_back(way("out", "Out", planting.onwards()));
    ring.choices.back().condition = when("answer_0", {"v0"});
    return blames_card(planting.add(std::move(ring)));
}

Plant ring_of_routes(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    DraftNode route = Planting::plain_card("planted", NodeKind::Route);
    DraftNode other = Planting::plain_card("planted_too", NodeKind::Route);
    route.rows.push_back(route_row("planted_too"));
    other.rows.push_back(route_row("planted"));
    const std::size_t first = planting.add(std::move(route));
    static_cast<void>(planting.add(std::move(other)));
    return blames_card(first);
}

Plant route_gap(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    DraftNode route = Planting::plain_card("planted", NodeKind::Route);
    route.rows.push_back(route_row(planting.onwards(), when("answer_0", {"v0"})));
    return blames_card(planting.add(std::move(route)));
}

Plant route_shadowed(Planting& planting) {
    static_cast<void>(planting.lead_to("planted"));
    DraftNode route = Planting::plain_card("planted", NodeKind::Route);
    route.rows.push_back(route_row(planting.onwards(), when("answer_0", {"v0", "v1"})));
    route.rows.push_back(route_row(planting.onwards(), when("answer_0", {"v1"})));
    route.rows.push_back(route_row(planting.onwards()));
    const std::size_t at = planting.add(std::move(route));
    // A mix without a third value leaves nothing for the last row.
    if (planting.draft().answers.front().values.size() < 3) {
        planting.node(at).rows.front().condition = when("answer_0", {"v1"});
    }
    return {[at](const FlowDraft& draft) { return draft.nodes[at].rows[1].at; }};
}

Plant never_true(Planting& planting) {
    const std::size_t at = planting.branch(when("answer_0", {"v1"}));
    planting.node(at).passages = {passage(when("answer_0", {"v0"}))};
    return blames_passage_condition(at);
}

Plant never_true_choice(Planting& planting) {
    const std::size_t at = planting.branch(unless("answer_0", {"v0"}));
    std::vector<DraftChoice>& choices = planting.node(at).choices;
    choices = {way("one", "One", planting.onwards()), way("two", "Two", planting.onwards())};
    choices.back().condition = when("answer_0", {"v0"});
    return {
        [at](const FlowDraft& draft) { return first_test(draft.nodes[at].choices[1].condition); }};
}

Plant always_true(Planting& planting) {
    const std::size_t at = planting.branch(when("answer_0", {"v1"}));
    planting.node(at).passages = {passage(unless("answer_0", {"v0"}))};
    return blames_passage_condition(at);
}

Plant never_set(Planting& planting) {
    planting.draft().answers.front().values.push_back({written("v9"), written("Black"), {}});
    const std::size_t at = planting.branch();
    planting.node(at).passages = {passage(when("answer_0", {"v9"}))};
    return {[at](const FlowDraft& draft) {
        return draft.nodes[at].passages[0].condition.when[0].tests[0].values[0].at;
    }};
}

Plant read_before_set(Planting& planting) {
    planting.draft().answers.push_back(answer("late", "Late", {{"v0", "No"}, {"v1", "Yes"}}));
    const std::size_t at = planting.branch();
    planting.node(at).passages = {passage(when("late", {"v0"}))};
    return {[at](const FlowDraft& draft) {
        return draft.nodes[at].passages[0].condition.when[0].tests[0].answer.at;
    }};
}

Plant same_label(Planting& planting) {
    static_cast<void>(planting.branch());
    std::vector<DraftChoice>& choices = planting.node(planting.question()).choices;
    choices.back().label = choices.front().label;
    return blames_choice(planting.question(), choices.size() - 1);
}

Plant never_read(Planting& planting) {
    planting.draft().answers.push_back(answer("lost", "Lost", {{"v0", "No"}, {"v1", "Yes"}}));
    static_cast<void>(planting.branch());
    std::vector<DraftChoice>& choices = planting.node(planting.question()).choices;
    choices.back().remember.push_back({written("lost"), written("v1")});
    return {[node = planting.question(), choice = choices.size() - 1](const FlowDraft& draft) {
        return draft.nodes[node].choices[choice].remember[0].answer.at;
    }};
}

Plant asked_twice(Planting& planting) {
    const std::size_t at = planting.branch();
    std::vector<DraftChoice>& choices = planting.node(at).choices;
    choices = {way("keep", "Keep it", planting.onwards()),
               way("change", "Change it", planting.onwards())};
    choices.back().remember.push_back({written("answer_0"), written("v1")});
    return blames_choice(at, 1);
}

Plant no_real_choice(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).kind.value = NodeKind::Question;
    planting.node(at).choices = {way("one", "The one way", planting.onwards())};
    planting.node(at).why = written("To know.");
    return blames_card(at);
}

Plant promise_broken(Planting& planting) {
    static_cast<void>(planting.branch());
    DraftPromise promise;
    promise.name = written("Not for these");
    promise.condition = when("answer_0", {"v1"});
    promise.never = written_list({"planted"});
    planting.draft().promises.push_back(std::move(promise));
    return {[](const FlowDraft& draft) { return draft.promises.back().at; }};
}

Plant promise_too_early(Planting& planting) {
    static_cast<void>(planting.branch());
    static_cast<void>(planting.add(Planting::plain_card("read_me", NodeKind::Info)));
    DraftNode& branch = planting.node(planting.draft().nodes.size() - 2);
    branch.choices = {way("read", "Read it", "read_me"), way("on", "On", planting.onwards())};
    planting.draft().nodes.back().choices.push_back(next_way(planting.onwards()));
    DraftPromise promise;
    promise.name = written("Read this first");
    promise.before = written_list({"planted"});
    promise.read = written("read_me");
    planting.draft().promises.push_back(std::move(promise));
    return {[](const FlowDraft& draft) { return draft.promises.back().at; }};
}

Plant promise_idle(Planting& planting) {
    static_cast<void>(planting.branch(when("answer_0", {"v1"})));
    DraftPromise promise;
    promise.name = written("For nobody");
    promise.condition = when("answer_0", {"v0"});
    promise.before = written_list({"planted"});
    promise.read = written("step_0");
    planting.draft().promises.push_back(std::move(promise));
    return {[](const FlowDraft& draft) { return draft.promises.back().at; }};
}

Plant rehearsal_ends_elsewhere(Planting& planting) {
    if (planting.draft().rehearsals.empty()) {
        return {};
    }
    planting.draft().rehearsals.back().ends_at = written("step_0");
    return {[](const FlowDraft& draft) { return draft.rehearsals.back().ends_at.at; }};
}

Plant rehearsal_broken(Planting& planting) {
    if (planting.draft().rehearsals.empty()) {
        return {};
    }
    std::vector<WrittenText>& choose = planting.draft().rehearsals.back().choose;
    const int at = planting.random().below(static_cast<int>(choose.size()));
    choose[static_cast<std::size_t>(at)] = written("not_there");
    return {[at](const FlowDraft& draft) {
        return draft.rehearsals.back().choose[static_cast<std::size_t>(at)].at;
    }};
}

DraftNode option_card(const std::string& id) {
    DraftNode node = Planting::plain_card(id, NodeKind::Option);
    node.benefits = {{written("It warms."), {}}};
    node.harms = {{written("It burns."), {}}};
    node.experience = written("It is tea.");
    return node;
}

Plant no_option(Planting& planting) {
    const std::size_t at = planting.branch();
    DraftNode& node = planting.node(at);
    node.kind.value = NodeKind::Decision;
    node.decision = written("Which tea");
    node.options.push_back(option("opt_one", when("answer_0", {"v0"})));
    node.options.push_back(option("opt_two", when("answer_0", {"v0"})));
    node.choices = {way("on", "On", planting.onwards())};
    DraftNode none = option_card("opt_one");
    none.no_new_treatment = true;
    static_cast<void>(planting.add(std::move(none)));
    static_cast<void>(planting.add(option_card("opt_two")));
    return blames_card(at);
}

Plant no_decision(Planting& planting) {
    return blames_card(planting.add(option_card("opt_lost")));
}

constexpr std::array kFaults = {Fault{"dead-end", dead_end},
                                Fault{"dead-end", dead_end_route},
                                Fault{"unreachable", unreachable},
                                Fault{"unreachable", unreachable_ring},
                                Fault{"stuck", stuck},
                                Fault{"endless-loop", endless_loop},
                                Fault{"endless-loop", endless_loop_for_some},
                                Fault{"endless-loop", ring_of_routes},
                                Fault{"route-gap", route_gap},
                                Fault{"route-shadowed", route_shadowed},
                                Fault{"never-true", never_true},
                                Fault{"never-true", never_true_choice},
                                Fault{"always-true", always_true},
                                Fault{"never-set", never_set},
                                Fault{"read-before-set", read_before_set},
                                Fault{"same-label", same_label},
                                Fault{"never-read", never_read},
                                Fault{"asked-twice", asked_twice},
                                Fault{"no-real-choice", no_real_choice},
                                Fault{"promise-broken", promise_broken},
                                Fault{"promise-broken", promise_too_early},
                                Fault{"promise-idle", promise_idle},
                                Fault{"rehearsal-broken", rehearsal_ends_elsewhere},
                                Fault{"rehearsal-broken", rehearsal_broken},
                                Fault{"no-option", no_option},
                                Fault{"no-decision", no_decision}};

}  // namespace

std::span<const Fault> walk_faults() {
    return kFaults;
}

}  // namespace waypost::test
