// That everything that is drawn can be read, in every theme: told from what ImGui was given to
// draw, so that a new view is judged as soon as a scene shows it.
#include "gui/map_view.h"
#include "gui/theme.h"
#include "support/drawn_colours.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"
#include "support/window_scenes.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace waypost;
using gui::Colour;
using gui::contrast_ratio;
using gui::Theme;

namespace {

constexpr double kWords = 4.5;
constexpr double kSigns = 3;

std::string hex(Colour colour) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.r, colour.g, colour.b}) {
        text += kDigits[channel >> 4U];
        text += kDigits[channel & 15U];
    }
    return text;
}

std::string rounded(double ratio) {
    return std::to_string(ratio).substr(0, 4);
}

/// The sign within a badge is a shape, and what the answers have closed is faded on purpose.
double least_for(const DrawnInk& drawn, ThemeName name) {
    const Theme& theme = gui::theme_of(name);
    bool is_sign = drawn.behind == theme.closed_ink || drawn.behind == theme.quiet;
    for (std::size_t kind = 0; kind < kNodeKindNames.size(); ++kind) {
        is_sign = is_sign || drawn.behind == gui::kind_colour(static_cast<NodeKind>(kind), name);
    }
    is_sign = is_sign && drawn.ink == theme.badge_sign;
    return is_sign || drawn.ink == theme.closed_ink ? kSigns : kWords;
}

/// A line for each pair of colours that is too weak.
std::string weak_words(const HeadlessWindow& window, ThemeName name) {
    std::string text;
    const DrawnColours drawn(*ImGui::GetDrawData(), window.output.ground);
    for (const DrawnInk& ink : drawn.inks()) {
        const double ratio = contrast_ratio(ink.ink, ink.behind);
        if (ratio < least_for(ink, name)) {
            text += hex(ink.ink) + " on " + hex(ink.behind) + " " + rounded(ratio) + " at " +
                    std::to_string(std::lround(ink.at.x)) + "," +
                    std::to_string(std::lround(ink.at.y)) + "\n";
        }
    }
    return text;
}

/// Draws a frame anew, whatever of the last one could be kept.
DrawnColours drawn_with_focus(HeadlessWindow& window, const std::string& id) {
    window.state.focus.set(id);
    if (id.empty()) {
        window.state.focus.hide_ring();
    } else {
        window.state.focus.show_ring();
    }
    KeyPress nothing;
    nothing.key = Key::F1;
    window.frame({nothing});
    return {*ImGui::GetDrawData(), window.output.ground};
}

/// Rays that go through the control's edge, from a little inside it to a little outside.
std::vector<std::vector<Point>> rays(const Rect& control) {
    constexpr int kInside = -8;
    constexpr int kOutside = 9;
    std::vector<std::vector<Point>> all;
    for (const double part : {0.2, 0.4, 0.6, 0.8}) {
        const double x = control.x + control.w * part;
        const double y = control.y + control.h * part;
        std::vector<Point> up;
        std::vector<Point> down;
        std::vector<Point> left;
        std::vector<Point> right;
        for (int out = kInside; out <= kOutside; ++out) {
            up.push_back({x, control.y - out});
            down.push_back({x, control.bottom() + out});
            left.push_back({control.x - out, y});
            right.push_back({control.right() + out, y});
        }
        all.insert(all.end(), {up, down, left, right});
    }
    return all;
}

/// How many of the rays meet the ring where it stands out from what is there without it.
std::size_t rays_that_meet(const std::vector<std::vector<Point>>& rays,
                           const DrawnColours& without,
                           const DrawnColours& with,
                           Colour focus) {
    return static_cast<std::size_t>(std::ranges::count_if(rays, [&](const auto& ray) {
        return std::ranges::any_of(ray, [&](Point at) {
            return with.at(at) == focus && contrast_ratio(focus, without.at(at)) >= kSigns;
        });
    }));
}

/// How many quarters of a pixel the border of a control is wide that stands out from what is
/// outside it, at the left; 0 for none.
int border_width(const DrawnColours& drawn, const Rect& control) {
    const double y = control.centre().y;
    const Colour outside = drawn.at({control.x - 5, y});
    int width = 0;
    for (double x = control.x - 4; x < control.x + 6; x += 0.25) {
        width += contrast_ratio(drawn.at({x, y}), outside) >= kSigns ? 1 : 0;
    }
    return width;
}

}  // namespace

