// The seam to whoever notices that files were saved.
#pragma once

#include <string>
#include <vector>

namespace waypost {

class FileWaiter {
public:
    FileWaiter() = default;
    FileWaiter(const FileWaiter&) = delete;
    FileWaiter& operator=(const FileWaiter&) = delete;
    virtual ~FileWaiter() = default;

    /// From now on these files count and no others; what they hold now is old news. Of a folder
    /// its names count, and each save of a file in it.
    virtual void watch(const std::vector<std::string>& paths) = 0;

    /// Waits until one of them is saved, or was since the last call. False when nothing will come
    /// any more.
    [[nodiscard]] virtual bool wait() = 0;

    /// Gives whoever is writing a moment to finish.
    virtual void pause() = 0;
};

}  // namespace waypost
