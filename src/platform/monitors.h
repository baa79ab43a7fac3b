// The monitors of a desk, and the news that one came or went.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waypost::platform {

/// A part of the plane that all monitors share, in the system's window coordinates: pixels, but on
/// systems that scale windows themselves.
struct ScreenRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    friend bool operator==(const ScreenRect&, const ScreenRect&) = default;
};

struct Monitor {
    /// As the system calls it, such as "HDMI-1".
    std::string name{};
    ScreenRect area{};
    /// What bars of the desktop leave of it.
    ScreenRect free{};
    /// Pixels for one of the design.
    double scale = 1;
    /// The one that people work at.
    bool primary = false;

    friend bool operator==(const Monitor&, const Monitor&) = default;
};

/// Where the program learns of monitors; tests plug and unplug them here.
class MonitorSource {
public:
    virtual ~MonitorSource() = default;
    MonitorSource() = default;
    MonitorSource(const MonitorSource&) = delete;
    MonitorSource& operator=(const MonitorSource&) = delete;

    /// Those that there are now: the primary one first, then from left to right and from the top.
    [[nodiscard]] virtual std::vector<Monitor> list() = 0;

    /// True once for each time that others are listed than before.
    [[nodiscard]] virtual bool take_changed() = 0;
};

/// Brings them into the order of `MonitorSource::list`.
void put_in_order(std::vector<Monitor>& monitors);

/// True when both show some of the same, as a projector does that mirrors a laptop.
[[nodiscard]] bool overlap(const ScreenRect& a, const ScreenRect& b);

/// The monitor that shows most of a place; the first where none shows any of it. Nothing where
/// there are no monitors.
[[nodiscard]] std::optional<std::size_t> monitor_showing(std::span<const Monitor> monitors,
                                                         const ScreenRect& place);

/// The place itself while enough of it can be seen to take hold of it; else as much of it as fits
/// on the first monitor.
[[nodiscard]] ScreenRect within_reach(std::span<const Monitor> monitors, const ScreenRect& place);

}  // namespace waypost::platform
