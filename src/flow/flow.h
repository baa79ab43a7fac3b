// A checked flow. Holding one is the proof that every name in it resolves.
#pragma once

#include "base/source_text.h"
#include "flow/answers.h"
#include "flow/citation.h"
#include "flow/condition.h"
#include "flow/ids.h"
#include "flow/node_kind.h"
#include "flow/number.h"
#include "flow/translated_from.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A text with a source of its own. An empty citation means that the card's stands for it.
struct Bullet {
    std::string text{};
    Citation citation{};
    SourceSpan at{};
};

struct Remember {
    AnswerId answer{};
    ValueId value{};
    SourceSpan at{};
};

/// A labelled way from one card to another. A card's `next` is a choice with the id "next".
struct Choice {
    std::string id{};
    std::string label{};
    NodeId to{};
    std::vector<Remember> remember{};
    Condition condition{};
    /// The option that it reads more about; shown with it.
    NodeId about{};
    /// Taking it is the yes to the question of the card that it leads to.
    bool consent = false;
    SourceSpan at{};
};

struct Passage {
    std::string text{};
    Citation citation{};
    Condition condition{};
    SourceSpan at{};
};

/// A card of kind Option as a decision offers it.
struct OfferedOption {
    NodeId card{};
    /// The option's own title where the decision gives it none.
    std::string label{};
    Condition condition{};
    SourceSpan at{};
};

struct RouteRow {
    NodeId to{};
    Condition condition{};
    SourceSpan at{};
};

/// Where sources differ; never merged.
struct Difference {
    std::string about{};
    std::vector<Bullet> views{};
    SourceSpan at{};
};

/// A row of a decision's table of options, beyond benefits, harms and what it is like.
struct CompareRow {
    std::string id{};
    std::string label{};
};

/// A key of a table and its text.
struct Entry {
    std::string key{};
    std::string text{};
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
    /// Questions to take to the appointment.
    std::vector<Bullet> ask{};
    /// For the speaker; never shown to the room.
    std::string presenter{};
    /// For reviewers; never shown.
    std::string note{};
    std::string measures{};
    std::string cannot{};
    std::string if_found{};
    std::string if_not_found{};
    std::string decision{};
    std::vector<Bullet> matters{};
    std::vector<CompareRow> compare_rows{};
    std::vector<OfferedOption> options{};
    std::vector<Bullet> benefits{};
    std::vector<Bullet> harms{};
    /// What it is like.
    std::string experience{};
    /// What an option says in the rows of the decisions that offer it, by their ids.
    std::vector<Entry> compare_texts{};
    bool no_new_treatment = false;
    /// Declared gaps: the key that the sources leave open, such as `harms`, and the words for it.
    std::vector<Entry> not_covered{};
    /// The question before the card is shown; empty where it is shown at once.
    std::string ask_first{};
    std::vector<Number> numbers{};
    std::vector<Difference> differences{};
    Citation citation{};
    std::vector<Passage> passages{};
    std::vector<Choice> choices{};
    std::vector<RouteRow> rows{};
    /// The cards that `card:` links in its texts open, each once, in their order.
    std::vector<NodeId> linked_cards{};
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

/// A rule that every walk keeps.
struct Promise {
    std::string name{};
    Condition condition{};
    /// Not reached while the condition holds, nor offered as an option.
    std::vector<NodeId> never{};
    /// Reached or offered only after the walk stood on `read`.
    std::vector<NodeId> before{};
    NodeId read{};
    SourceSpan at{};
};

/// A walk that must hold, told by choice ids; `open:ID` opens an option and closes it.
struct Rehearsal {
    std::string name{};
    std::vector<std::string> choose{};
    NodeId ends_at{};
    SourceSpan at{};
    /// The place of each of `choose`.
    std::vector<SourceSpan> choose_at{};
    SourceSpan ends_at_place{};
    /// How long a talk that plays by itself stays before each of `choose`; empty where it goes by
    /// what there is to read.
    std::vector<int> seconds{};
};

/// What a named person vouches for on the scorecard of decision aids.
struct Attestation {
    std::string item{};
    std::string by{};
    std::string date{};
    std::string note{};
};

/// A finding that the authors chose to live with.
struct Allowance {
    std::string code{};
    /// Without a value: anywhere in the flow.
    NodeId card{};
    std::string reason{};
    /// `YYYY-MM-DD`, the last day on which it counts; empty means always.
    std::string until{};
    SourceSpan at{};
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
    TranslatedFrom translated_from{};
};

/// The parts of a flow, in the order of the file.
struct FlowParts {
    Metadata metadata{};
    std::vector<Phase> phases{};
    std::vector<Source> sources{};
    std::vector<Term> terms{};
    std::vector<Answer> answers{};
    std::vector<Node> nodes{};
    std::vector<Promise> promises{};
    std::vector<Rehearsal> rehearsals{};
    std::vector<Attestation> attestations{};
    std::vector<Allowance> allowances{};
    /// What the `file` of each span counts in: the flow's own file, then the included ones.
    std::vector<std::string> files{};
    NodeId start{};
    /// Without a value the engine's own urgent words are shown.
    NodeId urgent{};
};

/// Immutable. Every id in it points into its own vectors; only `check` makes one.
class Flow {
public:
    // Made once and not in each source that has one: it is large.
    Flow(const Flow& other);
    Flow(Flow&& other) noexcept;
    Flow& operator=(const Flow& other);
    Flow& operator=(Flow&& other) noexcept;
    ~Flow();

