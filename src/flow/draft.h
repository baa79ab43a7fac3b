// A flow as its author wrote it: names not yet looked up, everything with its place in the file.
#pragma once

#include "base/source_text.h"
#include "flow/node_kind.h"
#include "flow/translated_from.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// A text and where it stands. An absent key has a span without a place and an empty value.
struct WrittenText {
    std::string value{};
    SourceSpan at{};
    /// The author wrote something here that could not be read, and a finding says so already.
    /// Nothing more is to be said about it.
    bool unread = false;

    [[nodiscard]] bool is_absent() const { return value.empty() && !at.has_place() && !unread; }
};

/// `source = […]` or `editorial = true`; both absent means that nothing was cited.
struct DraftCitation {
    std::vector<WrittenText> sources{};
    bool editorial = false;
    SourceSpan at{};
};

/// One key of a condition's table: an answer and the values it is compared with; `*` stands alone.
struct DraftAnswerTest {
    WrittenText answer{};
    std::vector<WrittenText> values{};
};

struct DraftConditionTable {
    std::vector<DraftAnswerTest> tests{};
    SourceSpan at{};
};

/// Holds when any table of `when` holds (or there is none) and no table of `unless` holds.
struct DraftCondition {
    std::vector<DraftConditionTable> when{};
    std::vector<DraftConditionTable> unless{};
};

struct DraftRemember {
    WrittenText answer{};
    WrittenText value{};
};

/// A text with a source of its own: an item of `benefits`, `harms`, `ask` or `matters`, or a view
/// under `differ`. An absent citation means that the card's stands for it.
struct DraftBullet {
    WrittenText text{};
    DraftCitation citation{};
};

struct DraftChoice {
    /// Absent means: the id is the target's.
    WrittenText id{};
    WrittenText label{};
    WrittenText to{};
    std::vector<DraftRemember> remember{};
    DraftCondition condition{};
    /// The option that the choice reads more about.
    WrittenText about{};
    /// Taking it is the yes to the question of the card that it leads to.
    bool consent = false;
    SourceSpan at{};
    /// Written as `next`, not as a choice.
    bool is_next = false;
};

struct DraftPassage {
    WrittenText text{};
    DraftCitation citation{};
    DraftCondition condition{};
    SourceSpan at{};
};

struct DraftRouteRow {
    WrittenText to{};
    DraftCondition condition{};
    SourceSpan at{};
};

/// A card of kind `option` as a decision offers it.
struct DraftOption {
    WrittenText node{};
    /// Absent means: the option's own title.
    WrittenText label{};
    DraftCondition condition{};
    SourceSpan at{};
};

/// A whole number as written.
struct WrittenInteger {
    std::int64_t value = 0;
    SourceSpan at{};
    bool unread = false;

    [[nodiscard]] bool is_absent() const { return !at.has_place() && !unread; }
};

struct DraftNumber {
    WrittenText label{};
    /// `n`: both ends are the same where one number was written.
    WrittenInteger low{};
    WrittenInteger high{};
    WrittenInteger of{};
    WrittenText bound{};
    WrittenText over{};
    WrittenText who{};
    WrittenText basis{};
    WrittenText kind{};
    WrittenText range{};
    WrittenText certainty{};
    DraftCitation citation{};
    SourceSpan at{};
};

/// Where sources differ.
struct DraftDifference {
    WrittenText about{};
    std::vector<DraftBullet> views{};
    SourceSpan at{};
};

/// A row of a decision's table of options, beyond the fixed ones.
struct DraftCompareRow {
    WrittenText id{};
    WrittenText label{};
    SourceSpan at{};
};

/// A key of a table and its text: what an option says in a row, or what a declared gap says.
struct DraftEntry {
    WrittenText key{};
    WrittenText text{};
};

/// What a card is. Without a value the key is absent, or, with a place, was not understood and a
/// finding says so already.
struct DraftKind {
    std::optional<NodeKind> value{};
    SourceSpan at{};
};

struct DraftNode {
    WrittenText id{};
    DraftKind kind{};
    /// The table's header; findings about the card as a whole point here.
    SourceSpan at{};
    WrittenText phase{};
    WrittenText title{};
    WrittenText text{};
    WrittenText why{};
    std::vector<DraftBullet> ask{};
    WrittenText presenter{};
    WrittenText note{};
    WrittenText measures{};
    WrittenText cannot{};
    WrittenText if_found{};
    WrittenText if_not_found{};
    WrittenText decision{};
    std::vector<DraftBullet> matters{};
    std::vector<DraftCompareRow> compare_rows{};
    std::vector<DraftOption> options{};
    std::vector<DraftBullet> benefits{};
    std::vector<DraftBullet> harms{};
    WrittenText experience{};
    std::vector<DraftEntry> compare_texts{};
    bool no_new_treatment = false;
    std::vector<DraftEntry> not_covered{};
    WrittenText ask_first{};
    std::vector<DraftNumber> numbers{};
    std::vector<DraftDifference> differences{};
    DraftCitation citation{};
    std::vector<DraftPassage> passages{};
    /// `next` is a choice here, with `is_next`.
    std::vector<DraftChoice> choices{};
    std::vector<DraftRouteRow> rows{};
    /// Some of its ways could not be read, so their absence is no finding.
    bool ways_unread = false;
    /// The same for its options.
    bool options_unread = false;
    /// The same for the rows of its comparison.
    bool compare_unread = false;
};

