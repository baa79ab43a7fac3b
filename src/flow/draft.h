// A flow as its author wrote it: names not yet looked up, everything with its place in the file.
#pragma once

#include "base/source_text.h"
#include "flow/node_kind.h"

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

struct DraftChoice {
    /// Absent means: the id is the target's.
    WrittenText id{};
    WrittenText label{};
    WrittenText to{};
    std::vector<DraftRemember> remember{};
    DraftCondition condition{};
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
    std::vector<WrittenText> ask{};
    WrittenText presenter{};
    WrittenText note{};
    WrittenText measures{};
    WrittenText cannot{};
    WrittenText if_found{};
    WrittenText if_not_found{};
    WrittenText decision{};
    DraftCitation citation{};
    std::vector<DraftPassage> passages{};
    /// `next` is a choice here, with `is_next`.
    std::vector<DraftChoice> choices{};
    std::vector<DraftRouteRow> rows{};
    /// Some of its ways could not be read, so their absence is no finding.
    bool ways_unread = false;
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
    /// As the user named it; findings carry it.
    std::string file{};
    DraftMetadata metadata{};
    std::vector<DraftPhase> phases{};
    std::vector<DraftSource> sources{};
    std::vector<DraftTerm> terms{};
    std::vector<DraftAnswer> answers{};
    std::vector<DraftNode> nodes{};
    UnreadParts unread{};
};

}  // namespace waypost
