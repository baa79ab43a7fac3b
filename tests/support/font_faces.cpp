#include "support/font_faces.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <fstream>
#include <iterator>

namespace waypost {

FontFiles::FontFiles() {
    const std::array<const char*, imgui_compat::kFaceCount> paths = {WAYPOST_FONT_FILES};
    for (std::size_t i = 0; i < paths.size(); ++i) {
        std::ifstream in(paths[i], std::ios::binary);
        REQUIRE(in.good());
        bytes[i].assign(std::istreambuf_iterator<char>(in), {});
    }
}

imgui_compat::FaceBytes FontFiles::faces() const {
    imgui_compat::FaceBytes views;
    for (std::size_t i = 0; i < views.size(); ++i) {
        views[i] = bytes[i];
    }
    return views;
}

}  // namespace waypost
