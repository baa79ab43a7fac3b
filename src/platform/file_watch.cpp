#include "platform/file_watch.h"

#include "platform/folder_events.h"
#include "platform/watched_file.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>
#include <thread>
#include <utility>

namespace waypost::platform {

namespace {

constexpr auto kLookEach = std::chrono::seconds(1);

/// A pipe that ends another thread's wait.
class Bell {
public:
    Bell() {
        if (pipe(ends_.data()) == 0) {
            for (const int end : ends_) {
                fcntl(end, F_SETFD, FD_CLOEXEC);
                fcntl(end, F_SETFL, O_NONBLOCK);
            }
        }
    }

    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    ~Bell() {
        for (const int end : ends_) {
            close(end);
        }
    }

    [[nodiscard]] int descriptor() const { return ends_[0]; }

    void ring() const {
        // A full pipe rings all the same.
        [[maybe_unused]] const ssize_t written = write(ends_[1], "", 1);
    }

    void silence() const {
        std::array<char, 64> ignored{};
        while (read(ends_[0], ignored.data(), ignored.size()) > 0) {
        }
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

}  // namespace

struct FileWatch::State {
    std::function<void()> wake{};
    WatchBy by = WatchBy::Events;
    Bell bell{};

    // Held while the disk is asked, which may take long.
    std::mutex files_guard{};
    std::vector<WatchedFile> files{};
    FolderEvents events{};
    WatchClock::time_point next_look{};
    bool stopping = false;

    // Held for a moment only. Taken after the other one where both are.
    std::mutex news_guard{};
    std::vector<std::string> news{};

    std::thread thread{};

    void run();
    void wait(WatchClock::time_point until) const;
    [[nodiscard]] WatchClock::time_point next_due();
    void look_around(WatchClock::time_point now);
    void take_events(WatchClock::time_point now);
    [[nodiscard]] bool collect(WatchClock::time_point now);
};

void FileWatch::State::wait(WatchClock::time_point until) const {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - WatchClock::now());
    // A descriptor of -1 is passed over by the system.
    const int reports = by == WatchBy::Events ? events.descriptor() : -1;
    std::array<pollfd, 2> sources{pollfd{bell.descriptor(), POLLIN, 0}, pollfd{reports, POLLIN, 0}};
    ::poll(sources.data(), sources.size(), std::max(0, static_cast<int>(left.count())));
    bell.silence();
}

WatchClock::time_point FileWatch::State::next_due() {
    const std::lock_guard lock(files_guard);
    WatchClock::time_point soonest = next_look;
    for (const WatchedFile& file : files) {
        soonest = std::min(soonest, file.due().value_or(soonest));
    }
    return soonest;
}

void FileWatch::State::look_around(WatchClock::time_point now) {
    std::vector<std::string> folders;
    for (WatchedFile& file : files) {
        for (std::string& folder : file.find_folders()) {
            folders.push_back(std::move(folder));
        }
    }
    if (by == WatchBy::Events) {
        events.set_folders(folders);
    }
    // After the folders, so that nothing falls between.
    for (WatchedFile& file : files) {
        file.look(now);
    }
    next_look = now + kLookEach;
}

void FileWatch::State::take_events(WatchClock::time_point now) {
    for (const FolderEvent& event : events.read()) {
        for (WatchedFile& file : files) {
            file.take(event, now);
        }
    }
}

bool FileWatch::State::collect(WatchClock::time_point now) {
    bool any = false;
    for (WatchedFile& file : files) {
        if (file.is_ripe(now)) {
            any = true;
            const std::lock_guard lock(news_guard);
            if (std::ranges::find(news, file.path()) == news.end()) {
                news.push_back(file.path());
            }
            // What it leads to may be elsewhere now.
            next_look = now;
        }
    }
    return any;
}

void FileWatch::State::run() {
    while (true) {
        wait(next_due());
        const WatchClock::time_point now = WatchClock::now();
        bool any = false;
        {
            const std::lock_guard lock(files_guard);
            if (stopping) {
                return;
            }
            take_events(now);
            if (now >= next_look) {
                look_around(now);
            }
            any = collect(now);
        }
        if (any && wake) {
            wake();
        }
    }
}

FileWatch::FileWatch(std::function<void()> wake, WatchBy by) : state_(std::make_unique<State>()) {
    state_->wake = std::move(wake);
    state_->by = by;
    state_->next_look = WatchClock::now() + kLookEach;
    state_->thread = std::thread([state = state_.get()] { state->run(); });
}

FileWatch::~FileWatch() {
    {
        const std::lock_guard lock(state_->files_guard);
        state_->stopping = true;
    }
    state_->bell.ring();
    state_->thread.join();
}

void FileWatch::watch(const std::vector<std::string>& paths) {
    {
        const std::lock_guard lock(state_->files_guard);
        state_->files.clear();
        {
            const std::lock_guard news_lock(state_->news_guard);
            state_->news.clear();
        }
        for (const std::string& path : paths) {
            state_->files.emplace_back(path);
        }
        // Here, not in the thread: a save right after this call is to be seen.
        state_->look_around(WatchClock::now());
    }
    state_->bell.ring();
}

std::vector<std::string> FileWatch::poll() {
    const std::lock_guard lock(state_->news_guard);
    return std::exchange(state_->news, {});
}

}  // namespace waypost::platform
