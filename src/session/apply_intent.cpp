#include "diagram/fixed_measure.h"
#include "session/map_direction.h"
#include "session/orientation.h"
#include "session/session.h"
#include "session/spoken_text.h"
#include "walk/detour.h"

#include <algorithm>
#include <utility>

namespace waypost {

/// One function for each intent; together they are the only way in which a view changes anything.
struct IntentApplier {
    Session& session;
    AppRequests requests{};

    void operator()(const intent::TakeChoice& take) {
        if (!session.open_ || !may_step(take.choice)) {
            return;
        }
        const Place& here = session.replay_.here();
        const std::vector<ChoiceId> ways = offered(session.open_->flow, here);
        if (std::ranges::find(ways, take.choice) == ways.end()) {
            return;
        }
        const Node& card = session.open_->flow.node(here.card);
        const std::string choice = card.choices[take.choice.index()].id;
        std::vector<WalkStep> steps = session.replay_.taken;
        steps.push_back({card.id, choice});
        session.take_off_waiting(steps.back());
        session.walk_to(steps, MovedBy::Choice, choice);
    }

    /// Over the place nothing is a step, but for what reads more about the option that lies there.
    [[nodiscard]] bool may_step(ChoiceId choice) const {
        const Detour* detour = session.detour();
        if (detour == nullptr) {
            return true;
        }
        const Node& card = session.open_->flow.node(session.present_card());
        if (session.is_looking() || !choice.has_value() || choice.index() >= card.choices.size()) {
            return false;
        }
        const NodeId about = card.choices[choice.index()].about;
        const NodeId decision =
            detour->kind == DetourKind::Comparison ? detour->card : detour->decision;
        return about.has_value() && decision == session.present_card() &&
               (detour->kind == DetourKind::Comparison || detour->card == about);
    }

    void operator()(const intent::GoBack&) {
        if (session.detour() != nullptr) {
            close_detour();
            return;
        }
        if (!session.open_ || session.replay_.taken.empty()) {
            return;
        }
        std::vector<WalkStep> steps = session.replay_.taken;
        steps.pop_back();
        session.walk_to(steps, MovedBy::Back, {});
    }

    void operator()(const intent::StartOver&) {
        if (session.open_) {
            // What was said yes to, and what was read, belonged to the walk that is given up. What
            // the person wrote stays, and the steps wait: one press must not lose either.
            const std::vector<WalkStep> steps = session.replay_.taken;
            const Jottings jottings = session.jottings_;
            session.opened_ = {{}, session.opened_.all};
            session.forget_walk();
            session.walk_to({}, MovedBy::Restart, {});
            if (session.settings_.mode != Mode::Present) {
                session.jottings_ = jottings;
                session.keep_waiting(steps);
            }
        }
    }

    void operator()(const intent::GoToStep& go) {
        if (!session.open_ || go.step >= session.replay_.taken.size()) {
            return;
        }
        const std::vector<WalkStep> steps = session.replay_.taken;
        const auto before = steps.begin() + static_cast<std::ptrdiff_t>(go.step);
        session.walk_to({steps.begin(), before}, MovedBy::Jump, {});
        session.keep_waiting(steps);
    }

    void operator()(const intent::OpenEarlier& open) {
        if (!session.open_ || open.step >= session.replay_.taken.size()) {
            return;
        }
        session.earlier_choices_ = choices_at_step(session.open_->flow, session.replay_, open.step);
        session.detours_.clear();
        const NodeId card = session.replay_.places[open.step].card;
        session.open_detour({DetourKind::Earlier, card, {}, open.step});
    }

    void operator()(const intent::ChangeStep& wanted) {
        if (session.detour() == nullptr || session.detour()->kind != DetourKind::Earlier) {
            return;
        }
        const auto found =
            std::ranges::find(session.earlier_choices_, wanted.choice, &EarlierChoice::choice);
        if (found == session.earlier_choices_.end() || found->is_taken) {
            close_detour();
            return;
        }
        const Change change = found->change;
        session.waiting_.insert(
            session.waiting_.begin(), change.waiting.begin(), change.waiting.end());
        session.walk_to(change.kept, MovedBy::Jump, {});
    }

