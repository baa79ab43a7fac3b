#include "base/embedded_fonts.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>
#include <imgui_compat/bake_plan.h>

#include <algorithm>
#include <string>
#include <vector>

using imgui_compat::Face;
using imgui_compat::FaceSize;
using imgui_compat::FontBook;
using imgui_compat::HeadlessContext;
using waypost::embedded_faces;

namespace {

constexpr ImU32 kInk = IM_COL32(32, 38, 44, 255);
constexpr bool kBakesItself = IMGUI_VERSION_NUM >= 19200;

doctest::Approx approx(float value) {
    return doctest::Approx(static_cast<double>(value));
}

struct Line {
    Face face = Face::Regular;
    float px = 18.5F;
    std::string text{};
};

/// One frame with one line, without the baking of HeadlessContext.
int draw_line(FontBook& fonts, const Line& line, ImVec2 at = ImVec2(20, 20)) {
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    fonts.draw(ImGui::GetForegroundDrawList(), line.face, line.px, at, kInk, line.text);
    ImGui::Render();
    imgui_compat::accept_textures(*ImGui::GetDrawData());
    return ImGui::GetDrawData()->TotalVtxCount;
}

bool holds(const FontBook& fonts, FaceSize size) {
    return std::ranges::count(fonts.baked_sizes(), size) == 1;
}

}  // namespace

TEST_CASE("a line's width is linear in its size, whatever is baked") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    const FontBook& fonts = context.fonts();
    const float once = fonts.width(Face::Regular, 10, "Prostate biopsy");
    CHECK(once > 50);
    CHECK(fonts.width(Face::Regular, 20, "Prostate biopsy") == approx(2 * once));
    CHECK(fonts.width(Face::Regular, 33.7F, "Prostate biopsy") == approx(3.37F * once));
    CHECK(fonts.width(Face::Bold, 10, "Prostate biopsy") > once);
    CHECK(fonts.width(Face::Regular, 10, "") == 0);
}

TEST_CASE("tracking is added after each glyph") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    const FontBook& fonts = context.fonts();
    CHECK(fonts.width(Face::Medium, 13, "TERMS", 1.5F) ==
          approx(fonts.width(Face::Medium, 13, "TERMS") + 5 * 1.5F));
}

TEST_CASE("bytes that are no UTF-8 and characters without a glyph take the room of one glyph") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    const FontBook& fonts = context.fonts();
    const float instead = fonts.width(Face::Regular, 20, "\xEF\xBF\xBD");
    CHECK(instead > 0);
    CHECK(fonts.width(Face::Regular, 20, "\xFF") == approx(instead));
    CHECK(fonts.width(Face::Regular, 20, "\xE4\xB8\xAD") == approx(instead));
    CHECK(fonts.width(Face::Regular, 20, "a\xC3") ==
          approx(fonts.width(Face::Regular, 20, "a") + instead));
}

TEST_CASE("a tab is four blanks wide, line ends and marks of direction take no room") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    const FontBook& fonts = context.fonts();
    CHECK(fonts.width(Face::Regular, 20, "\t") == approx(fonts.width(Face::Regular, 20, "    ")));
    CHECK(fonts.width(Face::Regular, 20, "\r\n\xE2\x80\x8B\xC2\xAD") == 0);
}

TEST_CASE("a size that was drawn is wished, baked between frames and then crisp") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    const Line line{.px = 18.5F, .text = "Raised"};
    draw_line(fonts, line);
    if (kBakesItself) {
        CHECK_FALSE(fonts.has_wishes());
        return;
    }
    CHECK(fonts.has_wishes());
    CHECK_FALSE(fonts.is_crisp(line.face, line.px, line.text));
    CHECK(fonts.bake_wanted(0));
    CHECK(fonts.is_crisp(line.face, line.px, line.text));
    CHECK(holds(fonts, {Face::Regular, 18.5F}));
    CHECK(draw_line(fonts, line) == 4 * 6);
    CHECK_FALSE(fonts.has_wishes());
    CHECK_FALSE(fonts.bake_wanted(1));
}

