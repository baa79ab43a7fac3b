#include "gui/surroundings.h"

#include "support/allocation_count.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

/// Every corner of every triangle of the frame before: where, which letter, which colour, under
/// which clip rectangle.
std::vector<std::array<float, 9>> corners_drawn() {
    std::vector<std::array<float, 9>> corners;
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int n = 0; n < data.CmdListsCount; ++n) {
        const ImDrawList& list = *data.CmdLists[n];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            for (unsigned i = 0; i < command.ElemCount; ++i) {
                const auto index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i)];
                const ImDrawVert& v = list.VtxBuffer[static_cast<int>(command.VtxOffset) + index];
                const ImVec4& clip = command.ClipRect;
                corners.push_back({v.pos.x,
                                   v.pos.y,
                                   v.uv.x,
                                   v.uv.y,
                                   static_cast<float>(v.col),
                                   clip.x,
                                   clip.y,
                                   clip.z,
                                   clip.w});
            }
        }
    }
    return corners;
}

std::size_t allocations_of_frame(HeadlessWindow& window) {
    const std::size_t before = test::allocation_count();
    window.frame();
    return test::allocation_count() - before;
}

void rest(HeadlessWindow& window) {
    for (int i = 0; i < 8; ++i) {
        window.frame();
    }
}

}  // namespace

TEST_CASE("a window in which nothing happens allocates nothing of ours and shows the same") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    const std::vector<std::array<float, 9>> anew = corners_drawn();
    const Rect label = window.output.label_rect;
    const std::vector<std::string> controls = window.state.focus.ids();
    rest(window);
    CHECK(allocations_of_frame(window) == 0);
    CHECK(corners_drawn() == anew);
    CHECK(window.output.label_rect == label);
    CHECK(window.state.focus.ids() == controls);
}

TEST_CASE("while the map is dragged what stands around it is not drawn anew") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    imgui_compat::feed_mouse_pos({300, 400});
    window.frame();
    imgui_compat::feed_mouse_button(0, true);
    rest(window);
    imgui_compat::feed_mouse_pos({320, 410});
    window.frame();
    const Camera before = window.state.map.camera;
    imgui_compat::feed_mouse_pos({340, 420});
    CHECK(allocations_of_frame(window) == 0);
    CHECK_FALSE(window.state.map.camera == before);
}

TEST_CASE("what rests is drawn anew as soon as a key, the mouse or a step changes it") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    rest(window);
    window.type(U'1');
    CHECK(window.here() == "ways");
    CHECK(window.state.focus.place_of("back").has_value());
    rest(window);
    window.press(Key::Tab);
    CHECK(window.state.focus.is_visible());
    rest(window);
    const std::vector<std::array<float, 9>> before = corners_drawn();
    const Rect choice = *window.state.focus.place_of("choice/0");
    imgui_compat::feed_mouse_pos(
        {static_cast<float>(choice.centre().x), static_cast<float>(choice.y) + 5});
    window.frame();
    CHECK(corners_drawn() != before);
    rest(window);
    window.session.apply(intent::SetTheme{ThemeName::Dark});
    const std::vector<std::array<float, 9>> light = corners_drawn();
    window.frame();
    CHECK(corners_drawn() != light);
}