    void operator()(const intent::GoOnAsBefore&) {
        if (!session.open_ || session.detour() != nullptr || session.steps_to_resume() == 0) {
            return;
        }
        const Change change = session.resumed_;
        session.waiting_ = change.waiting;
        session.walk_to(change.kept, MovedBy::Jump, {});
    }

    void operator()(const intent::RateStatement& rate) {
        session.saved_to_.reset();
        std::map<std::string, int>& ratings = session.jottings_.ratings;
        const auto rated = ratings.find(rate.statement);
        if (rated != ratings.end() && rated->second == rate.rating) {
            ratings.erase(rated);
        } else if (rate.rating >= 1 && rate.rating <= 3) {
            ratings[rate.statement] = rate.rating;
        }
    }

    void operator()(const intent::TickQuestion& tick) {
        session.saved_to_.reset();
        if (tick.ticked) {
            session.jottings_.left_out.erase(tick.question);
        } else {
            session.jottings_.left_out.insert(tick.question);
        }
    }

    void operator()(const intent::WriteQuestion& write) {
        session.saved_to_.reset();
        std::vector<std::string>& questions = session.jottings_.own_questions;
        if (write.index > questions.size()) {
            return;
        }
        const auto at = questions.begin() + static_cast<std::ptrdiff_t>(write.index);
        if (write.text.empty()) {
            if (at != questions.end()) {
                questions.erase(at);
            }
        } else if (at == questions.end()) {
            questions.push_back(write.text);
        } else {
            *at = write.text;
        }
    }

    void operator()(const intent::WriteNotes& write) {
        session.saved_to_.reset();
        session.jottings_.notes = write.text;
    }

    void operator()(const intent::ShowSheet& show) {
        if (session.open_) {
            session.settings_.sheet = show.sheet;
            ++session.scenes_;
            requests.list_walks = show.sheet == Sheet::MyPage;
        }
    }

    void operator()(const intent::ShowOrientation&) {
        (*this)(intent::SetMode{Mode::Walk});
        session.detours_.clear();
        session.begin_orientation();
        ++session.scenes_;
    }

    void operator()(const intent::TurnOrientation& turn) {
        if (!session.orientation_) {
            return;
        }
        if (turn.card >= kOrientationCards) {
            (*this)(intent::EndOrientation{});
        } else {
            session.orientation_ = turn.card;
        }
    }

    void operator()(const intent::EndOrientation&) {
        if (session.orientation_) {
            session.orientation_.reset();
            session.settings_.oriented = true;
        }
    }

    void operator()(const intent::SetLanguage& set) {
        if (session.open_) {
            requests.show_in_language = set.language;
        }
    }

    void operator()(const intent::SetReducedMotion& set) {
        session.settings_.reduced_motion = set.reduced;
    }

    void operator()(const intent::SetSingleKeys& set) { session.settings_.single_keys = set.on; }

    void operator()(const intent::PrintNotes& print) { session.jottings_.prints_notes = print.on; }

    void operator()(const intent::PrintOpened& print) {
        session.jottings_.prints_opened = print.on;
    }

    void operator()(const intent::SetLetterPaper& set) { session.settings_.letter_paper = set.on; }

    void operator()(const intent::MakeHandout& make) {
        if (session.open_) {
            requests.make_handout = make.form;
        }
    }

    void operator()(const intent::SaveWalk&) { requests.save_walk = session.open_ != nullptr; }

    void operator()(const intent::ReadAloud&) {
        requests.read_aloud = !spoken_text(session).empty();
    }

    void operator()(const intent::StopReading&) { requests.stop_reading = true; }

    void operator()(const intent::OpenUrgent&) {
        if (session.open_) {
            const Node& card = session.open_->flow.node(session.present_card());
            session.open_detour({DetourKind::Urgent, session.open_->flow.urgent_for(card.phase)});
        }
    }

    /// A closed card keeps its options to itself.
    [[nodiscard]] bool shows_options() const {
        return session.open_ && !session.is_looking() && session.shown_card().has_value() &&
               !session.shown_view().is_closed();
    }

