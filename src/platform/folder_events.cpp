#include "platform/folder_events.h"

#if defined(__linux__)

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace waypost::platform {

namespace {

constexpr std::uint32_t kGone = IN_DELETE | IN_MOVED_FROM;
constexpr std::uint32_t kMask =
    IN_CLOSE_WRITE | IN_MOVED_TO | kGone | IN_CREATE | IN_MODIFY | IN_ONLYDIR;

FolderEventKind kind_of(std::uint32_t mask) {
    if ((mask & IN_MOVED_TO) != 0) {
        return FolderEventKind::MovedIn;
    }
    if ((mask & IN_CLOSE_WRITE) != 0) {
        return FolderEventKind::Saved;
    }
    if ((mask & kGone) != 0) {
        return FolderEventKind::Gone;
    }
    return (mask & IN_MODIFY) != 0 ? FolderEventKind::Written : FolderEventKind::Appeared;
}

}  // namespace

FolderEvents::FolderEvents() : descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}

FolderEvents::~FolderEvents() {
    if (descriptor_ >= 0) {
        close(descriptor_);
    }
}

void FolderEvents::set_folders(const std::vector<std::string>& folders) {
    if (descriptor_ < 0) {
        return;
    }
    std::map<int, std::string> now;
    for (const std::string& folder : folders) {
        // For a folder that is watched already this gives the number that it has.
        const int number = inotify_add_watch(descriptor_, folder.c_str(), kMask);
        if (number >= 0) {
            now[number] = folder;
        }
    }
    for (const auto& [number, folder] : folders_) {
        if (!now.contains(number)) {
            inotify_rm_watch(descriptor_, number);
        }
    }
    folders_ = std::move(now);
}

std::vector<FolderEvent> FolderEvents::read() {
    std::vector<FolderEvent> events;
    std::array<char, 4096> buffer{};
    while (descriptor_ >= 0) {
        const ssize_t count = ::read(descriptor_, buffer.data(), buffer.size());
        if (count <= 0) {
            break;
        }
        const auto end = static_cast<std::size_t>(count);
        std::size_t at = 0;
        while (at + sizeof(inotify_event) <= end) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof(event));
            const auto folder = folders_.find(event.wd);
            if ((event.mask & IN_Q_OVERFLOW) != 0) {
                events.push_back({FolderEventKind::Lost, {}, {}});
            } else if (event.len > 0 && folder != folders_.end()) {
                events.push_back(
                    {kind_of(event.mask), folder->second, buffer.data() + at + sizeof(event)});
            }
            at += sizeof(event) + event.len;
        }
    }
    return events;
}

}  // namespace waypost::platform

#else

namespace waypost::platform {

FolderEvents::FolderEvents() = default;

FolderEvents::~FolderEvents() = default;

void FolderEvents::set_folders(const std::vector<std::string>&) {}

std::vector<FolderEvent> FolderEvents::read() {
    return {};
}

}  // namespace waypost::platform

#endif
