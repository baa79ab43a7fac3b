// Tells when files were saved, however the editor does it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace waypost::platform {

/// How a watch learns of changes.
enum class WatchBy {
    /// What the system reports of the files' folders, and a look each second for what it does not:
    /// network disks, chains of links. Looks only where the system reports nothing.
    Events,
    /// A look each second alone.
    Looks,
};

/// Watches files from a thread of its own. Sees saves in place, by renaming over, by deleting and
/// creating, and of what a link leads to; each save is told once, 30 ms after its last sign, and
/// not while the file is written to and not closed. A removed file is told of when it is there
/// again, not before. Of a folder each save in it is told, and that names came or went.
class FileWatch {
public:
    /// `wake`, which may be empty, is called from the watch's thread whenever `poll` has news.
    explicit FileWatch(std::function<void()> wake, WatchBy by = WatchBy::Events);

    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// After it returns, `wake` is no longer called.
    ~FileWatch();

    /// Watches these files and folders from now on and no others; they need not exist. What they
    /// hold now is old news.
    void watch(const std::vector<std::string>& paths);

    /// The files saved since the last call, named as in `watch`, each once. Never waits, not even
    /// for a disk that does not answer.
    [[nodiscard]] std::vector<std::string> poll();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace waypost::platform
