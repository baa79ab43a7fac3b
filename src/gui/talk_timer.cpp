#include "gui/talk_timer.h"

#include <algorithm>

namespace waypost::gui {

namespace {

constexpr int kMostMinutes = 180;
constexpr double kStillOnTime = 30;

}  // namespace

double seconds_gone(const TalkTimer& timer, double now) {
    return timer.gone + (timer.since ? std::max(0.0, now - *timer.since) : 0);
}

TalkTimer started(TalkTimer timer, double now) {
    timer.waits = false;
    timer.since = timer.since.value_or(now);
    return timer;
}

TalkTimer paused(TalkTimer timer, double now) {
    timer.waits = false;
    timer.gone = seconds_gone(timer, now);
    timer.since.reset();
    return timer;
}

TalkTimer at_zero(TalkTimer timer, std::size_t steps) {
    timer.gone = 0;
    timer.since.reset();
    timer.waits = true;
    timer.seen_steps = steps;
    return timer;
}

TalkTimer with_more_minutes(TalkTimer timer, int minutes) {
    timer.planned_minutes = std::clamp(timer.planned_minutes + minutes, 1, kMostMinutes);
    return timer;
}

TalkTimer after_steps(TalkTimer timer, std::size_t steps, double now) {
    if (!timer.waits) {
        return timer;
    }
    if (steps > timer.seen_steps) {
        return started(timer, now);
    }
    // A step back takes one away, and the next one on counts again.
    timer.seen_steps = steps;
    return timer;
}

PlanPace pace_of(double gone, double planned, std::size_t done, std::size_t of) {
    const double share = planned / static_cast<double>(of + 1);
    const double early = share * static_cast<double>(done) - gone;
    const double late = gone - share * static_cast<double>(done + 1);
    if (early > kStillOnTime) {
        return {Pace::Ahead, early};
    }
    if (late > kStillOnTime) {
        return {Pace::Behind, late};
    }
    return {};
}

std::string minutes_text(double seconds) {
    const auto whole = static_cast<long>(std::max(0.0, seconds));
    const std::string rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

}  // namespace waypost::gui
