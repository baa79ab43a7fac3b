// What of an intent is left for the app.
#pragma once

#include "flow/ids.h"
#include "session/author_space.h"
#include "session/flow_edits.h"
#include "session/sheet.h"
#include "session/source_pane.h"

#include <cstddef>
#include <optional>
#include <string>

namespace waypost {

/// What came of saving a walk: where it is, or why it could not be saved.
struct SavedTo {
    std::string path{};
    std::string problem{};
    /// It is for printing, and nothing here could be asked to show it.
    bool lacks_viewer = false;
};

/// What of an intent is left for the app, which owns files and the window.
struct AppRequests {
    std::optional<std::size_t> open_entry{};
    std::string open_link{};
    std::optional<FilePosition> open_in_editor{};
    /// `ways_to()` is to be worked out, and `found_ways()` told.
    NodeId find_ways_to{};
    /// To be planned by `FlowEdits` on what the files hold, and written.
    std::optional<EditWish> edit{};
    /// Of the walks that are listed: a saved one, and one that was left.
    std::optional<std::size_t> open_walk{};
    std::optional<std::size_t> take_up{};
    /// The list comes in view.
    bool list_walks = false;
    bool save_walk = false;
    std::optional<HandoutForm> make_handout{};
    /// The flow is to be read in this language, and `change_language()` told.
    std::string show_in_language{};
    /// `spoken_text()` is to be said from its first word, or is not to be said any more.
    bool read_aloud = false;
    bool stop_reading = false;
    bool toggle_full_screen = false;
    bool swap_screens = false;
    bool quit = false;
    /// The map shall be read the other way: `turned_map()` is to be worked out, and `turn_map()`
    /// told.
    bool turn_map = false;
    /// A file whose text is to be read and handed to `take_source()`.
    std::string read_source{};
    /// A text that is to be written to its file, unless that has other bytes by now.
    std::optional<SourceToSave> save_source{};
};

}  // namespace waypost
