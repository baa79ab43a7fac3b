#include "app/examiner.h"

#include <mutex>
#include <thread>
#include <utility>

namespace waypost {

/// Outlives the examiner for as long as the thread runs.
struct Examiner::Shared {
    std::mutex mutex{};
    /// Empty once the examiner is gone.
    std::function<void()> wake{};
    Examine next{};
    std::optional<Examination> result{};
    bool is_working = false;
};

Examiner::Examiner(std::function<void()> wake) : shared_(std::make_shared<Shared>()) {
    shared_->wake = std::move(wake);
}

Examiner::~Examiner() {
    const std::scoped_lock lock(shared_->mutex);
    shared_->wake = nullptr;
    shared_->next = nullptr;
}

void Examiner::ask(Examine examine) {
    const std::scoped_lock lock(shared_->mutex);
    shared_->next = std::move(examine);
    shared_->result.reset();
    if (!shared_->is_working) {
        shared_->is_working = true;
        std::thread(work, shared_).detach();
    }
}

std::optional<Examination> Examiner::take() {
    const std::scoped_lock lock(shared_->mutex);
    return std::exchange(shared_->result, std::nullopt);
}

void Examiner::work(const std::shared_ptr<Shared>& shared) {
    std::unique_lock lock(shared->mutex);
    while (shared->next) {
        const Examine examine = std::exchange(shared->next, nullptr);
        lock.unlock();
        Examination result = examine();
        lock.lock();
        // Something newer may have been asked for meanwhile.
        if (!shared->next && shared->wake) {
            shared->result = std::move(result);
            shared->wake();
        }
    }
    shared->is_working = false;
}

}  // namespace waypost
