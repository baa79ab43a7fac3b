#include "session/session.h"

#include "base/diagnostic_text.h"
#include "diagram/fixed_measure.h"
#include "session/jotted_page.h"
#include "walk/detour.h"
#include "walk/renamed_cards.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
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
    return place_text(broken->file, broken->where) + ": " + broken->message;
}

Session::Session(Words words, ViewSettings settings)
    : words_(std::move(words)), settings_(std::move(settings)) {}

Session::Session(const Session& other) = default;
Session::Session(Session&& other) noexcept = default;
Session& Session::operator=(const Session& other) = default;
Session& Session::operator=(Session&& other) noexcept = default;
Session::~Session() = default;

void Session::change_language(const std::string& language,
                              Words words,
                              std::shared_ptr<const OpenFlow> flow) {
    const std::vector<WalkStep> steps = replay_.taken;
    const std::shared_ptr<const OpenFlow> before = open_;
    settings_.language = language;
    words_ = std::move(words);
    put_up(std::move(flow));
    put_in_other_words(*before);
    // Other words are no changes of the authors.
    author_.last = {};
    author_.since_opened = {};
    author_.problem.reset();
    ++scenes_;
    stand_at(steps);
    detours_ = carried_over(before->flow, detours_, open_->flow, replay_.here());
    look_again();
}

void Session::put_in_other_words(const OpenFlow& before) {
    const std::map<std::string, std::string> words =
        words_between(before.written->draft, open_->written->draft);
    const auto in_other_words = [&](const std::string& text) {
        const auto found = words.find(text);
        return found == words.end() ? text : found->second;
    };
    std::ranges::transform(opened_.questions, opened_.questions.begin(), in_other_words);
    if (talk_.rehearsal) {
        talk_.rehearsal = in_other_words(*talk_.rehearsal);
    }
    std::map<std::string, int> ratings;
    for (const auto& [statement, rating] : jottings_.ratings) {
        ratings[in_other_words(statement)] = rating;
    }
    jottings_.ratings = std::move(ratings);
    std::set<std::string> left_out;
    for (const std::string& question : jottings_.left_out) {
        left_out.insert(in_other_words(question));
    }
    jottings_.left_out = std::move(left_out);
}

void Session::note_move(MovedBy by, std::string choice) {
    ++moves_;
    ++scenes_;
    moved_.push_back({open_->flow.node(present_card()).id, std::move(choice), by});
}

void Session::stand_at(const std::vector<WalkStep>& steps) {
    replay_ = waypost::replay(open_->flow, steps);
    reach_ = reach_of(open_->flow, replay_);
    ++changes_;
    for (const Place& place : replay_.places) {
        read_cards_.insert(open_->flow.node(place.card).id);
    }
    closed_ways_ = waypost::closed_ways(open_->flow, replay_);
    resumed_ = resume(open_->flow, replay_.taken, waiting_);
    cases_ahead_.reset();
    look_ahead();
}

void Session::look_ahead() {
    const Flow& flow = open_->flow;
    std::optional<Ahead> ahead = waypost::look_ahead(flow, replay_.here());
    const bool ends = flow.node(present_card()).kind == NodeKind::End;
    steps_left_ = ends || replay_.stopped || !ahead ? std::nullopt : ahead->left;
    if (!ahead) {
        // Too much lies ahead to be told exactly: what cannot be ruled out counts.
        ahead.emplace();
        for (const Standing& card : reach_.cards) {
            ahead->cards.push_back(card.open);
        }
    }
    progress_ = progress_of(flow, read_cards_, ahead->cards);
}

void Session::forget_walk() {
    read_options_.clear();
    read_cards_.clear();
    looked_cards_.clear();
    waiting_.clear();
    kept_walk_.reset();
    jottings_ = {};
}

void Session::keep_waiting(const std::vector<WalkStep>& steps) {
    const auto taken = static_cast<std::ptrdiff_t>(replay_.taken.size());
    waiting_.insert(waiting_.begin(), steps.begin() + taken, steps.end());
    resumed_ = resume(open_->flow, replay_.taken, waiting_);
}

