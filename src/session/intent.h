// What a view asks for. Views decide nothing; the session and the app carry intents out.
#pragma once

#include "base/geometry.h"
#include "flow/ids.h"
#include "flowfile/edit.h"
#include "session/author_space.h"
#include "session/mode.h"
#include "session/sheet.h"
#include "session/source_act.h"
#include "session/talk.h"

#include <any>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace waypost::intent {

/// Take an offered choice of the present card.
struct TakeChoice {
    ChoiceId choice{};
};

/// Undo the last step.
struct GoBack {};

/// Forget every step.
struct StartOver {};

/// Go back to the card on which this step was taken; 0 is the first. It and the later ones wait.
struct GoToStep {
    std::size_t step = 0;
};

/// Look at an earlier step again, over the present place, to see or to change it.
struct OpenEarlier {
    std::size_t step = 0;
};

/// Take another choice at the earlier step that is looked at. Later steps that still hold are kept.
struct ChangeStep {
    ChoiceId choice{};
};

/// Take up the steps that wait.
struct GoOnAsBefore {};

/// How much a statement matters to the person, from 1 to 3; the rating that it has already takes
/// it back.
struct RateStatement {
    std::string statement{};
    int rating = 1;
};

/// Whether a card's question is on the person's page.
struct TickQuestion {
    std::string question{};
    bool ticked = true;
};

/// Sets one of the person's own questions; one behind the last adds it, empty words take it out.
struct WriteQuestion {
    std::size_t index = 0;
    std::string text{};
};

struct WriteNotes {
    std::string text{};
};

/// Show a sheet instead of card and map; `None` goes back to them.
struct ShowSheet {
    Sheet sheet = Sheet::None;
};

/// Show the orientation again, from its first card, beside the walk.
struct ShowOrientation {};

/// Show this card of the orientation; one behind the last ends it.
struct TurnOrientation {
    std::size_t card = 0;
};

/// Skip what is left of the orientation.
struct EndOrientation {};

/// Show the flow and the program in a language of `LoadedFlow::languages`.
struct SetLanguage {
    std::string language{};
};

struct SetReducedMotion {
    bool reduced = false;
};

/// Whether keys of one letter or digit do something.
struct SetSingleKeys {
    bool on = true;
};

/// Whether the handout has the person's notes.
struct PrintNotes {
    bool on = true;
};

/// Whether it has what opened cards say that ask first, and their figures.
struct PrintOpened {
    bool on = true;
};

/// Which paper handouts are for.
struct SetLetterPaper {
    bool on = true;
};

/// Make a handout of my page and show it where it can be printed.
struct MakeHandout {
    HandoutForm form = HandoutForm::Pdf;
};

/// Save the walk where saved walks are kept.
struct SaveWalk {};

/// Read what is shown aloud, from its first word.
struct ReadAloud {};

struct StopReading {};

/// Open the urgent card over the present place; no step.
struct OpenUrgent {};

/// Open an option of the decision that is shown, over it; no step.
struct OpenOption {
    NodeId option{};
};

/// Open the options of the decision that is shown side by side; no step.
struct CompareOptions {};

/// Open a card that a `card:` link of what is shown leads to; no step.
struct OpenLinkedCard {
    NodeId card{};
};

/// Look at a card off the path, or at an option as that decision lists it; no step. A card that the
/// walk came by opens as its earlier step.
struct LookAt {
    NodeId card{};
    NodeId decision{};
};

/// Close what lies topmost over the present place.
struct CloseDetour {};

/// Yes to the question of the closed card that is shown, and of all that ask the same.
struct OpenGate {};

/// No to it: back to where one came from.
struct LeaveGate {};

/// Before a room: open every gate, or only those said yes to.
struct ShowAllGates {
    bool shown = true;
};

struct SetMode {
    Mode mode = Mode::Walk;
};

struct SetTheme {
    ThemeName theme = ThemeName::Light;
};

/// In percent; kept within 100 to 250.
struct SetTextSize {
    int percent = 100;
};

/// Where there is no room for both: the map instead of the card, or the other way round.
struct ShowMap {
    bool shown = true;
};

/// The map's view has this size, in a window of that: the map is read along the longer side.
struct ShapeMap {
    Size view{};
    Size window{};
};

/// Open a flow of the first screen.
struct OpenFlow {
    std::size_t entry = 0;
};

/// Open one of the saved walks that are listed.
struct OpenSavedWalk {
    std::size_t entry = 0;
};

/// Go back to one of the walks that were left in this run.
struct TakeUpLeftWalk {
    std::size_t left = 0;
};

/// Go to the first screen.
struct CloseFlow {};

/// Lay the map out afresh, without regard to where its cards are.
struct TidyUp {};

/// What stands beside the map of an author, and below it.
struct ShowPane {
    AuthorPane pane = AuthorPane::Card;
};

struct ShowList {
    AuthorList list = AuthorList::Problems;
};

/// Show what a finding is about: its card on the map, its walk, its place in the file.
struct ShowProblem {
    std::size_t problem = 0;
};

/// Stand where the chosen problem shows.
struct WalkProblem {};

/// Bring a card into view on the map, without a step.
struct ShowOnMap {
    NodeId card{};
};

/// Open a file of the flow at a place, in the editor that its author writes with.
struct OpenInEditor {
    FilePosition at{};
};

/// Walk from the start by these steps as far as they hold.
struct WalkSteps {
    std::vector<WalkStep> steps{};
};

/// Show on the map how many rehearsals come by each card and way.
struct ShowHeat {
    bool shown = true;
};

