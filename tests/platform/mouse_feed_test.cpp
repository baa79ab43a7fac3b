#include "base/embedded_fonts.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>

using imgui_compat::HeadlessContext;

namespace {

struct Seen {
    bool lower = false;
    bool upper = false;
    float wheel = 0;
};

/// A button over the middle of a larger one.
Seen draw_buttons(HeadlessContext& context) {
    context.begin_frame();
    Seen seen{.wheel = ImGui::GetIO().MouseWheel};
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(ImVec2(200, 200));
    ImGui::Begin("buttons", nullptr, ImGuiWindowFlags_NoDecoration);
    ImGui::SetCursorPos(ImVec2(20, 20));
    imgui_compat::before_overlapped_item();
    seen.lower = ImGui::InvisibleButton("lower", ImVec2(160, 160));
    imgui_compat::after_overlapped_item();
    ImGui::SetCursorPos(ImVec2(80, 80));
    seen.upper = ImGui::InvisibleButton("upper", ImVec2(40, 40));
    ImGui::End();
    context.end_frame();
    return seen;
}

/// What a click does, from pressing the button to letting it go.
Seen click(HeadlessContext& context, ImVec2 at) {
    imgui_compat::feed_mouse_pos(at);
    draw_buttons(context);
    draw_buttons(context);
    imgui_compat::feed_mouse_button(0, true);
    draw_buttons(context);
    imgui_compat::feed_mouse_button(0, false);
    return draw_buttons(context);
}

}  // namespace

TEST_CASE("a fed click presses what lies under it, the later of two that overlap") {
    HeadlessContext context(ImVec2(200, 200), waypost::embedded_faces());
    const Seen beside = click(context, ImVec2(40, 40));
    CHECK(beside.lower);
    CHECK_FALSE(beside.upper);
    const Seen over = click(context, ImVec2(100, 100));
    CHECK_FALSE(over.lower);
    CHECK(over.upper);
    const Seen outside = click(context, ImVec2(195, 195));
    CHECK_FALSE(outside.lower);
}

TEST_CASE("a fed turn of the wheel lasts one frame") {
    HeadlessContext context(ImVec2(200, 200), waypost::embedded_faces());
    imgui_compat::feed_mouse_wheel(2);
    CHECK(draw_buttons(context).wheel == 2);
    CHECK(draw_buttons(context).wheel == 0);
}
