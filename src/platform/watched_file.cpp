#include "platform/watched_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace waypost::platform {

namespace {

namespace fs = std::filesystem;

constexpr auto kRest = std::chrono::milliseconds(30);
/// A file that was written elsewhere and moved here is whole; only another move may follow.
constexpr auto kRestOfMove = std::chrono::milliseconds(5);
/// A program that never stops writing is not waited for any longer.
constexpr auto kMostPatience = std::chrono::milliseconds(300);

std::string real_folder(const fs::path& path) {
    std::error_code error;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const fs::path real = fs::canonical(folder, error);
    return error ? std::string() : real.string();
}

bool is_link(const std::string& path) {
    std::error_code error;
    return fs::is_symlink(fs::symlink_status(path, error));
}

}  // namespace

FileMark mark_of(const std::string& path) {
    struct stat info {};

    if (stat(path.c_str(), &info) != 0) {
        return {};
    }
#if defined(__APPLE__)
    const timespec& changed = info.st_mtimespec;
#else
    const timespec& changed = info.st_mtim;
#endif
    return {.exists = true,
            .device = info.st_dev,
            .inode = info.st_ino,
            .seconds = changed.tv_sec,
            .nanoseconds = changed.tv_nsec,
            .size = info.st_size};
}

WatchedFile::WatchedFile(std::string path) : path_(std::move(path)), told_(mark_of(path_)) {}

std::vector<std::string> WatchedFile::find_folders() {
    const fs::path path(path_);
    std::error_code error;
    place_ = {real_folder(path), path.filename().string()};
    const fs::path target = fs::canonical(path, error);
    target_ = error ? place_ : Place{target.parent_path().string(), target.filename().string()};
    inside_ = !error && fs::is_directory(target, error) ? target.string() : std::string();
    std::vector<std::string> folders;
    for (const std::string& folder : {place_.folder, target_.folder, inside_}) {
        if (!folder.empty() && std::ranges::find(folders, folder) == folders.end()) {
            folders.push_back(folder);
        }
    }
    return folders;
}

void WatchedFile::expect_rest(WatchClock::time_point now, WatchClock::duration rest) {
    if (!due_) {
        first_sign_ = now;
    }
    due_ = std::min(now + rest, std::max(now, first_sign_ + kMostPatience));
}

bool WatchedFile::is_about_this(const FolderEvent& event) const {
    const auto is_at = [&event](const Place& place) {
        return event.folder == place.folder && event.name == place.name;
    };
    return is_at(place_) || is_at(target_) || (!inside_.empty() && event.folder == inside_);
}

bool WatchedFile::is_being_written(WatchClock::time_point now) const {
    return written_ && now < *written_ + kMostPatience;
}

void WatchedFile::note_writing(WatchClock::time_point now) {
    written_ = now;
    if (due_) {
        // What was whole a moment ago is not any more.
        whole_ = !inside_.empty();
        expect_rest(now, kRest);
    }
}

void WatchedFile::take(const FolderEvent& event, WatchClock::time_point now) {
    if (event.kind == FolderEventKind::Lost) {
        written_.reset();
        look(now);
        return;
    }
    if (!is_about_this(event)) {
        return;
    }
    switch (event.kind) {
        case FolderEventKind::Saved:
        case FolderEventKind::MovedIn:
            written_.reset();
            whole_ = true;
            expect_rest(now, event.kind == FolderEventKind::MovedIn ? kRestOfMove : kRest);
            return;
        case FolderEventKind::Gone:
            // A file that is gone is no news until it is there again, unless a folder is asked for.
            if (!inside_.empty()) {
                whole_ = true;
                expect_rest(now, kRest);
            }
            return;
        case FolderEventKind::Appeared:
            // A new link is whole at once; a new file is not, its closing will be told.
            if (inside_.empty() && is_link(path_)) {
                look(now);
                return;
            }
            note_writing(now);
            return;
        case FolderEventKind::Written: note_writing(now); return;
        case FolderEventKind::Lost: return;
    }
}

void WatchedFile::look(WatchClock::time_point now) {
    const FileMark mark = mark_of(path_);
    if (mark == told_ || (due_ && mark == seen_) || is_being_written(now)) {
        return;
    }
    seen_ = mark;
    if (mark.exists) {
        expect_rest(now, kRest);
    }
}

bool WatchedFile::is_ripe(WatchClock::time_point now) {
    if (!due_ || now < *due_) {
        return false;
    }
    const FileMark mark = mark_of(path_);
    const bool patient = now < first_sign_ + kMostPatience;
    if (!whole_ && mark != seen_ && patient) {
        seen_ = mark;
        expect_rest(now, kRest);
        return false;
    }
    const bool news = mark.exists && (whole_ || mark != told_);
    told_ = mark;
    whole_ = false;
    due_.reset();
    return news;
}

}  // namespace waypost::platform