/// Walk to a card by the shortest walk that leads there, and list the choices that do.
struct TestFrom {
    NodeId card{};
};

/// Write this into the flow's files.
struct MakeEdit {
    Edit edit{};
};

struct UndoEdit {};

struct RedoEdit {};

/// The card that is pointed at next becomes the target of this choice.
struct BeginPick {
    TargetPick pick{};
};

struct EndPick {};

struct PickTarget {
    NodeId card{};
};

/// Show the text of a file of the flow, with the caret at a line and column, which count from 1.
/// No file is the flow's own, and line 0 leaves the caret where it is.
struct ShowSource {
    std::string file{};
    int line = 0;
    int column = 1;
};

/// Do something to the text that is shown.
struct ChangeSource {
    SourceAct act{};
};

/// A button of the clicker.
struct ClickTalk {
    TalkClick click = TalkClick::On;
};

struct ChangeTalk {
    TalkAct act = TalkAct::Black;
};

/// Where the room's attention is, in parts of its picture.
struct PointAt {
    Point at{};
};

/// Read on in what the room reads, or back, by so many parts of what it sees of that at once.
struct ScrollRoom {
    double by = 0;
};

/// Empty: the clicker follows none.
struct FollowRehearsal {
    std::string name{};
};

/// Bring a card before the room: by the walk so far, by one that goes on from here, by one from the
/// start, else off the path.
struct JumpTo {
    NodeId card{};
};

struct OpenLink {
    std::string url{};
};

struct ToggleFullScreen {};

/// The room's window and the speaker's change places.
struct SwapScreens {};

struct Quit {};

}  // namespace waypost::intent

namespace waypost {

template <class... Kinds>
struct IntentKinds {};

using AllIntents = IntentKinds<intent::TakeChoice,
                               intent::GoBack,
                               intent::StartOver,
                               intent::GoToStep,
                               intent::OpenEarlier,
                               intent::ChangeStep,
                               intent::GoOnAsBefore,
                               intent::RateStatement,
                               intent::TickQuestion,
                               intent::WriteQuestion,
                               intent::WriteNotes,
                               intent::ShowSheet,
                               intent::ShowOrientation,
                               intent::TurnOrientation,
                               intent::EndOrientation,
                               intent::SetLanguage,
                               intent::SetReducedMotion,
                               intent::SetSingleKeys,
                               intent::PrintNotes,
                               intent::PrintOpened,
                               intent::SetLetterPaper,
                               intent::MakeHandout,
                               intent::SaveWalk,
                               intent::ReadAloud,
                               intent::StopReading,
                               intent::OpenUrgent,
                               intent::OpenOption,
                               intent::CompareOptions,
                               intent::OpenLinkedCard,
                               intent::LookAt,
                               intent::CloseDetour,
                               intent::OpenGate,
                               intent::LeaveGate,
                               intent::ShowAllGates,
                               intent::SetMode,
                               intent::SetTheme,
                               intent::SetTextSize,
                               intent::ShowMap,
                               intent::ShapeMap,
                               intent::OpenFlow,
                               intent::OpenSavedWalk,
                               intent::TakeUpLeftWalk,
                               intent::CloseFlow,
                               intent::TidyUp,
                               intent::ShowPane,
                               intent::ShowList,
                               intent::ShowProblem,
                               intent::WalkProblem,
                               intent::ShowOnMap,
                               intent::OpenInEditor,
                               intent::WalkSteps,
                               intent::ShowHeat,
                               intent::TestFrom,
                               intent::MakeEdit,
                               intent::UndoEdit,
                               intent::RedoEdit,
                               intent::BeginPick,
                               intent::EndPick,
                               intent::PickTarget,
                               intent::ShowSource,
                               intent::ChangeSource,
                               intent::ClickTalk,
                               intent::ChangeTalk,
                               intent::PointAt,
                               intent::ScrollRoom,
                               intent::FollowRehearsal,
                               intent::JumpTo,
                               intent::OpenLink,
                               intent::ToggleFullScreen,
                               intent::SwapScreens,
                               intent::Quit>;

template <class Kind, class... Kinds>
constexpr bool is_one_of(IntentKinds<Kinds...> /*kinds*/) {
    return (std::is_same_v<Kind, Kinds> || ...);
}

template <class Kind>
concept KindOfIntent = is_one_of<Kind>(AllIntents{});

/// One of AllIntents. Not a std::variant: each of the sources that make an intent would spend
/// seconds of compiling on a variant of so many kinds, and only visit() needs them all.
class Intent {
public:
    template <KindOfIntent Kind>
    Intent(Kind kind)  // NOLINT(google-explicit-constructor): a kind of intent is an intent
        : kind_(std::move(kind)) {}

    /// Null when it is of another kind.
    template <KindOfIntent Kind>
    [[nodiscard]] const Kind* as() const {
        return std::any_cast<Kind>(&kind_);
    }

    /// Calls the visitor with the kind that it is; does not compile when the visitor knows not all.
    template <class Visitor>
    void visit(Visitor& visitor) const {
        visit_kinds(visitor, AllIntents{});
    }

private:
    template <class Visitor, class... Kinds>
    void visit_kinds(Visitor& visitor, IntentKinds<Kinds...> /*kinds*/) const {
        const auto visits = [&](const auto* kind) {
            if (kind != nullptr) {
                visitor(*kind);
            }
            return kind != nullptr;
        };
        static_cast<void>((visits(as<Kinds>()) || ...));
    }

    std::any kind_;
};

using Intents = std::vector<Intent>;

}  // namespace waypost
