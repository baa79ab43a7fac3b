// A connection to the daemon of Speech Dispatcher, through its own library, loaded at run time.
// Private to this library.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace waypost::platform {

/// Every call may wait for the daemon; `ended` is called from a thread of the library.
class SpeechdConnection {
public:
    /// Told the number of a message that was said to its end or was broken off.
    using Ended = std::function<void(std::size_t message)>;

    /// Loads the library and connects, starting the daemon where none runs. Null where one of them
    /// is missing, where no synthesizer is installed, and where the daemon is on another machine.
    [[nodiscard]] static std::unique_ptr<SpeechdConnection> open(const std::string& library,
                                                                 Ended ended);

    virtual ~SpeechdConnection() = default;
    SpeechdConnection() = default;
    SpeechdConnection(const SpeechdConnection&) = delete;
    SpeechdConnection& operator=(const SpeechdConnection&) = delete;

    /// The number of the message; nothing when the daemon is gone.
    [[nodiscard]] virtual std::optional<std::size_t> say(const std::string& text,
                                                         const std::string& language) = 0;

    /// Breaks off everything that this connection said.
    virtual void cancel() = 0;
};

}  // namespace waypost::platform