struct DraftPhase {
    WrittenText id{};
    WrittenText title{};
    WrittenText urgent{};
    SourceSpan at{};
};

struct DraftSource {
    WrittenText id{};
    WrittenText title{};
    WrittenText publisher{};
    /// Dates are `YYYY-MM-DD`.
    WrittenText published{};
    WrittenText accessed{};
    bool undated = false;
    WrittenText url{};
    SourceSpan at{};
};

struct DraftTerm {
    WrittenText id{};
    WrittenText word{};
    std::vector<WrittenText> also{};
    WrittenText text{};
    SourceSpan at{};
};

struct DraftAnswerValue {
    WrittenText id{};
    WrittenText label{};
    SourceSpan at{};
};

struct DraftAnswer {
    WrittenText id{};
    WrittenText label{};
    std::vector<DraftAnswerValue> values{};
    SourceSpan at{};
    /// Some of its values could not be read, so a value missing here is no finding.
    bool values_unread = false;
};

struct DraftReviewer {
    std::string name{};
    std::string role{};
    std::string date{};
};

struct DraftMetadata {
    WrittenText id{};
    WrittenText title{};
    WrittenText summary{};
    WrittenText topic{};
    WrittenText language{};
    WrittenText start{};
    WrittenText urgent{};
    WrittenText published{};
    WrittenText reviewed{};
    std::vector<DraftReviewer> reviewed_by{};
    WrittenText review_by{};
    WrittenText update_policy{};
    WrittenText funding{};
    std::vector<std::string> authors{};
    WrittenText feedback{};
    std::vector<std::string> names{};
    TranslatedFrom translated_from{};
    SourceSpan at{};
};

/// A rule that every walk keeps.
struct DraftPromise {
    WrittenText name{};
    DraftCondition condition{};
    std::vector<WrittenText> never{};
    std::vector<WrittenText> before{};
    WrittenText read{};
    SourceSpan at{};
};

/// A walk that `check` tries and a presenter follows.
struct DraftRehearsal {
    WrittenText name{};
    /// Choice ids; `open:ID` opens an option and closes it.
    std::vector<WrittenText> choose{};
    /// How long a talk that plays by itself stays before each of them; empty where none is said.
    std::vector<WrittenInteger> seconds{};
    WrittenText ends_at{};
    SourceSpan at{};
};

/// What a named person vouches for on the scorecard of decision aids.
struct DraftAttestation {
    /// Such as `2.1.1`.
    WrittenText item{};
    WrittenText by{};
    WrittenText date{};
    WrittenText note{};
    SourceSpan at{};
};

/// A finding that the authors chose to live with.
struct DraftAllowance {
    WrittenText code{};
    /// The card; absent means the whole flow.
    WrittenText card{};
    WrittenText reason{};
    /// The last day on which it counts.
    WrittenText until{};
    SourceSpan at{};
};

/// The lists of which parts could not be read: a name that is missing there is not the fault of
/// whoever uses it.
struct UnreadParts {
    /// Nothing could be read; the draft is empty.
    bool is_whole_file = false;
    bool phases = false;
    bool sources = false;
    bool answers = false;
    bool nodes = false;
};

/// Everything is in the order of the file.
struct FlowDraft {
    // Made once and not in each source that has one: it is large.
    FlowDraft();
    FlowDraft(const FlowDraft& other);
    FlowDraft(FlowDraft&& other) noexcept;
    FlowDraft& operator=(const FlowDraft& other);
    FlowDraft& operator=(FlowDraft&& other) noexcept;
    ~FlowDraft();

    /// The flow's own file as the user named it, then those that it includes; the `file` of each
    /// span counts in here. Never empty once a file was read.
    std::vector<std::string> files{};
    /// As written: paths from the folder of the flow's own file.
    std::vector<WrittenText> includes{};
    DraftMetadata metadata{};
    std::vector<DraftPhase> phases{};
    std::vector<DraftSource> sources{};
    std::vector<DraftTerm> terms{};
    std::vector<DraftAnswer> answers{};
    std::vector<DraftNode> nodes{};
    std::vector<DraftPromise> promises{};
    std::vector<DraftRehearsal> rehearsals{};
    std::vector<DraftAttestation> attestations{};
    std::vector<DraftAllowance> allowances{};
    UnreadParts unread{};
};

}  // namespace waypost
