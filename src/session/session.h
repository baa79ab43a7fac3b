// The application without its window: what is open, where the walk stands, what is shown.
#pragma once

#include "base/reading.h"
#include "base/words.h"
#include "prove/look_ahead.h"
#include "session/app_requests.h"
#include "session/author_space.h"
#include "session/detour.h"
#include "session/earlier_step.h"
#include "session/examine.h"
#include "session/flow_edits.h"
#include "session/intent.h"
#include "session/jottings.h"
#include "session/looking.h"
#include "session/mode.h"
#include "session/open_flow.h"
#include "session/progress.h"
#include "session/saved_walks.h"
#include "session/source_pane.h"
#include "session/talk.h"
#include "session/view_settings.h"
#include "session/walk_file.h"
#include "walk/card_view.h"
#include "walk/closed_ways.h"
#include "walk/gates.h"
#include "walk/my_page.h"
#include "walk/reach.h"
#include "walk/walk.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace waypost {

/// How the present card came to be the present card.
enum class MovedBy { Choice, Back, Jump, Restart, Reload };

/// A change of the present card, for traces and for the camera.
struct Moved {
    std::string node{};
    /// Empty unless moved by a choice.
    std::string choice{};
    MovedBy by = MovedBy::Choice;
};

/// The name in traces, such as "choose".
[[nodiscard]] std::string_view moved_by_name(MovedBy by);

/// The saved file was broken; the flow shown is the last good one.
struct BrokenSave {
    Diagnostics diagnostics;
    /// Such as "14:05"; empty when nobody looked at a clock.
    std::string since{};
    /// Null where it is not known what was read.
    std::shared_ptr<const LoadedFlow> written{};

    /// The first broken finding as `file:line:column: message`.
    [[nodiscard]] std::string first_mistake() const;
};

/// A version of the open flow with its map laid out the other way.
struct TurnedMap {
    /// As `Session::versions()` when it was asked for.
    int version = 0;
    std::shared_ptr<const OpenFlow> flow{};
};

class Session {
public:
    Session(Words words, ViewSettings settings);
    // Made once and not in each source that has one: it is large.
    Session(const Session& other);
    Session(Session&& other) noexcept;
    Session& operator=(const Session& other);
    Session& operator=(Session&& other) noexcept;
    ~Session();

    /// Carries out what needs no window and no files, and says what is left.
    AppRequests apply(const Intent& intent);

    /// Shows a flow: the walk on it that was left last, else its start. Pre: not null.
    void open(std::shared_ptr<const OpenFlow> flow);

    /// Swaps in a newer version of the open flow; the walk is replayed as far as it holds.
    /// Pre: a flow is open; not null.
    void reload(std::shared_ptr<const OpenFlow> flow);

    /// Shows the same flow with other words, at the same place; what was opened stays open, and
    /// what was made of its words goes along. Pre: a flow is open, and this is the same in
    /// `language`.
    void change_language(const std::string& language,
                         Words words,
                         std::shared_ptr<const OpenFlow> flow);

    /// Takes what was found out about the open flow beside the window: it stands until another flow
    /// is opened or a newer version was examined. Pre: a flow is open.
    void examined(Examination examination);

    /// How the next version of the open flow is laid out: so that its cards stay where they are, or
    /// where they were when the map was last read in that direction.
    [[nodiscard]] DiagramOptions next_layout() const;

    /// Lays the open flow out in the direction that the map shall have. Holds all that it reads, so
    /// that it may run beside the window. Pre: a flow is open.
    [[nodiscard]] std::function<TurnedMap()> turned_map() const;

    /// Swaps such a picture in, unless it came too late: for a version that is not shown any more,
    /// or in a direction that is not wanted any more.
    void turn_map(TurnedMap turned);

    /// Keeps the flow that is shown and notes that its file is broken: since when, unless it was so
    /// already, and what was read.
    void reload_failed(Diagnostics diagnostics,
                       std::string since = {},
                       std::shared_ptr<const LoadedFlow> written = {});

