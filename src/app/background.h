// Work beside the window, so that nothing waits for it.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace waypost {

/// One thread at a time. Only what was asked for last counts: what came of anything older is
/// dropped.
template <class Result>
class Background {
public:
    /// Runs on the other thread, perhaps beyond the life of this object, and reads only what it
    /// holds itself.
    using Work = std::function<Result()>;

    /// `wake` is called from the other thread when there is something to take.
    explicit Background(const std::function<void()>& wake) : shared_(std::make_shared<Shared>()) {
        shared_->wake = wake;
    }

    /// Does not wait for what is still under way, which may take long; it is forgotten.
    ~Background() {
        const std::scoped_lock lock(shared_->mutex);
        shared_->wake = nullptr;
        shared_->next = nullptr;
    }

    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// Runs this next. Pre: not empty.
    void ask(Work work) {
        const std::scoped_lock lock(shared_->mutex);
        shared_->next = std::move(work);
        shared_->result.reset();
        if (!shared_->is_working) {
            shared_->is_working = true;
            std::thread(run, shared_).detach();
        }
    }

    /// What was asked for last came to, once.
    [[nodiscard]] std::optional<Result> take() {
        const std::scoped_lock lock(shared_->mutex);
        return std::exchange(shared_->result, std::nullopt);
    }

private:
    /// Outlives this object for as long as the thread runs.
    struct Shared {
        std::mutex mutex{};
        /// Empty once the object is gone.
        std::function<void()> wake{};
        Work next{};
        std::optional<Result> result{};
        bool is_working = false;
    };

    static void run(const std::shared_ptr<Shared>& shared) {
        std::unique_lock lock(shared->mutex);
        while (shared->next) {
            const Work work = std::exchange(shared->next, nullptr);
            lock.unlock();
            Result result = work();
            lock.lock();
            // Something newer may have been asked for meanwhile.
            if (!shared->next && shared->wake) {
                shared->result = std::move(result);
                shared->wake();
            }
        }
        shared->is_working = false;
    }

    std::shared_ptr<Shared> shared_;
};

}  // namespace waypost
