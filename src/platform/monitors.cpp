#include "platform/monitors.h"

#include <algorithm>
#include <tuple>

namespace waypost::platform {

namespace {

/// So much of a window's width and height must be in sight to drag it by its title.
constexpr int kHandle = 64;

int shared_length(int from, int length, int other_from, int other_length) {
    return std::max(
        0, std::min(from + length, other_from + other_length) - std::max(from, other_from));
}

int shared_width(const ScreenRect& a, const ScreenRect& b) {
    return shared_length(a.x, a.width, b.x, b.width);
}

int shared_height(const ScreenRect& a, const ScreenRect& b) {
    return shared_length(a.y, a.height, b.y, b.height);
}

}  // namespace

void put_in_order(std::vector<Monitor>& monitors) {
    std::ranges::stable_sort(monitors, {}, [](const Monitor& monitor) {
        return std::tuple(!monitor.primary, monitor.area.x, monitor.area.y);
    });
}

bool overlap(const ScreenRect& a, const ScreenRect& b) {
    return shared_width(a, b) > 0 && shared_height(a, b) > 0;
}

std::optional<std::size_t> monitor_showing(std::span<const Monitor> monitors,
                                           const ScreenRect& place) {
    const auto shown = [&](const Monitor& monitor) {
        return static_cast<long long>(shared_width(monitor.area, place)) *
               shared_height(monitor.area, place);
    };
    const auto best = std::ranges::max_element(monitors, {}, shown);
    if (best == monitors.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(best - monitors.begin());
}

ScreenRect within_reach(std::span<const Monitor> monitors, const ScreenRect& place) {
    const bool in_reach = std::ranges::any_of(monitors, [&](const Monitor& monitor) {
        return shared_width(monitor.area, place) >= std::min(kHandle, place.width) &&
               shared_height(monitor.area, place) >= std::min(kHandle, place.height);
    });
    if (in_reach || monitors.empty()) {
        return place;
    }
    const ScreenRect& free = monitors.front().free;
    const int width = std::min(place.width, free.width);
    const int height = std::min(place.height, free.height);
    return {free.x + (free.width - width) / 2, free.y + (free.height - height) / 2, width, height};
}

}  // namespace waypost::platform
