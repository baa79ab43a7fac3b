// What the session does while a talk is held before a room.
#include "flow/opened_option.h"
#include "session/session.h"
#include "walk/detour.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

/// The options of a decision that the walk stood on, as rehearsals name them.
void add_opened(const Flow& flow,
                const Place& place,
                const std::set<std::string>& opened,
                std::set<std::string>& named,
                Rehearsal& rehearsal) {
    for (const OfferedOption* option : offered_options(flow, place)) {
        const std::string& id = flow.node(option->card).id;
        if (opened.contains(id) && named.insert(id).second) {
            rehearsal.choose.push_back(std::string(kOpensOption) + id);
        }
    }
}

}  // namespace

std::optional<PlannedPlace> Session::planned() const {
    const Rehearsal* rehearsal = followed_rehearsal(open_->flow, talk_);
    if (rehearsal == nullptr) {
        return std::nullopt;
    }
    return place_on(open_->flow, *rehearsal, replay_, read_options_);
}

Rehearsal Session::as_rehearsal(std::string name) const {
    Rehearsal rehearsal;
    rehearsal.name = std::move(name);
    std::set<std::string> named;
    for (std::size_t i = 0; i < replay_.places.size(); ++i) {
        add_opened(open_->flow, replay_.places[i], read_options_, named, rehearsal);
        if (i < replay_.taken.size()) {
            rehearsal.choose.push_back(replay_.taken[i].choice);
        }
    }
    rehearsal.ends_at = present_card();
    return rehearsal;
}

void Session::begin_talk() {
    const std::optional<std::string> rehearsal = talk_.rehearsal;
    talk_ = {};
    talk_.rehearsal = rehearsal;
    // What a person said yes to alone is not said yes to before a room.
    opened_ = {};
}

void Session::note_for_history(const std::vector<WalkStep>& steps) {
    talk_.picking.reset();
    talk_.shows_end = false;
    talk_.jumps = false;
    if (settings_.mode == Mode::Present && steps != replay_.taken) {
        talk_.before.push_back(replay_.taken);
        talk_.after.clear();
    }
}

void Session::go_through_history(std::vector<std::vector<WalkStep>>& from,
                                 std::vector<std::vector<WalkStep>>& to,
                                 MovedBy by) {
    if (from.empty()) {
        return;
    }
    const std::vector<WalkStep> steps = std::move(from.back());
    from.pop_back();
    to.push_back(replay_.taken);
    std::vector<std::vector<WalkStep>> before = std::move(talk_.before);
    std::vector<std::vector<WalkStep>> after = std::move(talk_.after);
    walk_to(steps, by, {});
    talk_.before = std::move(before);
    talk_.after = std::move(after);
}

void Session::click(TalkClick click) {
    if (!open_ || settings_.mode != Mode::Present) {
        return;
    }
    ++scenes_;
    // A press in the dark, or over the keys, only brings the picture back.
    if (talk_.is_black || talk_.shows_keys) {
        talk_.is_black = false;
        talk_.shows_keys = false;
        return;
    }
    switch (click) {
        case TalkClick::On: click_on(); return;
        case TalkClick::Back: click_back(); return;
        case TalkClick::Again: go_through_history(talk_.after, talk_.before, MovedBy::Jump); return;
        case TalkClick::Take:
            if (talk_.picking) {
                const std::vector<ChoiceId> ways = offered(open_->flow, replay_.here());
                static_cast<void>(apply(intent::TakeChoice{ways[*talk_.picking % ways.size()]}));
            } else {
                click_on();
            }
            return;
    }
}

void Session::take_planned(const PlannedStep& step) {
    detours_.clear();
    if (step.option.has_value()) {
        static_cast<void>(apply(intent::OpenOption{step.option}));
    } else {
        static_cast<void>(apply(intent::TakeChoice{step.choice}));
    }
}

ClickEffect Session::next_click(const std::optional<PlannedPlace>& plan) const {
    const bool has_next = plan && plan->next;
    const bool over_option = !detours_.empty() && detours_.back().kind == DetourKind::Option;
    if (talk_.shows_end) {
        return ClickEffect::Rest;
    }
    if (!detours_.empty() && !(over_option && has_next)) {
        return ClickEffect::Close;
    }
    if (has_next) {
        return ClickEffect::Plan;
    }
    if (open_->flow.node(present_card()).kind == NodeKind::End) {
        return ClickEffect::End;
    }
    const std::size_t ways = offered(open_->flow, replay_.here()).size();
    if ((plan && plan->is_done()) || ways == 0) {
        return ClickEffect::Rest;
    }
    return ways == 1 ? ClickEffect::OnlyWay : ClickEffect::Mark;
}

