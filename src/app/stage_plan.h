// Which monitor the room sees and which one the speaker does. Knows no windows.
#pragma once

#include "cli/view_request.h"
#include "platform/monitors.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace waypost {

/// What was asked for, whatever monitors there are.
struct StageWish {
    /// The room's monitor: its place in the list from 1 on, or its name; empty for the default.
    std::string monitor{};
    PresenterWish presenter = PresenterWish::Auto;
    /// The two have changed places.
    bool swapped = false;
};

/// Places in the list of monitors.
struct StagePlan {
    /// Nothing where there are no monitors.
    std::optional<std::size_t> room{};
    /// Nothing where the speaker has no window of their own.
    std::optional<std::size_t> presenter{};

    friend bool operator==(const StagePlan&, const StagePlan&) = default;
};

/// The monitor that a wish names; nothing where it is not there.
[[nodiscard]] std::optional<std::size_t> named_monitor(std::span<const platform::Monitor> monitors,
                                                       const std::string& wish);

/// The room has the monitor that was wished for, else the first that is not the primary one, which
/// is the projector. The speaker's window is on another one, the primary if it can be; on none that
/// shows some of what the room sees, since a projector that mirrors a laptop would show the notes
/// to the room.
[[nodiscard]] StagePlan plan_stage(std::span<const platform::Monitor> monitors,
                                   const StageWish& wish);

/// The monitors in words, for those who named one that is not there:
/// "1 `eDP-1` (1920x1080), 2 `HDMI-1` (1280x720)".
[[nodiscard]] std::string monitors_in_words(std::span<const platform::Monitor> monitors);

}  // namespace waypost
