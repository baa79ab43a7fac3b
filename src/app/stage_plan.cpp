#include "app/stage_plan.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace waypost {

using platform::Monitor;

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool is_same_name(const std::string& a, const std::string& b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// 0 for none.
std::size_t number_in(const std::string& text) {
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && rest == end ? number : 0;
}

std::optional<std::size_t> place_of(std::span<const Monitor> monitors,
                                    std::span<const Monitor>::iterator found) {
    if (found == monitors.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - monitors.begin());
}

/// One that shows nothing of what this one shows, the primary if it can be.
std::optional<std::size_t> apart_from(std::span<const Monitor> monitors, std::size_t room) {
    const auto is_apart = [&](const Monitor& other) {
        return !platform::overlap(other.area, monitors[room].area);
    };
    const auto primary = std::ranges::find_if(
        monitors, [&](const Monitor& other) { return other.primary && is_apart(other); });
    return place_of(monitors,
                    primary != monitors.end() ? primary : std::ranges::find_if(monitors, is_apart));
}

}  // namespace

std::optional<std::size_t> named_monitor(std::span<const Monitor> monitors,
                                         const std::string& wish) {
    const auto named = std::ranges::find_if(
        monitors, [&](const Monitor& monitor) { return is_same_name(monitor.name, wish); });
    if (named != monitors.end()) {
        return place_of(monitors, named);
    }
    const std::size_t number = number_in(wish);
    return number >= 1 && number <= monitors.size() ? std::optional(number - 1) : std::nullopt;
}

StagePlan plan_stage(std::span<const Monitor> monitors, const StageWish& wish) {
    if (monitors.empty()) {
        return {};
    }
    const auto projector = std::ranges::find(monitors, false, &Monitor::primary);
    std::size_t room =
        named_monitor(monitors, wish.monitor).value_or(place_of(monitors, projector).value_or(0));
    std::optional<std::size_t> presenter = apart_from(monitors, room);
    if (wish.swapped && presenter) {
        std::swap(room, *presenter);
    }
    if (wish.presenter == PresenterWish::No) {
        presenter.reset();
    } else if (wish.presenter == PresenterWish::Yes && !presenter) {
        presenter = room;
    }
    return {room, presenter};
}

std::string monitors_in_words(std::span<const Monitor> monitors) {
    std::string words;
    for (std::size_t i = 0; i < monitors.size(); ++i) {
        const Monitor& monitor = monitors[i];
        words += (i == 0 ? "" : ", ") + std::to_string(i + 1) + " `" + monitor.name + "` (" +
                 std::to_string(monitor.area.width) + "x" + std::to_string(monitor.area.height) +
                 ")";
    }
    return words;
}

}  // namespace waypost