    [[nodiscard]] const Metadata& metadata() const { return parts_.metadata; }

    [[nodiscard]] const std::vector<Phase>& phases() const { return parts_.phases; }

    [[nodiscard]] const std::vector<Source>& sources() const { return parts_.sources; }

    [[nodiscard]] const std::vector<Term>& terms() const { return parts_.terms; }

    [[nodiscard]] const std::vector<Answer>& answers() const { return parts_.answers; }

    [[nodiscard]] const std::vector<Node>& nodes() const { return parts_.nodes; }

    [[nodiscard]] const std::vector<Promise>& promises() const { return parts_.promises; }

    [[nodiscard]] const std::vector<Rehearsal>& rehearsals() const { return parts_.rehearsals; }

    [[nodiscard]] const std::vector<Attestation>& attestations() const {
        return parts_.attestations;
    }

    [[nodiscard]] const std::vector<Allowance>& allowances() const { return parts_.allowances; }

    [[nodiscard]] const std::vector<std::string>& files() const { return parts_.files; }

    [[nodiscard]] NodeId start() const { return parts_.start; }

    [[nodiscard]] const Node& node(NodeId id) const { return parts_.nodes[id.index()]; }

    [[nodiscard]] const Phase& phase(PhaseId id) const { return parts_.phases[id.index()]; }

    [[nodiscard]] const Source& source(SourceId id) const { return parts_.sources[id.index()]; }

    [[nodiscard]] const Term& term(TermId id) const { return parts_.terms[id.index()]; }

    [[nodiscard]] const Answer& answer(AnswerId id) const { return parts_.answers[id.index()]; }

    /// All of it in one value.
    [[nodiscard]] const FlowParts& parts() const { return parts_; }

    /// The card with this id, or an id without a value. Linear.
    [[nodiscard]] NodeId find_node(std::string_view id) const;

    /// What Urgent help opens on a card of this phase: the phase's card, else the flow's, else an
    /// id without a value.
    [[nodiscard]] NodeId urgent_for(PhaseId phase) const;

    /// 64 hex digits: the SHA-256 (FIPS 180-4) of the flow in one canonical form. Comments, spacing
    /// and the order of keys do not change it; any word or target does.
    [[nodiscard]] const std::string& hash() const { return hash_; }

    /// The hash of the flow whose walks are walked here: of a translation its original's, so that a
    /// walk is known again in every language.
    [[nodiscard]] const std::string& walk_hash() const {
        const std::string& original = parts_.metadata.translated_from.hash;
        return original.empty() ? hash_ : original;
    }

private:
    explicit Flow(FlowParts parts);

    friend class FlowBuilder;

    FlowParts parts_;
    std::string hash_;
};

}  // namespace waypost
