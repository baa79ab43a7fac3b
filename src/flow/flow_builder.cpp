#include "flow/flow_builder.h"

#include "flow/id_rules.h"
#include "flow/text_links.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace waypost {

namespace {

/// Looks names up that the checks have found to be defined.
class Resolver {
public:
    explicit Resolver(const DraftNames& names) : names_(names) {}

    /// An absent name gives an id without a value.
    [[nodiscard]] NodeId node(const WrittenText& name) const {
        return resolve<NodeId>(names_.nodes, name);
    }

    [[nodiscard]] PhaseId phase(const WrittenText& name) const {
        return resolve<PhaseId>(names_.phases, name);
    }

    [[nodiscard]] Citation citation(const DraftCitation& draft) const {
        Citation made{{}, draft.editorial};
        made.sources.reserve(draft.sources.size());
        for (const WrittenText& source : draft.sources) {
            made.sources.push_back(resolve<SourceId>(names_.sources, source));
        }
        return made;
    }

    [[nodiscard]] Remember remember(const DraftRemember& draft) const {
        const auto answer = resolve<AnswerId>(names_.answers, draft.answer);
        const auto value = resolve<ValueId>(names_.values[answer.index()], draft.value);
        return {answer, value, draft.answer.at};
    }

    [[nodiscard]] std::vector<Bullet> bullets(const std::vector<DraftBullet>& draft) const {
        std::vector<Bullet> made;
        made.reserve(draft.size());
        for (const DraftBullet& one : draft) {
            made.push_back({one.text.value, citation(one.citation), one.text.at});
        }
        return made;
    }

    [[nodiscard]] std::vector<NodeId> nodes(const std::vector<WrittenText>& draft) const {
        std::vector<NodeId> made;
        made.reserve(draft.size());
        for (const WrittenText& name : draft) {
            made.push_back(node(name));
        }
        return made;
    }

    [[nodiscard]] Condition condition(const DraftCondition& draft) const {
        return {tables(draft.when), tables(draft.unless)};
    }

private:
    template <class IdType>
    [[nodiscard]] static IdType resolve(const NameIndex& index, const WrittenText& name) {
        const auto position = index.find(name.value);
        return position ? IdType::from_index(*position) : IdType{};
    }

    [[nodiscard]] AnswerTest test(const DraftAnswerTest& draft) const {
        AnswerTest made;
        made.answer = resolve<AnswerId>(names_.answers, draft.answer);
        made.at = draft.answer.at;
        for (const WrittenText& value : draft.values) {
            if (value.value == "*") {
                made.any_value = true;
                continue;
            }
            made.values.push_back(resolve<ValueId>(names_.values[made.answer.index()], value));
            made.values_at.push_back(value.at);
        }
        return made;
    }

    [[nodiscard]] std::vector<ConditionTable> tables(
        const std::vector<DraftConditionTable>& draft) const {
        std::vector<ConditionTable> made;
        made.reserve(draft.size());
        for (const DraftConditionTable& table : draft) {
            ConditionTable& added = made.emplace_back();
            for (const DraftAnswerTest& one : table.tests) {
                added.push_back(test(one));
            }
        }
        return made;
    }

