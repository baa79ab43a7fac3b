// A checked flow. Holding one is the proof that every name in it resolves.
#pragma once

#include "base/source_text.h"
#include "flow/answers.h"
#include "flow/condition.h"
#include "flow/ids.h"
#include "flow/node_kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Where words come from: named sources, or the authors themselves. Neither means: not cited.
struct Citation {
    std::vector<SourceId> sources{};
    bool editorial = false;
};

struct Remember {
    AnswerId answer{};
    ValueId value{};
};

/// A labelled way from one card to another. A card's `next` is a choice with the id "next".
struct Choice {
    std::string id{};
    std::string label{};
    NodeId to{};
    std::vector<Remember> remember{};
    Condition condition{};
    SourceSpan at{};
};

struct Passage {
    std::string text{};
    Citation citation{};
    Condition condition{};
};

struct RouteRow {
    NodeId to{};
    Condition condition{};
    SourceSpan at{};
};

/// A card. Texts are in the Markdown subset of the flow format; absent ones are empty.
struct Node {
    std::string id{};
    NodeKind kind = NodeKind::Info;
    /// Without a value only on routes.
    PhaseId phase{};
    std::string title{};
    std::string text{};
    std::string why{};
    std::vector<std::string> ask{};
    /// For the speaker; never shown to the room.
    std::string presenter{};
    std::string measures{};
    std::string cannot{};
    std::string if_found{};
    std::string if_not_found{};
    std::string decision{};
    Citation citation{};
    std::vector<Passage> passages{};
    std::vector<Choice> choices{};
    std::vector<RouteRow> rows{};
    SourceSpan at{};
};

/// An ordered band of the map.
struct Phase {
    std::string id{};
    std::string title{};
    /// What Urgent help opens in this phase; without a value, the flow's.
    NodeId urgent{};
};

struct Source {
    std::string id{};
    std::string title{};
    std::string publisher{};
    /// `YYYY-MM-DD` or empty.
    std::string published{};
    std::string accessed{};
    bool undated = false;
    std::string url{};
};

struct Term {
    std::string id{};
    std::string word{};
    std::vector<std::string> also{};
    std::string text{};
};

struct AnswerValue {
    std::string id{};
    std::string label{};
};

/// Something a walk can remember, with a finite set of values.
struct Answer {
    std::string id{};
    std::string label{};
    std::vector<AnswerValue> values{};
};

struct Reviewer {
    std::string name{};
    std::string role{};
    std::string date{};
};

struct Metadata {
    std::string id{};
    std::string title{};
    std::string summary{};
    std::string topic{};
    std::string language{};
    /// Dates are `YYYY-MM-DD` or empty.
    std::string published{};
    std::string reviewed{};
    std::vector<Reviewer> reviewed_by{};
    std::string review_by{};
    std::string update_policy{};
    std::string funding{};
    std::vector<std::string> authors{};
    std::string feedback{};
    std::vector<std::string> names{};
};

/// The parts of a flow, in the order of the file.
struct FlowParts {
    Metadata metadata{};
    std::vector<Phase> phases{};
    std::vector<Source> sources{};
    std::vector<Term> terms{};
    std::vector<Answer> answers{};
    std::vector<Node> nodes{};
    NodeId start{};
    /// Without a value the engine's own urgent words are shown.
    NodeId urgent{};
};

/// Immutable. Every id in it points into its own vectors; only `check` makes one.
class Flow {
public:
    [[nodiscard]] const Metadata& metadata() const { return parts_.metadata; }

    [[nodiscard]] const std::vector<Phase>& phases() const { return parts_.phases; }

    [[nodiscard]] const std::vector<Source>& sources() const { return parts_.sources; }

    [[nodiscard]] const std::vector<Term>& terms() const { return parts_.terms; }

    [[nodiscard]] const std::vector<Answer>& answers() const { return parts_.answers; }

    [[nodiscard]] const std::vector<Node>& nodes() const { return parts_.nodes; }

    [[nodiscard]] NodeId start() const { return parts_.start; }

    [[nodiscard]] const Node& node(NodeId id) const { return parts_.nodes[id.index()]; }

    [[nodiscard]] const Phase& phase(PhaseId id) const { return parts_.phases[id.index()]; }

    [[nodiscard]] const Source& source(SourceId id) const { return parts_.sources[id.index()]; }

    [[nodiscard]] const Term& term(TermId id) const { return parts_.terms[id.index()]; }

    [[nodiscard]] const Answer& answer(AnswerId id) const { return parts_.answers[id.index()]; }

    /// The card with this id, or an id without a value. Linear.
    [[nodiscard]] NodeId find_node(std::string_view id) const;

    /// What Urgent help opens on a card of this phase: the phase's card, else the flow's, else an
    /// id without a value.
    [[nodiscard]] NodeId urgent_for(PhaseId phase) const;

    /// 64 hex digits: the SHA-256 (FIPS 180-4) of the flow in one canonical form. Comments, spacing
    /// and the order of keys do not change it; any word or target does.
    [[nodiscard]] const std::string& hash() const { return hash_; }

private:
    explicit Flow(FlowParts parts);

    friend class FlowBuilder;

    FlowParts parts_;
    std::string hash_;
};

}  // namespace waypost