    void operator()(const intent::OpenOption& open) {
        if (!open.option.has_value() || !session.open_ || !session.shown_card().has_value()) {
            return;
        }
        if (session.is_looking() && !session.leave_looking_for(open.option)) {
            return;
        }
        // Beside an open option the map still shows the others of its decision.
        const NodeId decision = decision_meant();
        if (session.view_of(decision).is_closed()) {
            return;
        }
        const bool is_shown = decision == session.shown_card();
        const Place place{
            decision, is_shown ? session.shown_place().answers : session.replay_.here().answers};
        const std::vector<const OfferedOption*> options =
            offered_options(session.open_->flow, place);
        if (std::ranges::find(options, open.option, &OfferedOption::card) == options.end()) {
            return;
        }
        if (decision != session.shown_card()) {
            session.detours_.pop_back();
        }
        session.open_detour({DetourKind::Option, open.option, decision});
    }

    /// The card that is shown, or from an open option the decision that it was opened from.
    [[nodiscard]] NodeId decision_meant() const {
        const Detour* detour = session.detour();
        const bool from_option = detour != nullptr && detour->kind == DetourKind::Option;
        return from_option ? detour->decision : session.shown_card();
    }

    void operator()(const intent::CompareOptions&) {
        if (!shows_options()) {
            return;
        }
        const NodeId decision = decision_meant();
        const Place place{decision, session.replay_.here().answers};
        if (!offered_options(session.open_->flow, place).empty()) {
            session.open_detour({DetourKind::Comparison, decision});
        }
    }

    void operator()(const intent::OpenLinkedCard& open) {
        if (!session.open_ || !session.can_open_linked(open.card)) {
            return;
        }
        if (open.card == session.present_card()) {
            session.detours_.clear();
            ++session.scenes_;
        } else {
            session.open_detour({DetourKind::Linked, open.card});
        }
    }

    void operator()(const intent::LookAt& look) {
        if (session.open_) {
            session.look_at(look);
        }
    }

    void close_detour() {
        if (!session.detours_.empty()) {
            session.detours_.pop_back();
            session.look_again();
            ++session.scenes_;
        }
    }

    void operator()(const intent::CloseDetour&) { close_detour(); }

    void operator()(const intent::OpenGate&) {
        if (!session.open_ || !session.shown_card().has_value() ||
            !session.shown_view().asks_first()) {
            return;
        }
        const Node& card = session.open_->flow.node(session.shown_card());
        session.opened_.questions.push_back(card.ask_first);
        ++session.scenes_;
        session.note_opened();
    }

    void operator()(const intent::LeaveGate&) { (*this)(intent::GoBack{}); }

    void operator()(const intent::ShowAllGates& show) {
        session.opened_.all = show.shown;
        ++session.scenes_;
    }

    void operator()(const intent::SetMode& set) {
        const bool talks = set.mode == Mode::Present;
        if (talks != (session.settings_.mode == Mode::Present)) {
            session.begin_talk();
        }
        session.settings_.mode = set.mode;
        session.settings_.sheet = Sheet::None;
        // Before a room earlier steps are not changed.
        std::erase_if(session.detours_,
                      [](const Detour& d) { return d.kind == DetourKind::Earlier; });
    }

    void operator()(const intent::SetTheme& set) { session.settings_.theme = set.theme; }

    void operator()(const intent::SetTextSize& set) {
        session.settings_.text_size = std::clamp(set.percent, 100, 250);
    }

    void operator()(const intent::ShowMap& show) { session.settings_.map_shown = show.shown; }

    void operator()(const intent::ShapeMap& shape) {
        ReadingDirection& direction = session.settings_.map_direction;
        const ReadingDirection before = direction;
        direction = direction_for(before, shape.view, shape.window);
        // While a window is drawn larger its shape comes with every frame; once is enough.
        const bool is_asked_for =
            direction == before && session.turn_asked_for_ == session.versions_;
        if (session.open_ && session.open_->diagram.direction != direction && !is_asked_for) {
            requests.turn_map = true;
            session.turn_asked_for_ = session.versions_;
        }
    }

    void operator()(const intent::OpenFlow& open) {
        if (open.entry < session.entries_.size()) {
            requests.open_entry = open.entry;
        }
    }