    /// What authors see.
    [[nodiscard]] const AuthorSpace& author() const { return author_; }

    /// What is wrong with the file as it was saved last: that it is broken, else what was found
    /// against the flow. Pre: a flow is open.
    [[nodiscard]] const Diagnostics& problems() const;

    /// What was read last, broken or not. Pre: a flow is open.
    [[nodiscard]] const std::shared_ptr<const LoadedFlow>& written() const;

    /// Where a card begins; without a value, the flow's own file. Pre: a flow is open.
    [[nodiscard]] FilePosition position_of(NodeId card) const;

    /// Finds out how a card is come to. Holds all that it reads, so that it may run beside the
    /// window. Pre: a flow is open, and has the card.
    [[nodiscard]] std::function<FoundWays()> ways_to(NodeId card) const;

    /// Notes what of edits can be taken back and made again.
    void note_edits(const FlowEdits& edits);

    /// Walks there, unless the answer came too late.
    void found_ways(FoundWays found);

    /// The texts of the flow's files as they are written in the window.
    [[nodiscard]] const SourcePane& source() const { return source_; }

    /// What was found in the file that is shown there: in the text as it is now, where that was
    /// looked at, else in the file.
    [[nodiscard]] std::vector<const Diagnostic*> source_findings() const;

    /// Takes the bytes of a file that is or was shown there, whenever they may have changed.
    void take_source(const std::string& path, const ReadResult& read);

    /// Notes what came of `AppRequests::save_source`; `problem` is in words that follow "the file",
    /// and empty where it was saved.
    void note_source_saved(const SourceToSave& saved, std::string problem);

    /// Takes what was found in a text that is not saved.
    void take_source_findings(const std::string& path, DraftFindings found);

    /// False, and told, where the window holds a text that is not saved and that was not told yet.
    [[nodiscard]] bool may_quit();

    /// The walk as it is saved today. Pre: a flow is open.
    [[nodiscard]] SavedWalk saved_walk() const;

    /// Notes what came of `AppRequests::save_walk` or `make_handout`.
    void note_saved(SavedTo saved);

    /// What came of it, until the walk or what was made on it changes.
    [[nodiscard]] const std::optional<SavedTo>& saved_to() const { return saved_to_; }

    /// Notes how reading aloud stands.
    void note_reading(Reading reading);

    [[nodiscard]] Reading reading() const { return reading_; }

    /// Takes up a saved walk as far as it holds on the open flow; what does not hold waits. Pre: a
    /// flow with the walk's id is open.
    void reopen(const SavedWalk& saved);

    /// Leaves the present walk and takes up a saved one; null where its flow is the open one. Pre:
    /// the flow is that of the walk.
    void open_walk(std::shared_ptr<const OpenFlow> flow, const SavedWalk& saved);

    /// The same with one of left_walks(), which is in that list no more.
    void take_up(std::shared_ptr<const OpenFlow> flow, std::size_t left_walk);

    /// The present walk is in a file. Pre: a flow is open.
    void note_walk_kept();

    /// The walks that were left in this run, oldest first.
    [[nodiscard]] const std::vector<LeftWalk>& left_walks() const { return left_walks_; }

    /// The person's files, for the lists of them.
    void set_saved_walks(std::vector<SavedWalkEntry> walks) {
        saved_walks_ = std::move(walks);
        ++changes_;
    }

    [[nodiscard]] const std::vector<SavedWalkEntry>& saved_walks() const { return saved_walks_; }

    /// Says in one line what could not be done; it stands until something is done.
    void tell(std::string line) {
        told_ = std::move(line);
        ++changes_;
    }

    /// Empty when there is nothing to say.
    [[nodiscard]] const std::string& told() const { return told_; }

    /// What came of the saved walk that was opened last; nothing after the first step from there.
    [[nodiscard]] const std::optional<Reopened>& reopened() const { return reopened_; }

