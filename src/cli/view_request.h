// What the command line asks of the window.
#pragma once

#include "flowfile/saved_walk.h"
#include "session/mode.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// Whether the speaker has a window of their own while presenting.
enum class PresenterWish {
    /// Where there is a monitor for it.
    Auto,
    Yes,
    No,
};

struct ViewRequest {
    /// The flows to choose from; a single one opens at once and was found to open. Empty: say so on
    /// the first screen.
    std::vector<std::string> flow_paths{};
    /// Where further flows are looked for, such as that of a saved walk.
    std::vector<std::string> flow_folders{};
    Mode mode = Mode::Walk;
    /// Choices made before the first frame, in the only flow; they were found to be offered.
    std::vector<std::string> choose{};
    /// `--choose` was written, be it without a choice.
    bool has_choices = false;
    /// A walk to take up again, in the only flow; it is one of that flow.
    std::optional<SavedWalk> reopen{};
    /// Its file.
    std::string reopen_path{};
    /// Draw into this PNG without a window and exit.
    std::string screenshot{};
    /// Of the window or picture, in pixels at scale 1; 0 means: the machine's choice.
    int width = 0;
    int height = 0;
    /// The monitor that the room sees while presenting: its number from 1 on, or its name; empty:
    /// the first that is not the primary one.
    std::string monitor{};
    PresenterWish presenter = PresenterWish::Auto;
    /// The name of the rehearsal that the clicker follows, or `none`; it was found in the only
    /// flow. Without a value it is the file's first.
    std::optional<std::string> rehearsal{};
    /// The talk plays by itself.
    bool autoplay = false;
    /// What is walked is written here as a rehearsal.
    std::string record{};
    std::optional<ThemeName> theme{};
    /// 100 to 250; 0 means: as the person has it.
    int text_size = 0;
    /// Pixels for one; 0 means: what the display says, 1 for pictures.
    double scale = 0;
    /// Append one JSON line an event to this file.
    std::string trace{};
    /// `YYYY-MM-DD`.
    std::string today{};
    /// Of the engine's words; empty: each flow's own.
    std::string language{};
};

}  // namespace waypost
