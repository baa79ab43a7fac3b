// How long a talk has taken, and whether that is as long as was planned. Pure arithmetic: the time
// comes from outside.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace waypost::gui {

/// All times in seconds.
struct TalkTimer {
    int planned_minutes = 10;
    /// Until it was started last.
    double gone = 0;
    /// When it was started last; without a value while it stands.
    std::optional<double> since{};
    /// It starts by itself with the talk's next step.
    bool waits = true;
    /// How many steps the talk had then.
    std::size_t seen_steps = 0;

    friend bool operator==(const TalkTimer&, const TalkTimer&) = default;
};

[[nodiscard]] double seconds_gone(const TalkTimer& timer, double now);

[[nodiscard]] TalkTimer started(TalkTimer timer, double now);
[[nodiscard]] TalkTimer paused(TalkTimer timer, double now);

/// Stands at zero and waits for the step after so many.
[[nodiscard]] TalkTimer at_zero(TalkTimer timer, std::size_t steps);

/// Minutes more or fewer, within what a talk takes.
[[nodiscard]] TalkTimer with_more_minutes(TalkTimer timer, int minutes);

/// What it does by itself once a talk had so many steps.
[[nodiscard]] TalkTimer after_steps(TalkTimer timer, std::size_t steps, double now);

enum class Pace { OnTime, Ahead, Behind };

struct PlanPace {
    Pace pace = Pace::OnTime;
    /// By how much; 0 on time.
    double seconds = 0;

    friend bool operator==(const PlanPace&, const PlanPace&) = default;
};

/// Each card of a rehearsal has the same share of the planned time, its last one too. On time is
/// who is at a card in its share, or less than half a minute from it.
[[nodiscard]] PlanPace pace_of(double gone, double planned, std::size_t done, std::size_t of);

/// Such as "3:07".
[[nodiscard]] std::string minutes_text(double seconds);

}  // namespace waypost::gui
