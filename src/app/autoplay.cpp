#include "app/autoplay.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace waypost {

namespace {

/// As fast as a person reads aloud to others.
constexpr double kWordsInASecond = 2.5;
constexpr double kMoment = 1.5;
constexpr double kLongest = 40;

bool is_held(const Talk& talk) {
    return talk.is_black || talk.jumps || talk.shows_keys || talk.picking.has_value();
}

}  // namespace

double reading_seconds(const Session& session) {
    const std::string& card = session.open_flow()->flow.node(session.present_card()).text;
    const auto words = std::ranges::count_if(
        card, [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; });
    return std::min(kMoment + static_cast<double>(words + 1) / kWordsInASecond, kLongest);
}

double Autoplay::stay(const Session& session) {
    const std::optional<PlannedPlace> plan = session.planned();
    const Rehearsal* rehearsal = followed_rehearsal(session.open_flow()->flow, session.talk());
    if (!plan || rehearsal == nullptr || plan->done >= rehearsal->seconds.size()) {
        return reading_seconds(session);
    }
    // An option that was closed again had its time while it was open.
    if (std::exchange(timed_step_, plan->done) == plan->done) {
        return kMoment;
    }
    return rehearsal->seconds[plan->done];
}

std::optional<double> Autoplay::play(Session& session, double now) {
    if (session.scenes() != seen_scenes_) {
        seen_scenes_ = session.scenes();
        next_ = now + stay(session);
    }
    if (session.next_click(session.planned()) == ClickEffect::Rest) {
        return std::nullopt;
    }
    if (is_held(session.talk())) {
        next_ = std::max(next_, now + kMoment);
        return next_;
    }
    if (now >= next_) {
        static_cast<void>(session.apply(intent::ClickTalk{TalkClick::On}));
        seen_scenes_ = session.scenes();
        next_ = now + stay(session);
    }
    return next_;
}

}  // namespace waypost
