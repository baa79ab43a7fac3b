// The engine's own words for readers, in one language. The texts stand in assets/words/.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace waypost {

// Several on a line, in the order of the keys: one on each would be a file of nothing else.
// clang-format off
/// One entry for each text. Adding one means a line here, a line in `base/word_keys.h` and a line
/// in each file of assets/words/; a test holds the three together.
enum class Word {
    Label, LabelLong, NotReviewed, ReviewedBy, ComparedOn, PastReview, PartlyTranslated, GoOn, Back, StartOver,
    Quit, UrgentHelp, UrgentFallback, UrgentAlways, BackToWhereIWas, LookHere, LookingAround,
    LookingCase, LookingCaseNot, LookingCaseBut, LookingAnyAnswer, LookingAnd, LookingOr,
    LookingAnswerIs, LookingNever, LookingReadFirst, LookingNoWay, Sources, SourcesNone,
    Editorial, Undated, ReadOn, WhyAsked, QuestionsToTake, MyPage, MyPageHint, MyQuestions,
    MyQuestionsNone, OwnQuestionHint, AddQuestion, TakeOut, MattersToMe, MattersHint, RatingLow,
    RatingMiddle, RatingHigh, MyNotes, NotesField, SaveWalk, PrintNotes, PrintOpened,
    MakeHandout, MakeHandoutHint, SeeHandout, PreviewPage, PreviewPaper, PaperA4, PaperLetter,
    PreviewMore, NoPdfViewer, HandoutFailed, ReopenedOtherCard, ReopenedNoChoice,
    ReopenedNotOffered, SavedTo, NotSaved, SavedWalks, SavedWalkOn, SavedWalksNone, OpenWalk,
    WalkNotOpened, WalkOtherFlow, DropFiles, NoHome, WordsMet, WordsMetNone, Settings, ReadAloud,
    StopReading, NoSpeech, SpeechWays, SpeechWay, SettingMotion, SettingMotionHint, SettingKeys,
    SettingKeysHint, Language, LanguageName, SettingOn, SettingOff, Reopened, ReopenedChanged, OrientOneTitle, OrientOne,
    OrientTwoTitle, OrientTwo, OrientThreeTitle, OrientThree, OrientOf, OrientNext, OrientSkip,
    OrientDone, OrientAgain, PartOf, PartRead, Trail, TrailHint, EarlierChoices, EarlierTaken,
    EarlierKeepsAll, EarlierSetsAside, EarlierWaits, EarlierKept, ResumeOne, ResumeMany,
    NotSeenOne, NotSeenMany, ClosedByAnswer, ClosedByNone, LookAtAnswer, Answers, ChangeStep,
    Finished, FinishedHint, Stuck, RouteGap, YouChose, ClosedBy, CardsRead, NotYet, KindQuestion,
    KindInfo, KindTest, KindStage, KindDecision, KindOption, KindRoute, KindUrgent, KindEnd,
    Measures, Cannot, IfFound, IfNotFound, DecisionIs, ModeWalk, ModePresent, ModeAuthor,
    TextSize, Theme, ThemeLight, ThemeDark, ThemeContrast, Map, Fit, ZoomIn, ZoomOut, WhereAmI,
    YouAreHere, Find, FindHint, FindCount, FindNone, FindEarlier, FindNext, Close, Legend,
    LegendState, LegendDecision, LegendAction, LegendLink, LegendWalked, LegendAhead,
    LegendClosed, LegendRead, MapKeys, FoldAll, UnfoldAll, TidyUp, TidyUpTip, MapOnly,
    MapOnlyTip, ShowCard, ShowCardTip, FoldPhase, UnfoldPhase, NotProven, NotProvenOne,
    BrokenFlow, Problems, NoProblems, ChooseFlow, NoFlows, WhereNext, MoreBelow, TypeNumber,
    Months, BackToCard, Larger, Smaller, Zoomed, ReviewedOn, UrgentNotAChoice, NumberExactly,
    NumberAbout, NumberAtLeast, NumberAtMost, NumberSpan, NumberSentence, NumberOver,
    NumberOverNotStated, NumberWho, NumberBasis, NumberRange, NumberCertainty, NumberAsGiven,
    NumberDots, NumberDotsBetween, Thousands, Numbers, GateNo, GateYes, GateKept, GateWaysOn,
    GateAsks, GatesShown, Options, CompareOptions, CompareSome, CompareEarlier, CompareLater,
    BackToOptions, Benefits, Harms, Experience, NotCovered, NothingSaid, ReadMore, Matters,
    SourcesDiffer, LinkedKept, StepsLeft, StepsLeftSame, StepsLeftOne, WhereIAm, WalkNotBegun,
    WhatIRead, FirstWords, EditorialUnmarked, RoomToWrite, NoQuestions, OwnQuestions, PageOf,
    RateStatements, TalkedAbout, KeptClosed, NoLetterShape, MapOf, MapWalked, PaneCard, PaneEdit,
    PaneSource, PaneLists, ListChanges, ListRehearsals, ListCards, ListNotes, ListWays,
    FindingError, FindingWarning, FindingWalk, FindingAtStart, FindingWalkIt, FindingWalkItTip,
    NoEditor, BrokenSince, WalkCut, WalkCutOne, TestFrom, TestFromTip, WaysNone, WaysNoWalk,
    WaysTooMany, WaysTo, WaysStart, WaysShortest, ChangesNone, ChangeAdded, ChangeChanged,
    ChangeRemoved, ChangeWords, ChangeWays, ChangeWay, EditTitle, EditText, EditPassage,
    EditAskFirst, EditPresenter, EditNote, EditLabel, EditId, EditPhase, EditChoices,
    EditLeadsTo, EditOtherTarget, EditTakeOutChoice, EditAddChoice, EditAddChoiceHint,
    EditPickTarget, EditPicking, EditAddCard, EditAddCardHint, EditAddCardButton, EditTerms,
    EditDelete, EditDeleteNone, EditDeleteBreaks, EditDeleteAnyway, EditDeleteKeep, EditUndo,
    EditRedo, EditEnter, EditNotReadable, EditNoSuchThing, EditBadId, EditNameTaken, EditNotText,
    EditEmptyText, EditNotOnThisKind, EditWrittenOtherwise, EditChangedMeanwhile, EditNotSaved,
    RefStart, RefUrgent, RefWay, RefOption, RefLink, RefPromise, RefRehearsal, RefAllowance,
    SourceSave, SourceUndo, SourceRedo, SourceUnsaved, SourcePlace, SourceOutside,
    SourceKeepMine, SourceTakeFile, SourceFindHint, SourceLineHint, SourceNotRead,
    SourceNotSaved, SourceTooLarge, SourceNoFile, SourceMore, SourceLost, RehearsalHolds,
    RehearsalFails, RehearsalNotOffered, RehearsalStuck, RehearsalOtherEnd, RehearsalSteps,
    RehearsalStep, RehearsalCoverage, RehearsalsNone, Heat, HeatTip, HeatWalked, HeatNever,
    CardsFilter, CardsShown, CardsNone, ColumnCard, ColumnKind, ColumnPhase, ColumnGrade,
    ColumnGradeTip, ColumnSmog, ColumnSmogTip, ColumnWords, ColumnWordsTip, ColumnSources,
    ColumnSourcesTip, ColumnOldest, ColumnOldestTip, ColumnNewest, ColumnNewestTip,
    ColumnFindings, ColumnFindingsTip, CardOwnWords, CardUncited, CardUndated, NotesNone,
    NoteToDo, NoteReviewers, TalkPick, TalkEndTitle, TalkKeys, TalkKeysHide, TalkKeyOn,
    TalkKeyBack, TalkKeyAgain, TalkKeyPick, TalkKeyTake, TalkKeyBlack, TalkKeyFreeze,
    TalkKeyJump, TalkKeyMap, TalkKeyPhase, TalkKeyPoint, TalkKeySpot, TalkKeyZoom,
    TalkKeyOptions, TalkKeyGates, TalkKeySwap, TalkKeyUrgent, TalkKeyRead, TalkKeyMove, TalkKeyLeave, TalkJump,
    TalkJumpHint, TalkJumpNone, TalkFrozen, TalkBlacked, TalkNow, TalkNotes, TalkNoNotes,
    TalkNotesShown, TalkWays, TalkPlanned, TalkPlannedNext, TalkPlannedOption, TalkPlannedDone,
    TalkPlannedEnd, TalkPlannedOff, TalkRehearsal, TalkNoRehearsal, TalkTime, TalkClock,
    TalkOfMinutes, TalkAhead, TalkBehind, TalkOnTime, TalkRun, TalkPause, TalkZero, TalkMore,
    TalkFewer, TalkRoom, TalkPanel, TalkFold, TalkBlackOn, TalkFreezeOn, TalkLaserOn, TalkSpotOn,
    TalkZoomOn, TalkMapOn, TalkPhaseOn, TalkGatesOn, TalkHandout, TalkHandoutText, TalkPoster, TalkSwap, TalkKeysOn, PageSkip,
    PageViews, PageAllCards, PageAllCardsHint, PageAbout, PageThemeDevice, PageTextLarger,
    PageTextSmaller, PageNoScript, PageWords, PageCited, PagePublished, PageReviewBy,
    PageAuthors, PageFunding, PageUpdates, PageFeedback, PageMadeWith, PageCertificate,
    PageNoCertificate, PageKeys, PageWentBack, PageHint, PagePrint, PagePrintFigures,
    PagePrintAsked, PageSaved, PageOpenWalk, PageNotAWalk, PageMapHint, PageMoveLeft,
    PageMoveRight, PageMoveUp, PageMoveDown, Count_,
};
// clang-format on

inline constexpr std::size_t kWordCount = static_cast<std::size_t>(Word::Count_);

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
