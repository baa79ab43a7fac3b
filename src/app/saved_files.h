// Waiting for saved files, on the machine's own watch.
#pragma once

#include "base/file_waiter.h"
#include "platform/file_watch.h"

#include <optional>
#include <semaphore>
#include <string>
#include <vector>

namespace waypost {

/// Waits without an end: whoever started the program ends it.
class SavedFiles final : public FileWaiter {
public:
    void watch(const std::vector<std::string>& paths) override;

    [[nodiscard]] bool wait() override;

    void pause() override;

private:
    // Before the watch, whose thread signals it to the last.
    std::counting_semaphore<> news_{0};
    // Made with the first file: it is a thread, which most commands need not.
    std::optional<platform::FileWatch> watch_{};
};

}  // namespace waypost
