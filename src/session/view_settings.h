// How a person wants things shown.
#pragma once

#include "diagram/reading_direction.h"
#include "session/mode.h"
#include "session/sheet.h"

#include <string>

namespace waypost {

/// Settings that a person can change while looking.
struct ViewSettings {
    Mode mode = Mode::Walk;
    ThemeName theme = ThemeName::Light;
    int text_size = 100;
    bool map_shown = false;
    /// Which way the map shall be read.
    ReadingDirection map_direction = ReadingDirection::Right;
    bool reduced_motion = false;
    bool single_keys = true;
    /// Handouts are for paper as it is sold in America.
    bool letter_paper = false;
    Sheet sheet = Sheet::None;
    /// The orientation was finished or skipped once.
    bool oriented = false;
    /// Such as "es"; empty for the flow's own.
    std::string language{};
    /// `YYYY-MM-DD`, for the banner of flows past their review.
    std::string today{};
};

}  // namespace waypost
