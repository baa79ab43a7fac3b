// Reads the open flow again whenever it was saved, beside the window.
#pragma once

#include "app/background.h"
#include "app/view_model.h"
#include "platform/file_watch.h"
#include "session/session.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

class Reloader {
public:
    /// `wake` is called from other threads when `poll` or `take` has something to do.
    explicit Reloader(const std::function<void()>& wake);

    /// Watches the open flow from now on, and all that it was read from. Pre: a flow is open.
    void watch(const Session& session, ReadFrom from);

    /// Begins to read once something was saved; what was being read is given up. Never waits.
    void poll(const Session& session, const std::string& today);

    /// The open flow as it was saved last, once for each save that changed a byte.
    [[nodiscard]] std::optional<OpenedFile> take(const Session& session);

private:
    void begin(const Session& session, const std::string& today);

    platform::FileWatch watch_;
    Background<OpenedFile> reader_;
    /// Counts the readings that were begun, for the older ones to see that they are late.
    std::shared_ptr<std::atomic<int>> begun_ = std::make_shared<std::atomic<int>>(0);
    std::string path_{};
    std::string today_{};
    /// Of what was read last.
    ReadFrom from_{};
};

}  // namespace waypost