    /// What the person can take home, with what they made of it. Pre: a flow is open. Reads every
    /// card of the walk.
    [[nodiscard]] MyPage my_page() const;

    /// The talk before a room, while one is held.
    [[nodiscard]] const Talk& talk() const { return talk_; }

    /// Where it stands on the rehearsal that the clicker follows; nothing where it follows none.
    /// Pre: a flow is open.
    [[nodiscard]] std::optional<PlannedPlace> planned() const;

    /// What the clicker does when it goes on from here, `plan` being that place. Pre: a flow is
    /// open.
    [[nodiscard]] ClickEffect next_click(const std::optional<PlannedPlace>& plan) const;

    /// The walk as a rehearsal that can be written into the flow. Pre: a flow is open.
    [[nodiscard]] Rehearsal as_rehearsal(std::string name) const;

    /// What the person made beside their steps.
    [[nodiscard]] const Jottings& jottings() const { return jottings_; }

    /// Shows the orientation from its first card, as on the first run.
    void begin_orientation();

    /// The card of the orientation that is shown, from 0; nothing where it is not: in other modes,
    /// and while a sheet or anything over the present card is shown.
    [[nodiscard]] std::optional<std::size_t> orientation() const;

    /// Takes these choices from the start, as far as they hold.
    void choose(const std::vector<std::string>& choices);

    void set_entries(std::vector<FlowEntry> entries) {
        entries_ = std::move(entries);
        ++changes_;
    }

    [[nodiscard]] const Words& words() const { return words_; }

    [[nodiscard]] const ViewSettings& settings() const { return settings_; }

    /// Null while the first screen is shown.
    [[nodiscard]] const OpenFlow* open_flow() const { return open_.get(); }

    /// The same, to be held by work beside the window.
    [[nodiscard]] std::shared_ptr<const OpenFlow> shared_flow() const { return open_; }

    [[nodiscard]] const std::vector<FlowEntry>& entries() const { return entries_; }

    /// Pre: a flow is open.
    [[nodiscard]] const Replay& replay() const { return replay_; }

    /// Pre: a flow is open.
    [[nodiscard]] const Reach& reach() const { return reach_; }

    /// Pre: a flow is open.
    [[nodiscard]] NodeId present_card() const { return replay_.here().card; }

    /// What lies topmost over the present place; null when nothing does.
    [[nodiscard]] const Detour* detour() const {
        return detours_.empty() ? nullptr : &detours_.back();
    }

    /// The card that is shown: that of the detour, else the present one. Without a value where the
    /// engine's own urgent words are. Pre: a flow is open.
    [[nodiscard]] NodeId shown_card() const;

    /// What of a card is shown, and on an option the rows of which decision. Pre: a flow is open.
    [[nodiscard]] CardView view_of(NodeId card, NodeId decision = {}) const;

    /// What of the shown card is shown. Pre: a flow is open, and shown_card() has a value.
    [[nodiscard]] CardView shown_view() const;

    /// The place whose options are offered: the present one, or a decision opened over it.
    /// Pre: a flow is open, and shown_card() has a value.
    [[nodiscard]] Place shown_place() const;

    /// The offered choices of the present card that read more about this option; none where the
    /// option was opened from elsewhere.
    [[nodiscard]] std::vector<ChoiceId> choices_about(NodeId option) const;

    /// True for a choice of the present card whose card was read on this walk. Pre: a flow is open,
    /// and the choice is offered.
    [[nodiscard]] bool was_read(ChoiceId choice) const;

    /// True for an option that was opened on this walk, and said yes to where it asks first.
    /// Pre: a flow is open.
    [[nodiscard]] bool was_read(NodeId option) const;

    /// What was said yes to, as it counts in this mode.
    [[nodiscard]] OpenedGates opened_gates() const;

    [[nodiscard]] const std::optional<BrokenSave>& broken_save() const { return broken_save_; }

