// One file or folder under watch: where it lies, what it was like, and when its news are ripe.
// Private to this library.
#pragma once

#include "platform/folder_events.h"

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waypost::platform {

using WatchClock = std::chrono::steady_clock;

/// Differs whenever a file was written or replaced, also by an older one.
struct FileMark {
    bool exists = false;
    dev_t device = 0;
    ino_t inode = 0;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    std::int64_t size = 0;

    friend bool operator==(const FileMark&, const FileMark&) = default;
};

/// Follows links.
[[nodiscard]] FileMark mark_of(const std::string& path);

class WatchedFile {
public:
    explicit WatchedFile(std::string path);

    [[nodiscard]] const std::string& path() const { return path_; }

    /// The folder of the file, and that of what it leads to when it is a link; of a folder it too.
    /// Missing folders are left out. Looks anew each time.
    [[nodiscard]] std::vector<std::string> find_folders();

    void take(const FolderEvent& event, WatchClock::time_point now);

    /// Notes a change that no event told of.
    void look(WatchClock::time_point now);

    /// When `is_ripe` should be asked; empty when nothing is on the way.
    [[nodiscard]] std::optional<WatchClock::time_point> due() const { return due_; }

    /// True, once for each save, when it has come to rest.
    [[nodiscard]] bool is_ripe(WatchClock::time_point now);

private:
    struct Place {
        std::string folder{};
        std::string name{};
    };

    [[nodiscard]] bool is_about_this(const FolderEvent& event) const;
    [[nodiscard]] bool is_being_written(WatchClock::time_point now) const;
    void note_writing(WatchClock::time_point now);
    void expect_rest(WatchClock::time_point now, WatchClock::duration rest);

    std::string path_;
    Place place_{};
    Place target_{};
    /// Itself, where it is a folder: its names and their saves count then.
    std::string inside_{};
    FileMark told_{};
    FileMark seen_{};
    /// An event said that the content is whole, so it need not be seen twice.
    bool whole_ = false;
    /// The last sign of somebody who has not closed the file since.
    std::optional<WatchClock::time_point> written_{};
    std::optional<WatchClock::time_point> due_{};
    WatchClock::time_point first_sign_{};
};

}  // namespace waypost::platform
