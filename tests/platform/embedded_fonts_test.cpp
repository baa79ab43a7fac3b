#include "base/embedded_fonts.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>

#include <string_view>

using waypost::embedded_faces;

TEST_CASE("five different fonts are built into the program") {
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
}
