#include "app/reloader.h"

#include "app/disk_files.h"

#include <chrono>
#include <thread>
#include <utility>

namespace waypost {

namespace {

/// A file that is broken may be half written by a program that takes its time. So long it is given
/// to go on before anybody is told.
constexpr std::chrono::milliseconds kPatience(250);
constexpr std::chrono::milliseconds kLook(10);

void wait_for_rest_of_save(const std::function<bool()>& is_late) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!is_late() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(kLook);
    }
}

}  // namespace

Reloader::Reloader(const std::function<void()>& wake) : watch_(wake), reader_(wake) {}

void Reloader::watch(const Session& session, ReadFrom from) {
    path_ = session.open_flow()->path;
    from_ = std::move(from);
    watch_.watch(from_.files);
}

void Reloader::poll(const Session& session, const std::string& today) {
    if (!watch_.poll().empty() && session.open_flow() != nullptr) {
        begin(session, today);
    }
}

void Reloader::begin(const Session& session, const std::string& today) {
    today_ = today;
    const int mine = ++*begun_;
    reader_.ask([path = path_,
                 words = session.words(),
                 layout = session.next_layout(),
                 begun = begun_,
                 today,
                 mine] {
        // Its own, for the window's may be read from at the same time.
        const DiskFiles files;
        const auto is_late = [&] { return *begun != mine; };
        OpenedFile opened = open_file(files, path, words, today, layout, is_late);
        if (!opened.flow) {
            wait_for_rest_of_save(is_late);
        }
        return opened;
    });
}

std::optional<OpenedFile> Reloader::take(const Session& session) {
    std::optional<OpenedFile> opened = reader_.take();
    const OpenFlow* open = session.open_flow();
    if (!opened || open == nullptr || open->path != path_) {
        return std::nullopt;
    }
    const ReadFrom before = std::exchange(from_, opened->from);
    if (from_.files != before.files) {
        watch_.watch(from_.files);
        // What was saved while nobody watched; what is the same is dropped below.
        begin(session, today_);
    }
    if (from_.content == before.content) {
        return std::nullopt;
    }
    return opened;
}

}  // namespace waypost