void Session::click_on() {
    const std::optional<PlannedPlace> plan = planned();
    switch (next_click(plan)) {
        case ClickEffect::Rest: return;
        case ClickEffect::End: talk_.shows_end = true; return;
        case ClickEffect::Close: static_cast<void>(apply(intent::CloseDetour{})); return;
        case ClickEffect::Plan: take_planned(*plan->next); return;
        case ClickEffect::OnlyWay:
        case ClickEffect::Mark: break;
    }
    const std::vector<ChoiceId> ways = offered(open_->flow, replay_.here());
    if (ways.size() == 1) {
        static_cast<void>(apply(intent::TakeChoice{ways.front()}));
    } else {
        talk_.picking = talk_.picking ? (*talk_.picking + 1) % ways.size() : 0;
    }
}

void Session::click_back() {
    if (talk_.jumps || talk_.picking || talk_.shows_end) {
        talk_.jumps = false;
        talk_.picking.reset();
        talk_.shows_end = false;
        return;
    }
    if (!detours_.empty()) {
        static_cast<void>(apply(intent::CloseDetour{}));
        return;
    }
    if (talk_.before.empty() && !replay_.taken.empty()) {
        // The walk was begun before the talk.
        talk_.before.emplace_back(replay_.taken.begin(), replay_.taken.end() - 1);
    }
    go_through_history(talk_.before, talk_.after, MovedBy::Back);
}

void Session::change_talk(TalkAct act) {
    const auto see = [this](RoomView view) {
        talk_.view = talk_.view == view ? RoomView::Card : view;
    };
    const auto point = [this](Pointing pointing) {
        talk_.pointing = talk_.pointing == pointing ? Pointing::Nothing : pointing;
    };
    switch (act) {
        case TalkAct::Black: talk_.is_black = !talk_.is_black; break;
        case TalkAct::Freeze: talk_.is_frozen = !talk_.is_frozen; break;
        case TalkAct::SeePhase: see(RoomView::Phase); break;
        case TalkAct::SeeMap: see(RoomView::Map); break;
        case TalkAct::Laser: point(Pointing::Laser); break;
        case TalkAct::Spotlight: point(Pointing::Spotlight); break;
        case TalkAct::Zoom:
            talk_.zoom = talk_.zoom ? std::nullopt : std::optional(RoomZoom{talk_.at, 2});
            break;
        case TalkAct::Keys: talk_.shows_keys = !talk_.shows_keys; break;
        case TalkAct::Jump: talk_.jumps = !talk_.jumps; break;
    }
    // What lies over the words leaves them where they are.
    if (act == TalkAct::SeePhase || act == TalkAct::SeeMap || act == TalkAct::Jump) {
        ++scenes_;
    }
}

void Session::jump_to(NodeId card, AppRequests& requests) {
    if (!open_ || !card.has_value()) {
        return;
    }
    talk_.jumps = false;
    talk_.view = RoomView::Card;
    if (card == present_card()) {
        detours_.clear();
        ++scenes_;
        return;
    }
    for (std::size_t i = replay_.taken.size(); i-- > 0;) {
        if (replay_.places[i].card == card) {
            const auto end = replay_.taken.begin() + static_cast<std::ptrdiff_t>(i);
            walk_to({replay_.taken.begin(), end}, MovedBy::Jump, {});
            return;
        }
    }
    if (open_->flow.node(card).kind == NodeKind::Option) {
        look_at({card, first_decision_with(open_->flow, card)});
        return;
    }
    const auto on = shortest_walk_on(open_->flow, replay_.here(), card);
    if (!on) {
        requests.find_ways_to = card;
        return;
    }
    std::vector<WalkStep> steps = replay_.taken;
    const std::vector<WalkStep> further = steps_of(*on);
    steps.insert(steps.end(), further.begin(), further.end());
    walk_to(steps, MovedBy::Jump, {});
}

}  // namespace waypost
