// What the window keeps for a person: their settings, always, and their walks, when they ask.
#pragma once

#include "app/home_folders.h"
#include "base/file_system.h"
#include "exporters/paper_size.h"
#include "flowfile/window_settings.h"
#include "session/session.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace waypost {

class PersonalFiles {
public:
    /// `files` must outlive it.
    PersonalFiles(FileSystem& files, HomeHints hints) : files_(files), hints_(std::move(hints)) {}

    /// The settings of the last time. Of a file that is broken one line goes to `err`, and what it
    /// does not say has its default.
    [[nodiscard]] WindowSettings load_settings(std::ostream& err);

    /// What the window begins with: the settings, and what the command line asks instead of them
    /// this once. Pre: they were loaded.
    void begin_with(const ViewSettings& settings);

    /// Writes what was changed since. What cannot be written is lost with the window, which is no
    /// reason to trouble anyone.
    void keep_settings(const ViewSettings& settings);

    /// Where walks and handouts are saved; empty where there is no such folder.
    [[nodiscard]] std::string documents() const { return documents_folder(hints_, files_); }

    /// The next save goes to this file; empty for a new one.
    void set_walk_path(std::string path) { walk_path_ = std::move(path); }

    /// Writes my page or the map to a new file among the person's documents. Pre: a flow is open.
    [[nodiscard]] SavedTo save_handout(const Session& session, HandoutForm form);

    /// Writes the walk: to where it was saved before, else to a new file among the person's
    /// documents. Pre: a flow is open.
    [[nodiscard]] SavedTo save_walk(const Session& session);

private:
    /// Writes to a file among the person's documents that is not there yet.
    [[nodiscard]] SavedTo save_new(const std::string& stem,
                                   const std::string& ending,
                                   const std::string& bytes,
                                   const Words& words);

    FileSystem& files_;
    HomeHints hints_;
    std::string walk_path_{};
    /// As in the file, and as the window had them last; without them nothing is kept.
    WindowSettings kept_{};
    std::optional<WindowSettings> shown_{};
};

/// What a handout is printed on.
[[nodiscard]] PaperSize paper_of(const ViewSettings& settings);

/// The kept settings as the window has them.
void take_over(const WindowSettings& kept, ViewSettings& settings);

}  // namespace waypost