TEST_CASE("the colours of a frame are those behind each letter, whatever was drawn over it later") {
    const FontFiles files;
    imgui_compat::HeadlessContext context({200, 100}, files.faces());
    const auto draw = [&context] {
        context.begin_frame();
        gui::Painter p(*ImGui::GetBackgroundDrawList(), context.fonts(), gui::theme_of({}), 1);
        p.fill({0, 0, 200, 100}, gui::rgb(0x102030));
        p.fill({0, 0, 100, 100}, gui::rgb(0xFFFFFF));
        p.push_clip({0, 0, 150, 100});
        p.text({20, 20}, gui::type::kBody, gui::rgb(0xAABBCC), "a");
        p.text({120, 20}, gui::type::kBody, gui::faded(gui::rgb(0xFFFFFF), 0.5), "b");
        p.text({160, 20}, gui::type::kBody, gui::rgb(0xFF0000), "clipped");
        p.pop_clip();
        p.fill({0, 0, 200, 100}, gui::rgb(0x000000));
        return DrawnColours(context.end_frame(), gui::rgb(0x777777));
    };
    // Letters are there once their sizes were baked.
    (void)draw();
    const DrawnColours drawn = draw();
    std::string pairs;
    for (const DrawnInk& ink : drawn.inks()) {
        pairs += hex(ink.ink) + " on " + hex(ink.behind) + "\n";
    }
    CHECK(pairs == "#889098 on #102030\n#AABBCC on #FFFFFF\n");
    CHECK(hex(drawn.at({50, 50})) == "#000000");
}

TEST_CASE("in every theme, all words that are drawn stand out from what lies behind them") {
    for_each_scene(
        [](HeadlessWindow& window, ThemeName name) { CHECK(weak_words(window, name) == ""); });
}

TEST_CASE("in every theme, all words stand out from a control that the mouse is over") {
    std::set<std::pair<ThemeName, std::string>> judged;
    for_each_scene([&judged](HeadlessWindow& window, ThemeName name) {
        for (const std::string& id : window.state.focus.ids()) {
            const std::optional<Rect> place = window.state.focus.place_of(id);
            if (place && judged.insert({name, id}).second) {
                CAPTURE(id);
                const Point at = place->centre();
                imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
                window.frame();
                window.frame();
                CHECK(weak_words(window, name) == "");
            }
        }
    });
}

TEST_CASE("in every theme, the focus can be seen on each control that Tab comes to") {
    std::set<std::pair<ThemeName, std::string>> judged;
    for_each_scene([&judged](HeadlessWindow& window, ThemeName name) {
        const Colour focus = gui::theme_of(name).focus;
        const std::size_t controls = window.state.focus.ids().size();
        for (std::size_t i = 0; i < controls; ++i) {
            window.press(Key::Tab);
            const std::string id = window.state.focus.current();
            const std::optional<Rect> place = window.state.focus.place_of(id);
            // The map shows its focus on a card of its own.
            if (!place || id == gui::kMapControl || !judged.insert({name, id}).second) {
                continue;
            }
            CAPTURE(id);
            const DrawnColours without = drawn_with_focus(window, "");
            const DrawnColours with = drawn_with_focus(window, id);
            const std::vector<std::vector<Point>> edge = rays(*place);
            // The edge of what scrolls may cut some of it off.
            CHECK(rays_that_meet(edge, without, with, focus) * 2 >= edge.size());
        }
    });
}

TEST_CASE("in every theme, what was chosen has a border that the others do not have") {
    for (const ThemeName name : kThemes) {
        CAPTURE(kThemeNames[static_cast<std::size_t>(name)]);
        ViewSettings settings;
        settings.theme = name;
        HeadlessWindow window(open_session(kTeaOptions, settings), {1440, 2200});
        // A line as a strip of the font's texture would be as wide as the strip, with its soft
        // edges.
        ImGui::GetStyle().AntiAliasedLinesUseTex = false;
        fill_page(window);
        const DrawnColours drawn = drawn_with_focus(window, "");
        const auto width = [&](const char* id) {
            return border_width(drawn, *window.state.focus.place_of(id));
        };
        CHECK(width("mode/Walk") > 0);
        CHECK(width("mode/Author") == 0);
        CHECK(width("page/rate0/2") > width("page/rate0/1"));
        CHECK(width("page/rate0/1") > 0);
    }
}
