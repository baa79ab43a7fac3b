#include "session/session.h"

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
    moved_.push_back({open_->flow.node(present_card()).id, std::move(choice), by});
}

void Session::walk_to(const std::vector<WalkStep>& steps, MovedBy by, std::string choice) {
    replay_ = waypost::replay(open_->flow, steps);
    reach_ = reach_of(open_->flow, replay_);
    detour_.reset();
    note_move(by, std::move(choice));
}

void Session::open(std::shared_ptr<const OpenFlow> flow) {
    open_ = std::move(flow);
    broken_save_.reset();
    walk_to({}, MovedBy::Restart, {});
}

void Session::reload(std::shared_ptr<const OpenFlow> flow) {
    const std::vector<WalkStep> steps = replay_.taken;
    const std::string before = open_->flow.node(present_card()).id;
    open_ = std::move(flow);
    broken_save_.reset();
    replay_ = waypost::replay(open_->flow, steps);
    reach_ = reach_of(open_->flow, replay_);
    // The urgent card's id may have moved; the words over the place are looked up afresh.
    if (detour_) {
        const Node& card = open_->flow.node(present_card());
        detour_ = Detour{open_->flow.urgent_for(card.phase)};
    }
    if (open_->flow.node(present_card()).id != before) {
        note_move(MovedBy::Reload, {});
    } else {
        ++moves_;
    }
}

void Session::reload_failed(Diagnostics diagnostics) {
    broken_save_ = BrokenSave{std::move(diagnostics)};
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
        if (session.detour_ || !session.open_) {
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

    void operator()(const intent::GoBack&) {
        if (session.detour_) {
            session.detour_.reset();
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
            session.detour_ = Detour{session.open_->flow.urgent_for(card.phase)};
        }
    }

    void operator()(const intent::CloseDetour&) { session.detour_.reset(); }

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
            session.detour_.reset();
            session.broken_save_.reset();
        }
    }

    void operator()(const intent::OpenLink& link) { requests.open_link = link.url; }

    void operator()(const intent::ToggleFullScreen&) { requests.toggle_full_screen = true; }

    void operator()(const intent::Quit&) { requests.quit = true; }
};

AppRequests Session::apply(const Intent& intent) {
    IntentApplier applier{*this};
    std::visit(applier, intent);
    return applier.requests;
}

}  // namespace waypost
