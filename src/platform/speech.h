// A voice that reads aloud.
#pragma once

#include "base/reading.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace waypost::platform {

/// Says one text at a time. No call waits for the voice.
class Speech {
public:
    Speech() = default;
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    /// What is being said stops.
    virtual ~Speech() = default;

    /// Says this instead of whatever is being said. `language` is a tag such as "en".
    virtual void say(std::string text, std::string language) = 0;

    virtual void stop() = 0;

    /// Speaking from `say` on, until the text has been said or the voice was stopped or taken away;
    /// NoVoice, until the next `say`, where there is none or it does not answer.
    [[nodiscard]] virtual Reading state() = 0;
};

struct SpeechOptions {
    /// The client library of Speech Dispatcher, as the loader finds it.
    std::string library = "libspeechd.so.2";
    /// How long a voice may take before it counts as none. Its daemon may have to be started first.
    std::chrono::milliseconds patience{10'000};
};

/// The voice of Speech Dispatcher. Its library is loaded, and its daemon looked for and if need be
/// started, when something is to be said for the first time, on a thread of its own; it is reached
/// on this machine only. `wake`, which may be empty, is called from that thread whenever `state`
/// has changed.
[[nodiscard]] std::unique_ptr<Speech> speech_dispatcher(std::function<void()> wake,
                                                        SpeechOptions options = {});

}  // namespace waypost::platform
