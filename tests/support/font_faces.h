// The typeface that the window uses, read from the package's files.
#pragma once

#include "imgui_compat.h"

#include <array>
#include <string>

namespace waypost {

/// Keeps the bytes alive. Fails the test when a file cannot be read.
struct FontFiles {
    FontFiles();

    std::array<std::string, imgui_compat::kFaceCount> bytes{};

    [[nodiscard]] imgui_compat::FaceBytes faces() const;
};

}  // namespace waypost
