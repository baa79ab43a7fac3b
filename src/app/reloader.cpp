#include "app/reloader.h"

#include "app/disk_files.h"

#include <utility>

namespace waypost {

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
        return open_file(files, path, words, today, layout, [&] { return *begun != mine; });
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
