#include "app/saved_files.h"

namespace waypost {

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

}  // namespace waypost