    /// What was found against the open flow: by its loading, and by the prover and the checks of
    /// words once they are ready. Pre: a flow is open.
    [[nodiscard]] const Diagnostics& findings() const;

    /// How hard the open flow is to read; null until it is known.
    [[nodiscard]] const ReadingReport* reading_report() const {
        return examination_ ? &examination_->reading : nullptr;
    }

    /// Grows by one whenever other findings may stand against the open flow.
    [[nodiscard]] int examinations() const { return examinations_; }

    /// How many findings stand against a proof, as far as is known. Pre: a flow is open.
    [[nodiscard]] std::size_t unproven() const;

    /// How far it is from the present card to an ending; nothing where the walk has ended, cannot
    /// go on, or could come round again. Pre: a flow is open.
    [[nodiscard]] const std::optional<StepsLeft>& steps_left() const { return steps_left_; }

    /// By phase, the cards read on this walk and those that it can still come to. Pre: a flow is
    /// open.
    [[nodiscard]] const std::vector<Progress>& progress() const { return progress_; }

    /// What the present card keeps back because of the answers; not to be shown while it is closed.
    [[nodiscard]] const std::vector<ClosedWay>& closed_ways() const { return closed_ways_; }

    /// What was offered at the earlier step that is looked at. Pre: the detour is an earlier step.
    [[nodiscard]] const std::vector<EarlierChoice>& earlier_choices() const {
        return earlier_choices_;
    }

    /// What of the card off the path is shown that is looked at. Pre: the detour is looking around.
    [[nodiscard]] const LookedAt& looking() const { return *looking_; }

    /// True for a card, or an option as that decision lists it, that can be read off the path.
    /// Pre: a flow is open.
    [[nodiscard]] bool can_look_at(NodeId card, NodeId decision = {}) const;

    /// How many steps "Go on as before" takes from here; 0 where it is not offered.
    [[nodiscard]] std::size_t steps_to_resume() const {
        return resumed_.kept.size() - replay_.taken.size();
    }

    /// True when today is past the flow's `review_by`.
    [[nodiscard]] bool is_past_review() const;

    /// Grows by one whenever the present card may have changed; views compare it to know when to
    /// move.
    [[nodiscard]] int moves() const { return moves_; }

    /// Grows by one whenever another flow, or another version of it, is open.
    [[nodiscard]] int versions() const { return versions_; }

    /// Grows whenever anything that a view shows may have changed.
    [[nodiscard]] int changes() const { return changes_; }

    /// Grows by one whenever other words are shown, as after a move, a detour or a yes.
    [[nodiscard]] int scenes() const { return scenes_; }

