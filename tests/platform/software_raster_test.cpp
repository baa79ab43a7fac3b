#include "platform/software_raster.h"

#include "base/embedded_fonts.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>

#include <array>
#include <cstddef>

using imgui_compat::Face;
using imgui_compat::HeadlessContext;
using waypost::embedded_faces;
using waypost::platform::draw_software;
using waypost::platform::filled_image;
using waypost::platform::Image;

namespace {

using Pixel = std::array<int, 4>;

Pixel pixel_at(const Image& image, int x, int y) {
    const auto at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                     static_cast<std::size_t>(x)) *
                    4;
    return {image.rgba[at], image.rgba[at + 1], image.rgba[at + 2], image.rgba[at + 3]};
}

constexpr Pixel kWhite{255, 255, 255, 255};
constexpr Pixel kBlack{0, 0, 0, 255};

template <class Draw>
Image picture_of(HeadlessContext& context, int width, int height, Draw&& draw) {
    context.begin_frame();
    draw(ImGui::GetForegroundDrawList());
    Image image = filled_image(width, height, {255, 255, 255});
    draw_software(context.end_frame(), image);
    return image;
}

int count_of(const Image& image, Pixel colour) {
    int count = 0;
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            count += pixel_at(image, x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("a rectangle fills exactly its pixels") {
    HeadlessContext context(ImVec2(32, 32), embedded_faces());
    const Image image = picture_of(context, 32, 32, [](ImDrawList* list) {
        list->AddRectFilled(ImVec2(4, 6), ImVec2(14, 16), IM_COL32_BLACK);
    });
    CHECK(count_of(image, kBlack) == 100);
    CHECK(pixel_at(image, 4, 6) == kBlack);
    CHECK(pixel_at(image, 13, 15) == kBlack);
    CHECK(pixel_at(image, 14, 15) == kWhite);
    CHECK(count_of(image, kWhite) == 32 * 32 - 100);
}

TEST_CASE("triangles that share an edge paint each of its pixels once") {
    HeadlessContext context(ImVec2(64, 64), embedded_faces());
    const Image image = picture_of(context, 64, 64, [](ImDrawList* list) {
        list->Flags = ImDrawListFlags_None;
        const ImU32 half = IM_COL32(0, 0, 0, 128);
        const ImVec2 middle(31.3F, 29.7F);
        list->AddTriangleFilled(ImVec2(0, 0), ImVec2(64, 0), middle, half);
        list->AddTriangleFilled(ImVec2(64, 0), ImVec2(64, 64), middle, half);
        list->AddTriangleFilled(ImVec2(64, 64), ImVec2(0, 64), middle, half);
        list->AddTriangleFilled(ImVec2(0, 64), ImVec2(0, 0), middle, half);
    });
    CHECK(count_of(image, {127, 127, 127, 255}) == 64 * 64);
}

TEST_CASE("nothing is painted outside of the clip rectangle or the image") {
    HeadlessContext context(ImVec2(32, 32), embedded_faces());
    const Image image = picture_of(context, 20, 20, [](ImDrawList* list) {
        list->PushClipRect(ImVec2(2, 3), ImVec2(12, 40));
        list->AddRectFilled(ImVec2(-50, -50), ImVec2(90, 90), IM_COL32_BLACK);
        list->PopClipRect();
    });
    CHECK(count_of(image, kBlack) == 10 * 17);
    CHECK(pixel_at(image, 2, 3) == kBlack);
    CHECK(pixel_at(image, 1, 3) == kWhite);
}

TEST_CASE("colours run evenly from corner to corner") {
    HeadlessContext context(ImVec2(256, 8), embedded_faces());
    const Image image = picture_of(context, 256, 8, [](ImDrawList* list) {
        const ImU32 black = IM_COL32_BLACK;
        const ImU32 white = IM_COL32_WHITE;
        list->AddRectFilledMultiColor(ImVec2(0, 0), ImVec2(256, 8), black, white, white, black);
    });
    for (int x = 0; x < 256; x += 51) {
        CHECK(pixel_at(image, x, 4)[0] == doctest::Approx(x).epsilon(0.02));
    }
}

TEST_CASE("text shows in its colour, dark in its stems") {
    HeadlessContext context(ImVec2(200, 60), embedded_faces());
    Image image;
    for (int frame = 0; frame < 2; ++frame) {
        image = picture_of(context, 200, 60, [&](ImDrawList* list) {
            context.fonts().draw(list, Face::Bold, 40, ImVec2(8, 4), IM_COL32_BLACK, "Ill");
        });
    }
    CHECK(context.fonts().is_crisp(Face::Bold, 40, "Ill"));
    CHECK(count_of(image, kBlack) > 300);
    CHECK(count_of(image, kWhite) > 200 * 60 * 3 / 4);
}

TEST_CASE("the same frame gives the same picture") {
    const auto draw = [](ImDrawList* list) {
        list->AddCircleFilled(ImVec2(20.4F, 20.2F), 15, IM_COL32(10, 106, 112, 255));
        const std::array<ImVec2, 3> line{ImVec2(3, 30), ImVec2(20, 5), ImVec2(37, 31)};
        imgui_compat::polyline(list, line.data(), 3, IM_COL32(178, 58, 14, 255), 3.2F, false);
    };
    HeadlessContext first(ImVec2(40, 40), embedded_faces());
    const Image one = picture_of(first, 40, 40, draw);
    HeadlessContext second(ImVec2(40, 40), embedded_faces());
    const Image other = picture_of(second, 40, 40, draw);
    CHECK(one.rgba == other.rgba);
}
