#include "app/saved_files.h"

#include <chrono>
#include <thread>

namespace waypost {

namespace {

/// As long as the watch waits for a file to come to rest.
constexpr std::chrono::milliseconds kMoment(30);

}  // namespace

void SavedFiles::watch(const std::vector<std::string>& paths) {
    if (!watch_) {
        watch_.emplace([this] { news_.release(); });
    }
    watch_->watch(paths);
}

bool SavedFiles::wait() {
    while (watch_) {
        news_.acquire();
        // A signal may be left over from files that are watched no more.
        if (!watch_->poll().empty()) {
            return true;
        }
    }
    return false;
}

void SavedFiles::pause() {
    std::this_thread::sleep_for(kMoment);
}

}  // namespace waypost