    void operator()(const intent::OpenSavedWalk& open) {
        const std::vector<SavedWalkEntry>& walks = session.saved_walks_;
        if (open.entry < walks.size() && walks[open.entry].problem.empty()) {
            requests.open_walk = open.entry;
        }
    }

    void operator()(const intent::TakeUpLeftWalk& take) {
        if (take.left < session.left_walks_.size()) {
            requests.take_up = take.left;
        }
    }

    void operator()(const intent::CloseFlow&) {
        if (session.open_ && session.entries_.size() > 1) {
            session.leave_walk();
            session.open_.reset();
            requests.list_walks = true;
            session.detours_.clear();
            session.broken_save_.reset();
        }
    }

    void operator()(const intent::TidyUp&) {
        if (session.open_) {
            const DiagramOptions afresh{session.settings_.map_direction, {}};
            session.open_ = std::make_shared<const OpenFlow>(session.open_->laid_out(
                build_diagram(session.open_->flow, session.words_, FixedMeasure(), afresh)));
            session.turned_from_ = {};
            ++session.versions_;
            ++session.moves_;
        }
    }

    void operator()(const intent::ShowPane& show) { session.author_.pane = show.pane; }

    void operator()(const intent::ShowList& show) { session.author_.list = show.list; }

    void operator()(const intent::ShowProblem& show) { session.show_problem(show, requests); }

    void operator()(const intent::WalkProblem&) { session.walk_problem(); }

    void operator()(const intent::ShowOnMap& show) { session.show_on_map(show.card); }

    void operator()(const intent::OpenInEditor& open) { requests.open_in_editor = open.at; }

    void operator()(const intent::WalkSteps& walk) {
        if (session.open_) {
            session.walk_to(walk.steps, MovedBy::Jump, {});
        }
    }

    void operator()(const intent::ShowHeat& heat) { session.author_.has_heat = heat.shown; }

    void operator()(const intent::TestFrom& test) {
        if (session.open_ && test.card.has_value()) {
            requests.find_ways_to = test.card;
        }
    }

    void operator()(const intent::MakeEdit& make) { requests.edit = make.edit; }

    void operator()(const intent::UndoEdit&) { requests.edit = EditStep::Undo; }

    void operator()(const intent::RedoEdit&) { requests.edit = EditStep::Redo; }

    void operator()(const intent::BeginPick& begin) { session.author_.pick = begin.pick; }

    void operator()(const intent::EndPick&) { session.author_.pick.reset(); }

    void operator()(const intent::PickTarget& pick) { session.pick_target(pick, requests); }

    void operator()(const intent::ShowSource& show) {
        session.show_source({show.file, show.line, show.column}, requests);
    }

    void operator()(const intent::ChangeSource& change) {
        session.told_unsaved_ = false;
        session.source_.apply(change.act, [this] { return session.other_files_ids(); });
        requests.save_source = session.source_.take_save();
    }

    void operator()(const intent::ClickTalk& click) { session.click(click.click); }

    void operator()(const intent::ChangeTalk& change) { session.change_talk(change.act); }

    void operator()(const intent::PointAt& point) {
        session.talk_.at = {std::clamp(point.at.x, 0.0, 1.0), std::clamp(point.at.y, 0.0, 1.0)};
    }

    void operator()(const intent::ScrollRoom& scroll) { session.talk_.scrolled += scroll.by; }

    void operator()(const intent::FollowRehearsal& follow) {
        session.talk_.rehearsal = follow.name;
    }

    void operator()(const intent::JumpTo& jump) { session.jump_to(jump.card, requests); }

    void operator()(const intent::OpenLink& link) { requests.open_link = link.url; }

    void operator()(const intent::ToggleFullScreen&) { requests.toggle_full_screen = true; }

    void operator()(const intent::SwapScreens&) { requests.swap_screens = true; }

    void operator()(const intent::Quit&) { requests.quit = true; }
};

AppRequests Session::apply(const Intent& intent) {
    IntentApplier applier{*this};
    ++changes_;
    if (intent.as<intent::ShapeMap>() == nullptr) {
        told_.clear();
    }
    intent.visit(applier);
    return applier.requests;
}

}  // namespace waypost
