// What the system reports of the files in some folders. Private to this library.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace waypost::platform {

enum class FolderEventKind {
    /// A file was closed after writing: its content is whole, unless its writer opens it again.
    Saved,
    /// A file was moved in under this name: its content is whole.
    MovedIn,
    /// A name appeared; its content may still be on the way.
    Appeared,
    /// A name was taken away.
    Gone,
    /// A file was written to and is not closed yet.
    Written,
    /// Events were lost; anything may have happened.
    Lost,
};

struct FolderEvent {
    FolderEventKind kind = FolderEventKind::Lost;
    std::string folder{};
    std::string name{};
};

/// inotify; on systems without it there are never any events.
class FolderEvents {
public:
    FolderEvents();
    FolderEvents(const FolderEvents&) = delete;
    FolderEvents& operator=(const FolderEvents&) = delete;
    ~FolderEvents();

    /// Becomes readable when there are events; -1 when there never will be.
    [[nodiscard]] int descriptor() const { return descriptor_; }

    /// From now on these folders and no others. To be repeated: a folder that was replaced by
    /// another of its name is only found again by this.
    void set_folders(const std::vector<std::string>& folders);

    /// What came since the last call. Does not wait.
    [[nodiscard]] std::vector<FolderEvent> read();

private:
    int descriptor_ = -1;
    /// The folders by the numbers that the system gave them.
    std::map<int, std::string> folders_{};
};

}  // namespace waypost::platform
