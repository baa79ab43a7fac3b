// How a person likes their window, kept from one time to the next.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"

#include <cstddef>
#include <string>

namespace waypost {

/// A file of more bytes is no settings file.
inline constexpr std::size_t kLargestWindowSettings = std::size_t{64} << 10U;

struct WindowSettings {
    /// The name of a theme.
    std::string theme = "light";
    /// In percent.
    int text_size = 100;
    bool reduced_motion = false;
    bool single_keys = true;
    bool letter_paper = false;
    /// The orientation of the first run was finished or skipped.
    bool oriented = false;
    /// Such as "es"; empty for each flow's own.
    std::string language{};

    friend bool operator==(const WindowSettings&, const WindowSettings&) = default;
};

/// The file's text. The same settings give the same bytes.
[[nodiscard]] std::string window_settings_text(const WindowSettings& settings);

struct WindowSettingsResult {
    /// What could not be read has its default.
    WindowSettings settings{};
    Diagnostics diagnostics;
};

/// Total. Which names of themes there are is the caller's to know.
[[nodiscard]] WindowSettingsResult read_window_settings(const SourceText& source);

}  // namespace waypost
