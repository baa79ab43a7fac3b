// Faults that show without walking: names, ids, keys, types.
#include "support/planting.h"

#include <array>

namespace waypost::test {

namespace {

/// Replaces the first occurrence at or after the line to blame.
auto replacing(std::string old_text, std::string new_text) {
    return [old_text = std::move(old_text), new_text = std::move(new_text)](std::string& toml,
                                                                            std::size_t begin) {
        toml.replace(toml.find(old_text, begin), old_text.size(), new_text);
    };
}

std::string some_node_id(Planting& planting) {
    return planting.node(planting.question()).id.value;
}

Plant blames_question_line(Planting& planting, std::string old_text, std::string new_text) {
    Plant plant = blames_card(planting.question());
    plant.edit = replacing(std::move(old_text), std::move(new_text));
    return plant;
}

Plant toml_syntax(Planting& planting) {
    Plant plant = blames_text(planting.question());
    plant.edit = replacing("text = \"", "text = ");
    return plant;
}

Plant unreadable(Planting& planting) {
    Plant plant = blames_text(planting.question());
    plant.edit = replacing("text = \"", "text = \"\xC3\x28");
    return plant;
}

Plant unknown_key(Planting& planting) {
    Plant plant = blames_question_line(planting, "kind = ", "colour = \"red\"\nkind = ");
    plant.lines_below = 1;
    return plant;
}

Plant unknown_kind(Planting& planting) {
    Plant plant = blames_question_line(planting, "kind = \"question\"", "kind = \"riddle\"");
    plant.lines_below = 1;
    return plant;
}

Plant wrong_type(Planting& planting) {
    const std::size_t at = planting.question();
    Plant plant{[at](const FlowDraft& draft) { return draft.nodes[at].why.at; }};
    plant.edit = [](std::string& toml, std::size_t begin) {
        toml.replace(begin, toml.find('\n', begin) - begin, "why = 7");
    };
    return plant;
}

Plant bad_date(Planting& planting) {
    planting.draft().sources.front().published = written("2025-02-30");
    return {[](const FlowDraft& draft) { return draft.sources.front().published.at; }};
}

Plant date_in_quotes(Planting& planting) {
    planting.draft().metadata.reviewed = written("\"2025-02-03\"");
    return {[](const FlowDraft& draft) { return draft.metadata.reviewed.at; }};
}

Plant missing_key(Planting& planting) {
    planting.node(planting.question()).title = {};
    return blames_card(planting.question());
}

Plant bad_id(Planting& planting) {
    static_cast<void>(planting.branch());
    const std::size_t question = planting.question();
    planting.node(question).choices.back().id = written("Not-an-id");
    return {
        [question](const FlowDraft& draft) { return draft.nodes[question].choices.back().id.at; }};
}

Plant reserved_id(Planting& planting) {
    static_cast<void>(planting.branch());
    const std::size_t question = planting.question();
    planting.node(question).choices.back().id = written("back");
    return {
        [question](const FlowDraft& draft) { return draft.nodes[question].choices.back().id.at; }};
}

Plant unsafe_path(Planting& planting) {
    planting.draft().includes = written_list({"../far/away.toml"});
    return {[](const FlowDraft& draft) { return draft.includes.front().at; }};
}

Plant unsafe_link(Planting& planting) {
    planting.node(planting.question()).text.value += " See [it](http://example.org/tea).";
    return blames_text(planting.question());
}

Plant too_large(Planting& planting) {
    DraftAnswer& many = planting.draft().answers.front();
    for (int i = static_cast<int>(many.values.size()); i < 33; ++i) {
        many.values.push_back({written("w" + std::to_string(i)), written("More"), {}});
    }
    Plant plant{[](const FlowDraft& draft) { return draft.answers.front().at; }};
    plant.lines_below = 2;
    return plant;
}

Plant duplicate_choice(Planting& planting) {
    static_cast<void>(planting.branch());
    const std::size_t question = planting.question();
    std::vector<DraftChoice>& choices = planting.node(question).choices;
    choices.back().id = choices.front().id;
    return {
        [question](const FlowDraft& draft) { return draft.nodes[question].choices.back().id.at; }};
}

Plant duplicate_card(Planting& planting) {
    DraftNode again = Planting::plain_card(some_node_id(planting), NodeKind::End);
    return blames_card(planting.add(std::move(again)));
}

Plant next_and_choices(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).choices.push_back(way("too", "This too", planting.onwards()));
    return {[at](const FlowDraft& draft) { return draft.nodes[at].choices.front().to.at; }};
}

Plant unknown_node(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).choices.front().to = written("nowhere_at_all");
    return {[at](const FlowDraft& draft) { return draft.nodes[at].choices.front().to.at; }};
}