    /// The moves since the last call, oldest first.
    [[nodiscard]] std::vector<Moved> take_moved();

private:
    /// Replays the steps and finds out what follows from where they lead.
    void stand_at(const std::vector<WalkStep>& steps);
    /// What is kept by the words of the flow that was open is kept by those of this one.
    void put_in_other_words(const OpenFlow& before);
    void look_ahead();
    void walk_to(const std::vector<WalkStep>& steps, MovedBy by, std::string choice);
    void note_move(MovedBy by, std::string choice);
    void open_detour(Detour detour);
    void note_opened();
    /// Makes a flow the open one; what was found out about another one goes.
    void put_up(std::shared_ptr<const OpenFlow> flow);
    /// Makes a flow the open one, with no walk on it yet.
    void show(std::shared_ptr<const OpenFlow> flow);
    /// Keeps the present walk, where anything was made on it, to be taken up again.
    void leave_walk();
    void restore(const LeftWalk& left);
    /// Forgets what belonged to the walk that is given up.
    void forget_walk();
    /// Those of `steps` that the walk did not take wait, before those that waited already.
    void keep_waiting(const std::vector<WalkStep>& steps);
    /// What was taken waits no more.
    void take_off_waiting(const WalkStep& taken);
    [[nodiscard]] bool can_open_linked(NodeId card) const;
    [[nodiscard]] bool is_looking() const;
    void look_at(const intent::LookAt& look);
    /// Goes back to the present place where that offers the option, as its row on the map does.
    [[nodiscard]] bool leave_looking_for(NodeId option);
    /// Finds out anew what is shown of the card that is looked at, if one is.
    void look_again();
    void show_problem(const intent::ShowProblem& show, AppRequests& requests);
    void walk_problem();
    [[nodiscard]] static std::vector<WalkStep> steps_of(const std::vector<FindingStep>& found);
    void pick_target(const intent::PickTarget& pick, AppRequests& requests);
    void begin_talk();
    void click(TalkClick click);
    void click_on();
    void click_back();
    void take_planned(const PlannedStep& step);
    void go_through_history(std::vector<std::vector<WalkStep>>& from,
                            std::vector<std::vector<WalkStep>>& to,
                            MovedBy by);
    void note_for_history(const std::vector<WalkStep>& steps);
    void change_talk(TalkAct act);
    void jump_to(NodeId card, AppRequests& requests);
    void show_source(const FilePosition& at, AppRequests& requests);
    void show_on_map(NodeId card);
    /// Says what of these steps the newer version has no way for.
    void note_cut(const Flow& before, const std::vector<WalkStep>& steps);
    void note_changes(const OpenFlow& before);
    /// Those of the open flow where it has several files, else none: a file's own may be newer.
    [[nodiscard]] FlowIds other_files_ids() const;

    Words words_;
    ViewSettings settings_;
    std::shared_ptr<const OpenFlow> open_{};
    std::vector<FlowEntry> entries_{};
    Replay replay_{};
    Reach reach_{};
    std::optional<StepsLeft> steps_left_{};
    std::optional<Examination> examination_{};
    /// Where cards were before the map was last turned.
    KeptLayout turned_from_{};
    /// The version that was to be turned last.
    int turn_asked_for_ = -1;
    std::vector<Detour> detours_{};
    OpenedGates opened_{};
    /// By their ids, which a newer version of the flow keeps.
    std::set<std::string> read_options_{};
    std::set<std::string> read_cards_{};
    std::vector<Progress> progress_{};
    std::vector<ClosedWay> closed_ways_{};
    std::vector<EarlierChoice> earlier_choices_{};
    std::optional<LookedAt> looking_{};
    /// What lies ahead of the present place: found out when one first looks around there. Within,
    /// nothing where it is too much.
    std::optional<std::optional<std::vector<CardCases>>> cases_ahead_{};
    /// By their ids, cards that were read while looking around.
    std::set<std::string> looked_cards_{};
    /// Kept while it cannot be shown.
    std::optional<std::size_t> orientation_{};
    Jottings jottings_{};
    std::optional<Reopened> reopened_{};
    std::optional<SavedTo> saved_to_{};
    /// The present walk as it is in its file.
    std::optional<SavedWalk> kept_walk_{};
    std::vector<LeftWalk> left_walks_{};
    std::vector<SavedWalkEntry> saved_walks_{};
    std::string told_{};
    SourcePane source_{};
    /// It was told that a text is not saved.
    bool told_unsaved_ = false;
    Reading reading_ = Reading::Silent;
    /// Steps that were taken once and are not now, for "Go on as before".
    std::vector<WalkStep> waiting_{};
    /// What that makes of the walk.
    Change resumed_{};
    std::optional<BrokenSave> broken_save_{};
    AuthorSpace author_{};
    Talk talk_{};
    /// The version that was opened, for what has changed since.
    std::shared_ptr<const OpenFlow> opened_as_{};
    /// The walk before saves took steps of it away, until the person moves.
    std::vector<WalkStep> before_cut_{};
    std::vector<Moved> moved_{};
    int versions_ = 0;
    int examinations_ = 0;
    int changes_ = 0;
    int moves_ = 0;
    int scenes_ = 0;

    friend struct IntentApplier;
};

}  // namespace waypost
