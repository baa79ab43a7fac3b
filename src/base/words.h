// The engine's own words for readers, in one language. The texts stand in assets/words/.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace waypost {

/// One entry for each text. Adding one means a line here, a line in `kWordKeys` and a line in each
/// file of assets/words/; a test holds the three together.
enum class Word {
    Label,
    LabelLong,
    NotReviewed,
    ReviewedBy,
    ComparedOn,
    PastReview,
    GoOn,
    Back,
    StartOver,
    Quit,
    UrgentHelp,
    UrgentFallback,
    UrgentAlways,
    BackToWhereIWas,
    Sources,
    SourcesNone,
    Editorial,
    Undated,
    ReadOn,
    WhyAsked,
    QuestionsToTake,
    PartOf,
    Trail,
    TrailEmpty,
    Answers,
    ChangeStep,
    Finished,
    FinishedHint,
    Stuck,
    RouteGap,
    YouChose,
    ClosedBy,
    CardsRead,
    NotYet,
    KindQuestion,
    KindInfo,
    KindTest,
    KindStage,
    KindDecision,
    KindOption,
    KindRoute,
    KindUrgent,
    KindEnd,
    Measures,
    Cannot,
    IfFound,
    IfNotFound,
    DecisionIs,
    Terms,
    ModeWalk,
    ModePresent,
    ModeAuthor,
    TextSize,
    Theme,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    Map,
    Card,
    Fit,
    NotProven,
    NotProvenOne,
    BrokenFlow,
    Problems,
    NoProblems,
    ChooseFlow,
    NoFlows,
    WhereNext,
    TypeNumber,
    WayHere,
    OpensLink,
    Keys,
    Months,
    LookAtMap,
    BackToCard,
    OpenFlow,
    Larger,
    Smaller,
    Zoomed,
    ReviewedOn,
    UrgentNotAChoice,
    PresentHint,
    Count_,
};

inline constexpr std::size_t kWordCount = static_cast<std::size_t>(Word::Count_);

/// The keys of assets/words/*.toml, in the order of `Word`.
inline constexpr std::array<std::string_view, kWordCount> kWordKeys = {
    "label",
    "label_long",
    "not_reviewed",
    "reviewed_by",
    "compared_on",
    "past_review",
    "go_on",
    "back",
    "start_over",
    "quit",
    "urgent_help",
    "urgent_fallback",
    "urgent_always",
    "back_to_where_i_was",
    "sources",
    "sources_none",
    "editorial",
    "undated",
    "read_on",
    "why_asked",
    "questions_to_take",
    "part_of",
    "trail",
    "trail_empty",
    "answers",
    "change_step",
    "finished",
    "finished_hint",
    "stuck",
    "route_gap",
    "you_chose",
    "closed_by",
    "cards_read",
    "not_yet",
    "kind_question",
    "kind_info",
    "kind_test",
    "kind_stage",
    "kind_decision",
    "kind_option",
    "kind_route",
    "kind_urgent",
    "kind_end",
    "measures",
    "cannot",
    "if_found",
    "if_not_found",
    "decision_is",
    "terms",
    "mode_walk",
    "mode_present",
    "mode_author",
    "text_size",
    "theme",
    "theme_light",
    "theme_dark",
    "theme_contrast",
    "map",
    "card",
    "fit",
    "not_proven",
    "not_proven_one",
    "broken_flow",
    "problems",
    "no_problems",
    "choose_flow",
    "no_flows",
    "where_next",
    "type_number",
    "way_here",
    "opens_link",
    "keys",
    "months",
    "look_at_map",
    "back_to_card",
    "open_flow",
    "larger",
    "smaller",
    "zoomed",
    "reviewed_on",
    "urgent_not_a_choice",
    "present_hint",
};

class Words;

/// A date `YYYY-MM-DD` in words, such as "21 Nov 2026"; other texts come back as they are.
[[nodiscard]] std::string date_text(const Words& words, std::string_view date);

/// A table of texts, one for each `Word`.
class Words {
public:
    void set(Word word, std::string text) {
        texts_[static_cast<std::size_t>(word)] = std::move(text);
    }

    [[nodiscard]] const std::string& operator[](Word word) const {
        return texts_[static_cast<std::size_t>(word)];
    }

    /// The text with `{0}`, `{1}` … replaced by the given values.
    [[nodiscard]] std::string fill(Word word, std::initializer_list<std::string_view> values) const;

private:
    std::array<std::string, kWordCount> texts_{};
};

}  // namespace waypost
