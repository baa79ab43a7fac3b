// A talk before a room: what the clicker does next, how much the room sees, what is pointed at.
#pragma once

#include "base/geometry.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waypost {

/// How much of the flow the room sees.
enum class RoomView { Card, Phase, Map };

enum class Pointing { Nothing, Laser, Spotlight };

/// What the buttons of a clicker mean.
enum class TalkClick {
    On,
    Back,
    /// Takes the way that is marked where ways are picked from; else goes on.
    Take,
    /// To the walk that was come back from.
    Again,
};

/// What going on comes to.
enum class ClickEffect {
    /// Nothing: the talk is over, or stuck.
    Rest,
    /// The last screen comes.
    End,
    /// What lies over the present card goes.
    Close,
    /// The rehearsal's next step is taken.
    Plan,
    /// The only way on is taken.
    OnlyWay,
    /// The ways on are marked, one after the other.
    Mark,
};

/// What a press does to a talk beside the walk itself. What is on goes off with the same press.
enum class TalkAct { Black, Freeze, SeePhase, SeeMap, Laser, Spotlight, Zoom, Keys, Jump };

/// A part of the room's picture that is drawn larger.
struct RoomZoom {
    /// What stays where it is, in parts of the picture's width and height.
    Point about{0.5, 0.5};
    double factor = 2;

    friend bool operator==(const RoomZoom&, const RoomZoom&) = default;
};

/// Kept over reloads, and nothing of it is ever written.
struct Talk {
    /// The name of the rehearsal that the clicker follows. Empty: none. Without a value nothing was
    /// chosen, and it is the file's first.
    std::optional<std::string> rehearsal{};
    RoomView view = RoomView::Card;
    bool is_black = false;
    /// The room goes on seeing what it saw; only where the speaker has a window of their own.
    bool is_frozen = false;
    /// The last screen: what was shown, its sources, the label.
    bool shows_end = false;
    bool shows_keys = false;
    /// The list of cards to jump to.
    bool jumps = false;
    /// The ways on are shown to be picked from, and this one is marked; counts from 0.
    std::optional<std::size_t> picking{};
    Pointing pointing = Pointing::Nothing;
    /// In parts of the room's picture.
    Point at{0.5, 0.5};
    std::optional<RoomZoom> zoom{};
    /// How far the room's text was asked to scroll since the talk began, in parts of what is seen
    /// of it at once. What there is to scroll the views know.
    double scrolled = 0;
    /// Walks that were left by a step, a jump or a step back, the last one behind; and those that
    /// were come back from.
    std::vector<std::vector<WalkStep>> before{};
    std::vector<std::vector<WalkStep>> after{};
};

/// One of the things that a rehearsal names.
struct PlannedStep {
    /// The card on which it is done.
    NodeId card{};
    /// Without a value where an option is opened.
    ChoiceId choice{};
    NodeId option{};
};

/// As far as the rehearsal can be walked.
[[nodiscard]] std::vector<PlannedStep> planned_steps(const Flow& flow, const Rehearsal& rehearsal);

/// The rehearsal that the clicker follows; null where it follows none.
[[nodiscard]] const Rehearsal* followed_rehearsal(const Flow& flow, const Talk& talk);

/// How far a talk is on its rehearsal.
struct PlannedPlace {
    /// How many of its steps were done.
    std::size_t done = 0;
    std::size_t of = 0;
    /// What it does next; without a value at its end, and where the walk has left it.
    std::optional<PlannedStep> next{};
    /// The card on which it goes on; without a value at its end.
    NodeId goes_on_at{};

    [[nodiscard]] bool is_done() const { return done == of; }
};

/// Steps off the rehearsal are passed over: it goes on wherever the walk stands on the card of its
/// next step. `opened` has the ids of the options that were opened on this walk.
[[nodiscard]] PlannedPlace place_on(const Flow& flow,
                                    const Rehearsal& rehearsal,
                                    const Replay& walk,
                                    const std::set<std::string>& opened);

}  // namespace waypost