void Session::take_off_waiting(const WalkStep& taken) {
    const auto waited = std::ranges::find(waiting_, taken);
    if (waited != waiting_.end()) {
        // Those before it were passed over: going on as before leads past them too.
        waiting_.erase(waiting_.begin(), waited + 1);
    }
}

void Session::walk_to(const std::vector<WalkStep>& steps, MovedBy by, std::string choice) {
    note_for_history(steps);
    stand_at(steps);
    before_cut_.clear();
    author_.cut.reset();
    detours_.clear();
    reopened_.reset();
    saved_to_.reset();
    settings_.sheet = Sheet::None;
    note_move(by, std::move(choice));
}

void Session::open_detour(Detour detour) {
    // A link back to what lies below goes back there, so that going round piles nothing up.
    const auto below = std::ranges::find(detours_, detour);
    detours_.erase(below, detours_.end());
    detours_.push_back(detour);
    settings_.sheet = Sheet::None;
    ++scenes_;
    look_again();
    note_opened();
}

void Session::note_opened() {
    const bool is_option = !detours_.empty() && detours_.back().kind == DetourKind::Option;
    if (is_option && !shown_view().is_closed()) {
        read_options_.insert(open_->flow.node(shown_card()).id);
    }
    if (is_looking() && !shown_view().is_closed()) {
        looked_cards_.insert(open_->flow.node(shown_card()).id);
    }
}

bool Session::was_read(ChoiceId choice) const {
    const Arrival arrival = take(open_->flow, replay_.here(), choice);
    return read_cards_.contains(open_->flow.node(arrival.place.card).id);
}

bool Session::was_read(NodeId option) const {
    return read_options_.contains(open_->flow.node(option).id);
}

NodeId Session::shown_card() const {
    return detours_.empty() ? present_card() : detours_.back().card;
}

OpenedGates Session::opened_gates() const {
    OpenedGates gates = opened_;
    // A clicker passes many choices: none of them shows a room what asks first.
    gates.only_these = settings_.mode == Mode::Present;
    return gates;
}

CardView Session::view_of(NodeId card, NodeId decision) const {
    return waypost::view_of(open_->flow, replay_, opened_gates(), card, decision);
}

CardView Session::shown_view() const {
    if (!detours_.empty() && detours_.back().kind == DetourKind::Earlier) {
        CardView view = view_of(shown_card());
        view.answers = shown_place().answers;
        return view;
    }
    CardView view = view_of(shown_card(), detours_.empty() ? NodeId{} : detours_.back().decision);
    if (is_looking()) {
        view.kept_back = looking_->kept_by != KeptBy::None;
        view.around = looking_->passages;
    }
    return view;
}

Place Session::shown_place() const {
    if (!detours_.empty() && detours_.back().kind == DetourKind::Earlier) {
        return replay_.places[detours_.back().step];
    }
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

void Session::put_up(std::shared_ptr<const OpenFlow> flow) {
    open_ = std::move(flow);
    opened_as_ = open_;
    ++versions_;
    broken_save_.reset();
    examination_.reset();
    ++examinations_;
    turned_from_ = {};
    source_.close();
}

void Session::show(std::shared_ptr<const OpenFlow> flow) {
    put_up(std::move(flow));
    author_ = {author_.pane, author_.list, {}, {{}, author_.target.asked}};
    opened_ = {};
    talk_ = {};
    forget_walk();
}

void Session::open(std::shared_ptr<const OpenFlow> flow) {
    leave_walk();
    show(std::move(flow));
    const auto left =
        std::find_if(left_walks_.rbegin(), left_walks_.rend(), [&](const LeftWalk& l) {
            return l.walk.flow == open_->flow.metadata().id;
        });
    if (left == left_walks_.rend()) {
        walk_to({}, MovedBy::Restart, {});
        return;
    }
    const LeftWalk walk = *left;
    left_walks_.erase(std::prev(left.base()));
    restore(walk);
}

void Session::reload(std::shared_ptr<const OpenFlow> flow) {
    // An author may take a step's card away and bring it back with the next save.
    const std::vector<WalkStep> steps =
        follow_renames(open_->flow, flow->flow, before_cut_.empty() ? replay_.taken : before_cut_);
    const std::size_t waits = std::min(steps.size() - replay_.taken.size(), waiting_.size());
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(waits));
    const std::string before = open_->flow.node(present_card()).id;
    const std::shared_ptr<const OpenFlow> old = std::exchange(open_, std::move(flow));
    ++versions_;
    broken_save_.reset();
    source_.drop_findings();
    stand_at(steps);
    keep_waiting(steps);
    note_cut(old->flow, steps);
    note_changes(*old);
    if (open_->flow.node(present_card()).id != before) {
        // Only help goes along: everything else was opened from a card that is gone.
        std::erase_if(detours_, [](const Detour& d) { return d.kind != DetourKind::Urgent; });
    }
    detours_ = carried_over(old->flow, detours_, open_->flow, replay_.here());
    look_again();
    if (open_->flow.node(present_card()).id != before) {
        note_move(MovedBy::Reload, {});
    } else {
        ++moves_;
        ++scenes_;
    }
}

