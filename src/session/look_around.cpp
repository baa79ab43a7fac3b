// Looking around: what the session does about a card off the path.
#include "session/session.h"
#include "walk/detour.h"

#include <algorithm>

namespace waypost {

bool Session::is_looking() const {
    return !detours_.empty() && detours_.back().kind == DetourKind::Looking;
}

bool Session::can_look_at(NodeId card, NodeId decision) const {
    return waypost::can_look_at(open_->flow, card, decision);
}

void Session::look_at(const intent::LookAt& look) {
    if (!can_look_at(look.card, look.decision)) {
        return;
    }
    // Where the map hides the card, the card comes back.
    settings_.map_shown = false;
    if (look.card == present_card()) {
        detours_.clear();
        ++scenes_;
        return;
    }
    const std::optional<std::size_t> step = last_step_on(replay_, look.card);
    if (step && settings_.mode != Mode::Present) {
        static_cast<void>(apply(intent::OpenEarlier{*step}));
        return;
    }
    // What is opened from the card that is looked at goes back there; all else, to the walk.
    const bool from_there =
        is_looking() && (look.card == looking_->read_first || look.decision == looking_->card);
    if (!from_there) {
        detours_.clear();
    }
    open_detour({DetourKind::Looking, look.card, look.decision});
}

bool Session::leave_looking_for(NodeId option) {
    const std::vector<const OfferedOption*> offered = offered_options(open_->flow, replay_.here());
    if (std::ranges::find(offered, option, &OfferedOption::card) == offered.end()) {
        return false;
    }
    detours_.clear();
    ++scenes_;
    return true;
}

void Session::look_again() {
    looking_.reset();
    if (!is_looking()) {
        return;
    }
    if (!cases_ahead_) {
        cases_ahead_ = cases_ahead(open_->flow, replay_.here());
    }
    const LookingFrom from{open_->flow, replay_, reach_, *cases_ahead_, looked_cards_, words_};
    looking_ = looked_at(from, detours_.back().card, detours_.back().decision);
}

}  // namespace waypost
