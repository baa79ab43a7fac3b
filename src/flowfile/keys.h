// Every key that the tables of a flow file may have; those of cards stand in node_keys.cpp. The
// format's reference and the schema are held against these lists. Private to this library.
#pragma once

#include <array>
#include <string_view>

namespace waypost {

/// The file itself.
inline constexpr std::array<std::string_view, 12> kRootKeys = {"format",
                                                               "flow",
                                                               "phase",
                                                               "source",
                                                               "term",
                                                               "answer",
                                                               "node",
                                                               "promise",
                                                               "rehearsal",
                                                               "attest",
                                                               "allow",
                                                               "include"};
/// A file that is joined to a flow has what a flow has, but no `[flow]`, and joins no others.
inline constexpr std::array<std::string_view, 10> kIncludedKeys = {"format",
                                                                   "phase",
                                                                   "source",
                                                                   "term",
                                                                   "answer",
                                                                   "node",
                                                                   "promise",
                                                                   "rehearsal",
                                                                   "attest",
                                                                   "allow"};

/// A translation has its own few.
inline constexpr std::array<std::string_view, 5> kTranslationKeys = {
    "format", "translates", "language", "reviewed_by", "text"};
inline constexpr std::array<std::string_view, 2> kTranslatedKeys = {"text", "of"};

inline constexpr std::array<std::string_view, 16> kFlowKeys = {"id",
                                                               "title",
                                                               "summary",
                                                               "topic",
                                                               "language",
                                                               "start",
                                                               "urgent",
                                                               "published",
                                                               "reviewed",
                                                               "reviewed_by",
                                                               "review_by",
                                                               "update_policy",
                                                               "funding",
                                                               "authors",
                                                               "feedback",
                                                               "names"};

/// An item of `reviewed_by`.
inline constexpr std::array<std::string_view, 3> kReviewerKeys = {"name", "role", "date"};

inline constexpr std::array<std::string_view, 3> kPhaseKeys = {"id", "title", "urgent"};

inline constexpr std::array<std::string_view, 6> kSourceKeys = {
    "title", "publisher", "published", "accessed", "undated", "url"};

inline constexpr std::array<std::string_view, 3> kTermKeys = {"word", "also", "text"};

inline constexpr std::array<std::string_view, 2> kAnswerKeys = {"label", "values"};

/// An item of `values`.
inline constexpr std::array<std::string_view, 2> kValueKeys = {"id", "label"};

inline constexpr std::array<std::string_view, 5> kPassageKeys = {
    "text", "source", "editorial", "when", "unless"};

/// An item of `benefits`, `harms`, `ask` or `matters`, and a view of `differ`.
inline constexpr std::array<std::string_view, 3> kBulletKeys = {"text", "source", "editorial"};

inline constexpr std::array<std::string_view, 8> kChoiceKeys = {
    "id", "label", "to", "remember", "when", "unless", "about", "consent"};

inline constexpr std::array<std::string_view, 3> kRowKeys = {"to", "when", "unless"};

inline constexpr std::array<std::string_view, 4> kOptionKeys = {"node", "label", "when", "unless"};

/// A row of `compare` on a decision.
inline constexpr std::array<std::string_view, 2> kCompareKeys = {"id", "label"};

inline constexpr std::array<std::string_view, 12> kNumberKeys = {"label",
                                                                 "n",
                                                                 "of",
                                                                 "bound",
                                                                 "over",
                                                                 "who",
                                                                 "basis",
                                                                 "kind",
                                                                 "range",
                                                                 "certainty",
                                                                 "source",
                                                                 "editorial"};

inline constexpr std::array<std::string_view, 2> kDifferKeys = {"about", "views"};

inline constexpr std::array<std::string_view, 6> kPromiseKeys = {
    "name", "when", "unless", "never", "before", "read"};

inline constexpr std::array<std::string_view, 4> kRehearsalKeys = {
    "name", "choose", "seconds", "ends_at"};

/// An item of `[attest]`.
inline constexpr std::array<std::string_view, 3> kAttestationKeys = {"by", "date", "note"};

inline constexpr std::array<std::string_view, 4> kAllowanceKeys = {"code", "at", "reason", "until"};

}  // namespace waypost