DiagramOptions Session::next_layout() const {
    if (!open_) {
        return {settings_.map_direction, {}};
    }
    const bool stays = open_->diagram.direction == settings_.map_direction;
    return {settings_.map_direction,
            stays ? kept_layout(open_->flow, open_->diagram) : turned_from_};
}

std::function<TurnedMap()> Session::turned_map() const {
    return [open = open_, layout = next_layout(), words = words_, version = versions_] {
        return TurnedMap{version,
                         std::make_shared<const OpenFlow>(open->laid_out(
                             build_diagram(open->flow, words, FixedMeasure(), layout)))};
    };
}

void Session::turn_map(TurnedMap turned) {
    const bool is_late =
        turned.version != versions_ || turned.flow->diagram.direction != settings_.map_direction;
    if (!open_ || is_late) {
        return;
    }
    turned_from_ = kept_layout(open_->flow, open_->diagram);
    open_ = std::move(turned.flow);
    ++versions_;
    ++changes_;
}

void Session::examined(Examination examination) {
    examination_ = std::move(examination);
    ++examinations_;
    ++changes_;
}

const Diagnostics& Session::findings() const {
    return examination_ ? examination_->findings : open_->diagnostics;
}

std::size_t Session::unproven() const {
    return examination_ ? examination_->unproven : open_->unproven();
}

MyPage Session::my_page() const {
    return jotted_page(open_->flow, replay_, opened_gates(), jottings_, words_);
}

SavedWalk Session::saved_walk() const {
    return to_saved(
        {make_walk(open_->flow, replay_.taken), waiting_, opened_, read_options_, jottings_},
        settings_.today);
}

void Session::note_saved(SavedTo saved) {
    saved_to_ = std::move(saved);
    ++changes_;
}

void Session::note_reading(Reading reading) {
    reading_ = reading;
    ++changes_;
}

void Session::reopen(const SavedWalk& saved) {
    WalkMade made = from_saved(saved);
    forget_walk();
    opened_ = {std::move(made.opened.questions), opened_.all};
    read_options_ = std::move(made.read_options);
    jottings_ = std::move(made.jottings);
    waiting_ = std::move(made.waiting);
    walk_to(made.walk.steps, MovedBy::Jump, {});
    keep_waiting(made.walk.steps);
    const bool is_other = saved.hash != open_->flow.walk_hash() && saved.hash != open_->flow.hash();
    reopened_ = Reopened{
        saved.walked_on, is_other, replay_.stopped, made.walk.steps.size() - replay_.taken.size()};
    note_walk_kept();
}

void Session::begin_orientation() {
    orientation_ = 0;
    ++changes_;
}

std::optional<std::size_t> Session::orientation() const {
    const bool is_hidden = !open_ || settings_.mode != Mode::Walk ||
                           settings_.sheet != Sheet::None || !detours_.empty();
    return is_hidden ? std::nullopt : orientation_;
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

}  // namespace waypost
