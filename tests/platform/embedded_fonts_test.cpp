#include "base/embedded_fonts.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>

#include <string_view>

using waypost::embedded_faces;

TEST_CASE("six different fonts are built into the program") {
    const auto faces = embedded_faces();
    CHECK(faces.size() == imgui_compat::kFaceCount);
    for (const std::string_view face : faces) {
        CHECK(face.size() > 50'000);
        const std::string_view magic = face.substr(0, 4);
        const bool is_font = magic == "OTTO" || magic == std::string_view("\0\1\0\0", 4);
        CHECK(is_font);
    }
    CHECK(faces[0] != faces[1]);
    CHECK(faces[3] != faces[4]);
    CHECK(faces[4] != faces[5]);
}

TEST_CASE("the last of them gives every letter the same width, also Greek and Cyrillic ones") {
    imgui_compat::HeadlessContext window({64, 64}, embedded_faces());
    const auto width = [&window](std::string_view words) {
        return window.fonts().width(imgui_compat::Face::Mono, 100, words);
    };
    CHECK(width("i") > 50);
    for (const std::string_view words : {"W", ".", "ä", "Ω", "ж", "–", "’", "\xff", "漢"}) {
        CAPTURE(words);
        CHECK(width(words) == width("i"));
    }
    CHECK(width("\t") == 4 * width("i"));
    CHECK(width("\r") == 0);
}