TEST_CASE("glyphs that are new at a baked size are baked at once") {
    if (kBakesItself) {
        return;
    }
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    draw_line(fonts, {.text = "abc"});
    CHECK(fonts.bake_wanted(0));
    draw_line(fonts, {.text = "abcd"});
    CHECK(fonts.bake_wanted(0.016));
    CHECK(fonts.is_crisp(Face::Regular, 18.5F, "abcd"));
    CHECK_FALSE(fonts.is_crisp(Face::Regular, 18.5F, "z"));
}

TEST_CASE("while the size changes in each frame nothing is baked and the nearest size is drawn") {
    if (kBakesItself) {
        return;
    }
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    draw_line(fonts, {.px = 16, .text = "abc"});
    CHECK(fonts.bake_now());
    double now = 1;
    draw_line(fonts, {.px = 17, .text = "abc"});
    CHECK(fonts.bake_wanted(now));
    for (int frame = 0; frame < 20; ++frame) {
        now += 0.016;
        const float px = 18 + static_cast<float>(frame);
        CHECK(draw_line(fonts, {.px = px, .text = "abc"}) == 4 * 3);
        CHECK_FALSE(fonts.bake_wanted(now));
    }
    const double still_since = now;
    bool baked = false;
    while (!baked && now < still_since + 1) {
        now += 0.016;
        draw_line(fonts, {.px = 37, .text = "abc"});
        baked = fonts.bake_wanted(now);
    }
    CHECK(now - still_since >= 0.12);
    CHECK(now - still_since < 0.16);
    CHECK(fonts.is_crisp(Face::Regular, 37, "abc"));
    CHECK_FALSE(holds(fonts, {Face::Regular, 30}));
}

TEST_CASE("sizes that are no longer drawn do not pile up") {
    if (kBakesItself) {
        return;
    }
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    for (int i = 0; i < 60; ++i) {
        draw_line(fonts, {.px = 10 + static_cast<float>(i), .text = "abc"});
        fonts.bake_now();
    }
    CHECK(fonts.baked_sizes().size() <= 16);
    CHECK(holds(fonts, {Face::Regular, 69}));
}

TEST_CASE("no size above 120 px is baked, larger text is drawn from that one") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    draw_line(fonts, {.px = 400, .text = "8"});
    fonts.bake_now();
    CHECK(draw_line(fonts, {.px = 400, .text = "8"}) == 4);
    CHECK_FALSE(fonts.has_wishes());
    if (!kBakesItself) {
        CHECK(holds(fonts, {Face::Regular, 120}));
    }
}

TEST_CASE("text outside of the clip rectangle costs nothing") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    CHECK(draw_line(fonts, {.text = "abc"}, ImVec2(20, 700)) == 0);
    CHECK(draw_line(fonts, {.text = "abc"}, ImVec2(900, 20)) == 0);
    CHECK_FALSE(fonts.has_wishes());
}

TEST_CASE("the widgets' own font follows its size") {
    HeadlessContext context(ImVec2(800, 600), embedded_faces());
    FontBook& fonts = context.fonts();
    fonts.set_widget_font(Face::Medium, 24);
    context.begin_frame();
    CHECK(ImGui::GetFontSize() == approx(fonts.line_height(Face::Medium, 24)).epsilon(0.03));
    context.end_frame();
}

TEST_CASE("one frame of very many new sizes keeps the widgets' own size") {
    imgui_compat::BakePlan plan;
    const imgui_compat::SizeKey widgets{Face::Regular, 10};
    plan.set_widget_size(widgets);
    static_cast<void>(plan.take());
    for (int frame = 0; frame < 5; ++frame) {
        plan.note_use({Face::Bold, 40});
        plan.end_frame();
    }
    for (int size = 20; size < 60; ++size) {
        plan.note_use({Face::Regular, size});
        plan.wish({Face::Regular, size}, U'a');
    }
    plan.end_frame();
    const std::vector<imgui_compat::PlannedSize> planned = plan.take();
    CHECK(std::ranges::count(planned, widgets, &imgui_compat::PlannedSize::key) == 1);
}