    const DraftNames& names_;
};

std::vector<std::string> values_of(const std::vector<WrittenText>& texts) {
    std::vector<std::string> values;
    values.reserve(texts.size());
    std::ranges::transform(texts, std::back_inserter(values), &WrittenText::value);
    return values;
}

Choice build_choice(const DraftChoice& draft, const Resolver& resolver) {
    Choice choice;
    choice.id = choice_name(draft).value;
    choice.label = draft.label.value;
    choice.to = resolver.node(draft.to);
    for (const DraftRemember& remember : draft.remember) {
        choice.remember.push_back(resolver.remember(remember));
    }
    choice.condition = resolver.condition(draft.condition);
    choice.about = resolver.node(draft.about);
    choice.consent = draft.consent;
    choice.at = draft.at;
    return choice;
}

std::vector<Entry> entries_of(const std::vector<DraftEntry>& draft) {
    std::vector<Entry> made;
    made.reserve(draft.size());
    for (const DraftEntry& entry : draft) {
        made.push_back({entry.key.value, entry.text.value, entry.text.at});
    }
    return made;
}

Number build_number(const DraftNumber& draft, const Resolver& resolver) {
    Number number;
    number.label = draft.label.value;
    number.low = draft.low.value;
    number.high = draft.high.value;
    number.of = draft.of.value;
    number.bound = parse_number_bound(draft.bound.value).value_or(NumberBound::Exactly);
    number.over = draft.over.value;
    number.who = draft.who.value;
    number.basis = draft.basis.value;
    number.kind = parse_number_kind(draft.kind.value);
    number.range = draft.range.value;
    number.certainty = draft.certainty.value;
    number.citation = resolver.citation(draft.citation);
    number.at = draft.at;
    return number;
}

void build_decision(const DraftNode& draft, const Resolver& resolver, Node& node) {
    node.decision = draft.decision.value;
    node.matters = resolver.bullets(draft.matters);
    for (const DraftCompareRow& row : draft.compare_rows) {
        node.compare_rows.push_back({row.id.value, row.label.value});
    }
    for (const DraftOption& option : draft.options) {
        node.options.push_back({resolver.node(option.node),
                                option.label.value,
                                resolver.condition(option.condition),
                                option.at});
    }
}

void build_option(const DraftNode& draft, const Resolver& resolver, Node& node) {
    node.benefits = resolver.bullets(draft.benefits);
    node.harms = resolver.bullets(draft.harms);
    node.experience = draft.experience.value;
    node.compare_texts = entries_of(draft.compare_texts);
    node.no_new_treatment = draft.no_new_treatment;
    node.not_covered = entries_of(draft.not_covered);
}

void build_evidence(const DraftNode& draft, const Resolver& resolver, Node& node) {
    node.ask_first = draft.ask_first.value;
    for (const DraftNumber& number : draft.numbers) {
        node.numbers.push_back(build_number(number, resolver));
    }
    for (const DraftDifference& difference : draft.differences) {
        node.differences.push_back(
            {difference.about.value, resolver.bullets(difference.views), difference.at});
    }
}

/// The cards that `card:` links open, in their order, each once.
std::vector<NodeId> linked_cards(const DraftNode& draft, const Resolver& resolver) {
    std::vector<NodeId> cards;
    for (const WrittenText& link : card_links(draft)) {
        const NodeId card = resolver.node(link);
        if (card.has_value() && std::ranges::find(cards, card) == cards.end()) {
            cards.push_back(card);
        }
    }
    return cards;
}

Node build_node(const DraftNode& draft, const Resolver& resolver) {
    Node node;
    node.id = draft.id.value;
    node.kind = draft.kind.value.value_or(NodeKind::Info);
    node.phase = resolver.phase(draft.phase);
    node.title = draft.title.value;
    node.text = draft.text.value;
    node.why = draft.why.value;
    node.ask = resolver.bullets(draft.ask);
    node.presenter = draft.presenter.value;
    node.note = draft.note.value;
    node.measures = draft.measures.value;
    node.cannot = draft.cannot.value;
    node.if_found = draft.if_found.value;
    node.if_not_found = draft.if_not_found.value;
    build_decision(draft, resolver, node);
    build_option(draft, resolver, node);
    build_evidence(draft, resolver, node);
    node.linked_cards = linked_cards(draft, resolver);
    node.citation = resolver.citation(draft.citation);
    node.passages.reserve(draft.passages.size());
    for (const DraftPassage& passage : draft.passages) {
        node.passages.push_back({passage.text.value,
                                 resolver.citation(passage.citation),
                                 resolver.condition(passage.condition),
                                 passage.at});
    }
    node.choices.reserve(draft.choices.size());
    for (const DraftChoice& choice : draft.choices) {
        node.choices.push_back(build_choice(choice, resolver));
    }
    node.rows.reserve(draft.rows.size());
    for (const DraftRouteRow& row : draft.rows) {
        node.rows.push_back({resolver.node(row.to), resolver.condition(row.condition), row.at});
    }
    node.at = draft.at;
    return node;
}

Metadata build_metadata(const DraftMetadata& draft) {
    Metadata made;
    made.id = draft.id.value;
    made.title = draft.title.value;
    made.summary = draft.summary.value;
    made.topic = draft.topic.value;
    made.language = draft.language.value;
    made.published = draft.published.value;
    made.reviewed = draft.reviewed.value;
    for (const DraftReviewer& reviewer : draft.reviewed_by) {
        made.reviewed_by.push_back({reviewer.name, reviewer.role, reviewer.date});
    }
    made.review_by = draft.review_by.value;
    made.update_policy = draft.update_policy.value;
    made.translated_from = draft.translated_from;
    made.funding = draft.funding.value;
    made.authors = draft.authors;
    made.feedback = draft.feedback.value;
    made.names = draft.names;
    return made;
}

Source build_source(const DraftSource& draft) {
    return {draft.id.value,
            draft.title.value,
            draft.publisher.value,
            draft.published.value,
            draft.accessed.value,
            draft.undated,
            draft.url.value};
}

Term build_term(const DraftTerm& draft) {
    Term term{draft.id.value, draft.word.value, values_of(draft.also), draft.text.value};
    if (draft.word.is_absent()) {
        term.word = words_of_id(draft.id.value);
    }
    return term;
}

Answer build_answer(const DraftAnswer& draft) {
    Answer answer{draft.id.value, draft.label.value, {}};
    for (const DraftAnswerValue& value : draft.values) {
        const WrittenText& label = value.label.is_absent() ? value.id : value.label;
        answer.values.push_back({value.id.value, label.value});
    }
    return answer;
}

/// An option goes by its own title where the decision gives it no label.
void name_options(FlowParts& parts) {
    for (Node& node : parts.nodes) {
        for (OfferedOption& option : node.options) {
            if (option.label.empty()) {
                option.label = parts.nodes[option.card.index()].title;
            }
        }
    }
}

Rehearsal build_rehearsal(const DraftRehearsal& draft, const Resolver& resolver) {
    Rehearsal rehearsal{
        draft.name.value, values_of(draft.choose), {}, draft.at, {}, draft.ends_at.at};
    rehearsal.ends_at = resolver.node(draft.ends_at);
    for (const WrittenText& choice : draft.choose) {
        rehearsal.choose_at.push_back(choice.at);
    }
    for (const WrittenInteger& seconds : draft.seconds) {
        rehearsal.seconds.push_back(static_cast<int>(seconds.value));
    }
    return rehearsal;
}

void build_proofs(const FlowDraft& draft, const Resolver& resolver, FlowParts& parts) {
    for (const DraftPromise& promise : draft.promises) {
        parts.promises.push_back({promise.name.value,
                                  resolver.condition(promise.condition),
                                  resolver.nodes(promise.never),
                                  resolver.nodes(promise.before),
                                  resolver.node(promise.read),
                                  promise.at});
    }
    for (const DraftRehearsal& rehearsal : draft.rehearsals) {
        parts.rehearsals.push_back(build_rehearsal(rehearsal, resolver));
    }
    for (const DraftAttestation& one : draft.attestations) {
        parts.attestations.push_back(
            {one.item.value, one.by.value, one.date.value, one.note.value});
    }
    for (const DraftAllowance& one : draft.allowances) {
        parts.allowances.push_back(
            {one.code.value, resolver.node(one.card), one.reason.value, one.until.value, one.at});
    }
}

}  // namespace

Flow FlowBuilder::build(const FlowDraft& draft, const DraftNames& names) {
    const Resolver resolver(names);
    FlowParts parts;
    parts.metadata = build_metadata(draft.metadata);
    for (const DraftPhase& phase : draft.phases) {
        parts.phases.push_back({phase.id.value, phase.title.value, resolver.node(phase.urgent)});
    }
    std::ranges::transform(draft.sources, std::back_inserter(parts.sources), build_source);
    std::ranges::transform(draft.terms, std::back_inserter(parts.terms), build_term);
    std::ranges::transform(draft.answers, std::back_inserter(parts.answers), build_answer);
    parts.nodes.reserve(draft.nodes.size());
    for (const DraftNode& node : draft.nodes) {
        parts.nodes.push_back(build_node(node, resolver));
    }
    name_options(parts);
    build_proofs(draft, resolver, parts);
    parts.files = draft.files;
    parts.start = resolver.node(draft.metadata.start);
    parts.urgent = resolver.node(draft.metadata.urgent);
    return Flow(std::move(parts));
}

}  // namespace waypost
