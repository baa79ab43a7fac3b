#include "session/session.h"

#include "diagram/fixed_measure.h"
#include "walk/detour.h"

#include <algorithm>
#include <utility>

namespace waypost {

std::string_view moved_by_name(MovedBy by) {
    switch (by) {
        case MovedBy::Choice: return "choose";
        case MovedBy::Back: return "back";
        case MovedBy::Jump: return "jump";
        case MovedBy::Restart: return "restart";
        case MovedBy::Reload: return "reload";
    }
    return {};
}

std::string BrokenSave::first_mistake() const {
    const auto& all = diagnostics.all();
    const auto broken =
        std::ranges::find_if(all, [](const Diagnostic& d) { return d.kind->rank == Rank::Broken; });
    if (broken == all.end()) {
        return {};
    }
    std::string text = broken->file;
    if (broken->where.has_place()) {
        text +=
            ":" + std::to_string(broken->where.line) + ":" + std::to_string(broken->where.column);
    }
    return text + ": " + broken->message;
}

Session::Session(Words words, ViewSettings settings)
    : words_(std::move(words)), settings_(std::move(settings)) {}

void Session::note_move(MovedBy by, std::string choice) {
    ++moves_;
    ++scenes_;
    moved_.push_back({open_->flow.node(present_card()).id, std::move(choice), by});
}

void Session::stand_at(const std::vector<WalkStep>& steps) {
    replay_ = waypost::replay(open_->flow, steps);
    reach_ = reach_of(open_->flow, replay_);
    ++changes_;
    const bool ends = open_->flow.node(present_card()).kind == NodeKind::End;
    steps_left_ =
        ends || replay_.stopped ? std::nullopt : waypost::steps_left(open_->flow, replay_.here());
}

void Session::walk_to(const std::vector<WalkStep>& steps, MovedBy by, std::string choice) {
    stand_at(steps);
    detours_.clear();
    note_move(by, std::move(choice));
}

void Session::open_detour(Detour detour) {
    // A link back to what lies below goes back there, so that going round piles nothing up.
    const auto below = std::ranges::find(detours_, detour);
    detours_.erase(below, detours_.end());
    detours_.push_back(detour);
    ++scenes_;
    note_read_option();
}

void Session::note_read_option() {
    const bool is_option = !detours_.empty() && detours_.back().kind == DetourKind::Option;
    if (is_option && !shown_view().is_closed()) {
        read_options_.insert(open_->flow.node(shown_card()).id);
    }
}

bool Session::was_read(NodeId option) const {
    return read_options_.contains(open_->flow.node(option).id);
}

NodeId Session::shown_card() const {
    return detours_.empty() ? present_card() : detours_.back().card;
}

CardView Session::view_of(NodeId card, NodeId decision) const {
    return waypost::view_of(open_->flow, replay_, opened_, card, decision);
}

CardView Session::shown_view() const {
    return view_of(shown_card(), detours_.empty() ? NodeId{} : detours_.back().decision);
}

Place Session::shown_place() const {
    return {shown_card(), replay_.here().answers};
}

std::vector<ChoiceId> Session::choices_about(NodeId option) const {
    return waypost::choices_about(open_->flow, replay_.here(), option);
}

bool Session::can_open_linked(NodeId card) const {
    const NodeId shown = shown_card();
    if (!shown.has_value() || !card.has_value()) {
        return false;
    }
    const bool is_comparison = !detours_.empty() && detours_.back().kind == DetourKind::Comparison;
    if (!is_comparison) {
        return !shown_view().is_closed() && links_to(open_->flow, shown, card);
    }
    const std::vector<const OfferedOption*> options = offered_options(open_->flow, shown_place());
    return std::ranges::any_of(options, [&](const OfferedOption* option) {
        return !view_of(option->card).is_closed() && links_to(open_->flow, option->card, card);
    });
}

void Session::open(std::shared_ptr<const OpenFlow> flow) {
    open_ = std::move(flow);
    ++versions_;
    broken_save_.reset();
    opened_ = {};
    read_options_.clear();
    examination_.reset();
    walk_to({}, MovedBy::Restart, {});
}

void Session::reload(std::shared_ptr<const OpenFlow> flow) {
    const std::vector<WalkStep> steps = replay_.taken;
    const std::string before = open_->flow.node(present_card()).id;
    const std::shared_ptr<const OpenFlow> old = std::exchange(open_, std::move(flow));
    ++versions_;
    broken_save_.reset();
    stand_at(steps);
    if (open_->flow.node(present_card()).id != before) {
        // Only help goes along: everything else was opened from a card that is gone.
        std::erase_if(detours_, [](const Detour& d) { return d.kind != DetourKind::Urgent; });
    }
    detours_ = carried_over(old->flow, detours_, open_->flow, replay_.here());
    if (open_->flow.node(present_card()).id != before) {
        note_move(MovedBy::Reload, {});
    } else {
        ++moves_;
        ++scenes_;
    }
}

DiagramOptions Session::next_layout() const {
    if (!open_) {
        return {};
    }
    return {open_->diagram.direction, kept_layout(open_->flow, open_->diagram)};
}

void Session::examined(Examination examination) {
    examination_ = std::move(examination);
    ++changes_;
}

const Diagnostics& Session::findings() const {
    return examination_ ? examination_->findings : open_->diagnostics;
}

std::size_t Session::unproven() const {
    return examination_ ? examination_->unproven : open_->unproven();
}

void Session::reload_failed(Diagnostics diagnostics) {
    broken_save_ = BrokenSave{std::move(diagnostics)};
    ++changes_;
}

void Session::choose(const std::vector<std::string>& choices) {
    if (choices.empty()) {
        return;
    }
    const Replay made = replay_choices(open_->flow, choices);
    walk_to(made.taken, MovedBy::Jump, {});
}

bool Session::is_past_review() const {
    if (!open_) {
        return false;
    }
    // Dates in the form YYYY-MM-DD compare as texts.
    const std::string& due = open_->flow.metadata().review_by;
    return !due.empty() && !settings_.today.empty() && settings_.today > due;
}

std::vector<Moved> Session::take_moved() {
    return std::exchange(moved_, {});
}

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
        session.walk_to(steps, MovedBy::Choice, choice);
    }

    /// Over the place nothing is a step, but for what reads more about the option that lies there.
    [[nodiscard]] bool may_step(ChoiceId choice) const {
        const Detour* detour = session.detour();
        if (detour == nullptr) {
            return true;
        }
        const Node& card = session.open_->flow.node(session.present_card());
        if (!choice.has_value() || choice.index() >= card.choices.size()) {
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
            // What was said yes to, and what was read, belonged to the walk that is given up.
            session.opened_ = {{}, session.opened_.all};
            session.read_options_.clear();
            session.walk_to({}, MovedBy::Restart, {});
        }
    }

    void operator()(const intent::GoToStep& go) {
        if (!session.open_ || go.step >= session.replay_.taken.size()) {
            return;
        }
        std::vector<WalkStep> steps = session.replay_.taken;
        steps.resize(go.step);
        session.walk_to(steps, MovedBy::Jump, {});
    }

    void operator()(const intent::OpenUrgent&) {
        if (session.open_) {
            const Node& card = session.open_->flow.node(session.present_card());
            session.open_detour({DetourKind::Urgent, session.open_->flow.urgent_for(card.phase)});
        }
    }

    /// A closed card keeps its options to itself.
    [[nodiscard]] bool shows_options() const {
        return session.open_ && session.shown_card().has_value() &&
               !session.shown_view().is_closed();
    }

    void operator()(const intent::OpenOption& open) {
        if (!open.option.has_value() || !session.open_ || !session.shown_card().has_value()) {
            return;
        }
        // Beside an open option the map still shows the others of its decision.
        const NodeId decision = decision_meant();
        if (session.view_of(decision).is_closed()) {
            return;
        }
        const Place place{decision, session.replay_.here().answers};
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

    void close_detour() {
        if (!session.detours_.empty()) {
            session.detours_.pop_back();
            ++session.scenes_;
        }
    }

    void operator()(const intent::CloseDetour&) { close_detour(); }

    void operator()(const intent::OpenGate&) {
        if (!session.open_ || !session.shown_card().has_value() ||
            !session.shown_view().is_closed()) {
            return;
        }
        const Node& card = session.open_->flow.node(session.shown_card());
        session.opened_.questions.push_back(card.ask_first);
        ++session.scenes_;
        session.note_read_option();
    }

    void operator()(const intent::LeaveGate&) { (*this)(intent::GoBack{}); }

    void operator()(const intent::ShowAllGates& show) {
        session.opened_.all = show.shown;
        ++session.scenes_;
    }

    void operator()(const intent::SetMode& set) { session.settings_.mode = set.mode; }

    void operator()(const intent::SetTheme& set) { session.settings_.theme = set.theme; }

    void operator()(const intent::SetTextSize& set) {
        session.settings_.text_size = std::clamp(set.percent, 100, 250);
    }

    void operator()(const intent::ShowMap& show) { session.settings_.map_shown = show.shown; }

    void operator()(const intent::OpenFlow& open) {
        if (open.entry < session.entries_.size()) {
            requests.open_entry = open.entry;
        }
    }

    void operator()(const intent::CloseFlow&) {
        if (session.entries_.size() > 1) {
            session.open_.reset();
            session.detours_.clear();
            session.broken_save_.reset();
        }
    }

    void operator()(const intent::TidyUp&) {
        if (session.open_) {
            const DiagramOptions afresh{session.open_->diagram.direction, {}};
            OpenFlow tidy = *session.open_;
            tidy.diagram = build_diagram(tidy.flow, session.words_, FixedMeasure(), afresh);
            session.open_ = std::make_shared<const OpenFlow>(std::move(tidy));
            ++session.moves_;
        }
    }

    void operator()(const intent::OpenLink& link) { requests.open_link = link.url; }

    void operator()(const intent::ToggleFullScreen&) { requests.toggle_full_screen = true; }

    void operator()(const intent::Quit&) { requests.quit = true; }
};

AppRequests Session::apply(const Intent& intent) {
    IntentApplier applier{*this};
    ++changes_;
    std::visit(applier, intent);
    return applier.requests;
}

}  // namespace waypost
