#include "platform/speech.h"
#include "platform/speechd_connection.h"

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace waypost::platform {

namespace {

using Clock = std::chrono::steady_clock;

/// At the end of the program the voice has this long to fall silent.
constexpr std::chrono::milliseconds kFarewell{500};

struct Utterance {
    std::string text{};
    std::string language{};
};

/// Between the window's thread and that of the voice; outlives whichever ends first.
struct Shared {
    std::mutex mutex{};
    std::condition_variable asked{};
    std::condition_variable finished{};

    SpeechOptions options{};
    /// Empty once nobody wants to be woken.
    std::function<void()> wake{};

    std::optional<Utterance> next{};
    bool silence_asked = false;
    bool closing = false;
    bool has_thread = false;

    Reading reading = Reading::Silent;
    /// Grows with every `say` and `stop`, so that what comes too late is known as such.
    std::uint64_t turn = 0;
    /// Asked for and not yet taken up by a voice, which it has to be by then.
    std::optional<Clock::time_point> deadline{};
    /// Of the message that is being said, and the last one known to be over.
    std::size_t message = 0;
    std::size_t ended = 0;

    /// Pre: the mutex is held.
    void become(Reading now) {
        reading = now;
        deadline.reset();
        if (wake) {
            wake();
        }
    }

    /// Called from the library's thread.
    void note_end(std::size_t over) {
        const std::scoped_lock lock(mutex);
        ended = std::max(ended, over);
        if (reading == Reading::Speaking && !deadline && ended >= message) {
            become(Reading::Silent);
        }
    }
};

/// What the thread of the voice does, one wish after the other.
class Voice {
public:
    explicit Voice(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

    void run() {
        std::unique_lock lock(shared_->mutex);
        while (!shared_->closing) {
            if (std::exchange(shared_->silence_asked, false)) {
                lock.unlock();
                fall_silent();
                lock.lock();
            } else if (shared_->next) {
                take_up(lock);
            } else {
                shared_->asked.wait(lock);
            }
        }
        lock.unlock();
        fall_silent();
        connection_.reset();
        lock.lock();
        shared_->has_thread = false;
        shared_->finished.notify_all();
    }

private:
    void fall_silent() {
        if (connection_) {
            connection_->cancel();
        }
    }

    void take_up(std::unique_lock<std::mutex>& lock) {
        const Utterance utterance = *std::exchange(shared_->next, std::nullopt);
        const std::uint64_t turn = shared_->turn;
        lock.unlock();
        connect();
        lock.lock();
        if (shared_->turn != turn || shared_->closing) {
            return;
        }
        lock.unlock();
        const std::optional<std::size_t> message = say(utterance);
        lock.lock();
        if (shared_->turn != turn) {
            // Nobody wants it any more, and it is being said.
            shared_->silence_asked = true;
        } else if (!message) {
            shared_->become(Reading::NoVoice);
        } else {
            shared_->message = *message;
            shared_->deadline.reset();
            if (shared_->ended >= *message) {
                shared_->become(Reading::Silent);
            }
        }
    }

    void connect() {
        if (!connection_) {
            const auto ended = [shared = shared_](std::size_t over) { shared->note_end(over); };
            connection_ = SpeechdConnection::open(shared_->options.library, ended);
        }
    }

    std::optional<std::size_t> say(const Utterance& utterance) {
        const bool was_open = connection_ != nullptr;
        std::optional<std::size_t> message;
        if (was_open) {
            message = connection_->say(utterance.text, utterance.language);
        }
        if (was_open && !message) {
            // The daemon may have been restarted since.
            connection_.reset();
            connect();
            if (connection_) {
                message = connection_->say(utterance.text, utterance.language);
            }
        }
        return message;
    }

    std::shared_ptr<Shared> shared_;
    std::unique_ptr<SpeechdConnection> connection_{};
};

class SpeechDispatcher final : public Speech {
public:
    SpeechDispatcher(std::function<void()> wake, SpeechOptions options)
        : shared_(std::make_shared<Shared>()) {
        shared_->wake = std::move(wake);
        shared_->options = std::move(options);
    }

    SpeechDispatcher(const SpeechDispatcher&) = delete;
    SpeechDispatcher& operator=(const SpeechDispatcher&) = delete;

    ~SpeechDispatcher() override {
        std::unique_lock lock(shared_->mutex);
        shared_->wake = nullptr;
        shared_->closing = true;
        ++shared_->turn;
        shared_->asked.notify_all();
        // A thread that still waits for a daemon has said nothing yet, and is left behind.
        shared_->finished.wait_for(lock, kFarewell, [this] { return !shared_->has_thread; });
    }

    void say(std::string text, std::string language) override {
        const std::scoped_lock lock(shared_->mutex);
        shared_->next = Utterance{std::move(text), std::move(language)};
        shared_->reading = Reading::Speaking;
        shared_->deadline = Clock::now() + shared_->options.patience;
        ++shared_->turn;
        if (!shared_->has_thread) {
            shared_->has_thread = true;
            std::thread([shared = shared_] { Voice(shared).run(); }).detach();
        }
        shared_->asked.notify_all();
    }

    void stop() override {
        const std::scoped_lock lock(shared_->mutex);
        give_up(Reading::Silent);
    }

    Reading state() override {
        const std::scoped_lock lock(shared_->mutex);
        if (shared_->deadline && Clock::now() > *shared_->deadline) {
            give_up(Reading::NoVoice);
        }
        return shared_->reading;
    }

private:
    /// Pre: the mutex is held.
    void give_up(Reading reading) {
        shared_->next.reset();
        shared_->deadline.reset();
        shared_->silence_asked = true;
        shared_->reading = reading;
        ++shared_->turn;
        shared_->asked.notify_all();
    }

    std::shared_ptr<Shared> shared_;
};

}  // namespace

std::unique_ptr<Speech> speech_dispatcher(std::function<void()> wake, SpeechOptions options) {
    return std::make_unique<SpeechDispatcher>(std::move(wake), std::move(options));
}

}  // namespace waypost::platform