Plant unknown_phase(Planting& planting) {
    const std::size_t at = planting.question();
    planting.node(at).phase = written("nowhen");
    return {[at](const FlowDraft& draft) { return draft.nodes[at].phase.at; }};
}

Plant unknown_source(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).citation = cited("hearsay");
    return {[at](const FlowDraft& draft) { return draft.nodes[at].citation.sources.front().at; }};
}

Plant unknown_answer(Planting& planting) {
    const std::size_t at = planting.branch(when("question_0", {"v0"}));
    static_cast<void>(at);
    return {[question = planting.question()](const FlowDraft& draft) {
        return draft.nodes[question].choices.back().condition.when[0].tests[0].answer.at;
    }};
}

Plant unknown_value(Planting& planting) {
    static_cast<void>(planting.branch(unless("answer_0", {"lukewarm"})));
    return {[question = planting.question()](const FlowDraft& draft) {
        return draft.nodes[question].choices.back().condition.unless[0].tests[0].values[0].at;
    }};
}

Plant no_start(Planting& planting) {
    planting.draft().metadata.start = written("nowhere_at_all");
    return {[](const FlowDraft& draft) { return draft.metadata.start.at; }};
}

Plant empty_label(Planting& planting) {
    static_cast<void>(planting.branch());
    const std::size_t question = planting.question();
    planting.node(question).choices.back().label = written(" ");
    return {[question](const FlowDraft& draft) {
        return draft.nodes[question].choices.back().label.at;
    }};
}

Plant end_goes_on(Planting& planting) {
    const std::size_t at = planting.branch();
    planting.node(at).kind.value = NodeKind::End;
    return {[at](const FlowDraft& draft) { return draft.nodes[at].choices.front().at; }};
}

Plant detour_leaves(Planting& planting) {
    const std::size_t at = planting.first(NodeKind::Option);
    if (!planting.has(NodeKind::Option)) {
        return {};
    }
    planting.node(at).choices.push_back(next_way(planting.onwards()));
    return {[at](const FlowDraft& draft) { return draft.nodes[at].choices.front().at; }};
}

Plant option_as_step(Planting& planting) {
    const std::size_t at = planting.first(NodeKind::Option);
    if (!planting.has(NodeKind::Option)) {
        return {};
    }
    static_cast<void>(planting.lead_to(planting.node(at).id.value));
    return {[question = planting.question()](const FlowDraft& draft) {
        return draft.nodes[question].choices.back().to.at;
    }};
}

constexpr std::array kBroken = {Fault{"toml-syntax", toml_syntax},
                                Fault{"unreadable", unreadable},
                                Fault{"unknown-key", unknown_key},
                                Fault{"unknown-kind", unknown_kind},
                                Fault{"wrong-type", wrong_type},
                                Fault{"bad-date", bad_date},
                                Fault{"bad-date", date_in_quotes},
                                Fault{"missing-key", missing_key},
                                Fault{"bad-id", bad_id},
                                Fault{"bad-id", reserved_id},
                                Fault{"unsafe-path", unsafe_path},
                                Fault{"unsafe-link", unsafe_link},
                                Fault{"too-large", too_large},
                                Fault{"duplicate-id", duplicate_choice},
                                Fault{"duplicate-id", duplicate_card},
                                Fault{"next-and-choices", next_and_choices},
                                Fault{"unknown-node", unknown_node},
                                Fault{"unknown-phase", unknown_phase},
                                Fault{"unknown-source", unknown_source},
                                Fault{"unknown-answer", unknown_answer},
                                Fault{"unknown-value", unknown_value},
                                Fault{"no-start", no_start}};

constexpr std::array kShape = {Fault{"empty-label", empty_label},
                               Fault{"end-goes-on", end_goes_on},
                               Fault{"detour-leaves", detour_leaves},
                               Fault{"option-as-step", option_as_step}};

}  // namespace

std::span<const Fault> broken_faults() {
    return kBroken;
}

std::span<const Fault> shape_faults() {
    return kShape;
}

}  // namespace waypost::test
