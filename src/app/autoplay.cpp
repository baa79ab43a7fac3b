#include "app/autoplay.h"

#include <algorithm>
#include <cctype>
#include <string>

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

std::optional<double> Autoplay::play(Session& session, double now) {
    if (session.scenes() != seen_scenes_) {
        seen_scenes_ = session.scenes();
        next_ = now + reading_seconds(session);
    }
    if (session.next_click(session.planned()) == ClickEffect::Rest) {
        return std::nullopt;
    }
    if (now >= next_ && !is_held(session.talk())) {
        static_cast<void>(session.apply(intent::ClickTalk{TalkClick::On}));
        seen_scenes_ = session.scenes();
        next_ = now + reading_seconds(session);
    }
    return next_;
}

}  // namespace waypost
