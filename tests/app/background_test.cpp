#include "app/background.h"

#include "session/examine.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

using namespace waypost;

namespace {

using Examiner = Background<Examination>;

/// An examination told from others by the name of its file.
Examiner::Work named(const std::string& name) {
    return [name] { return Examination{Diagnostics(name)}; };
}

/// Holds the other thread until it is let go.
class Gatekeeper {
public:
    void pass() {
        std::unique_lock lock(mutex_);
        ++waiting_;
        changed_.notify_all();
        changed_.wait(lock, [this] { return open_; });
    }

    void open() {
        const std::scoped_lock lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }

    void wait_for_somebody() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waiting_ > 0; });
    }

private:
    std::mutex mutex_{};
    std::condition_variable changed_{};
    int waiting_ = 0;
    bool open_ = false;
};

/// Waits for the next result. A test that never gets one is ended by the runner.
Examination taken(Examiner& examiner) {
    for (;;) {
        if (std::optional<Examination> result = examiner.take()) {
            return *std::move(result);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

/// The same, waiting at the gate first.
Examiner::Work gated(const std::shared_ptr<Gatekeeper>& gate, const std::string& name) {
    return [gate, name] {
        gate->pass();
        return Examination{Diagnostics(name)};
    };
}

}  // namespace

TEST_CASE("what was asked for is done, told once, and the window woken") {
    std::atomic<int> woken = 0;
    Examiner examiner([&woken] { ++woken; });
    CHECK_FALSE(examiner.take());
    examiner.ask(named("a.toml"));
    CHECK(taken(examiner).findings.files().front() == "a.toml");
    CHECK_FALSE(examiner.take());
    CHECK(woken == 1);
    examiner.ask(named("b.toml"));
    CHECK(taken(examiner).findings.files().front() == "b.toml");
}

TEST_CASE("asking does not wait, and only what was asked for last is told") {
    const auto gate = std::make_shared<Gatekeeper>();
    Examiner examiner([] {});
    examiner.ask(gated(gate, "first.toml"));
    gate->wait_for_somebody();
    examiner.ask(named("second.toml"));
    examiner.ask(named("third.toml"));
    CHECK_FALSE(examiner.take());
    gate->open();
    CHECK(taken(examiner).findings.files().front() == "third.toml");
}

TEST_CASE("what goes does not wait for its work, nor wake anybody") {
    const auto gate = std::make_shared<Gatekeeper>();
    const auto woken = std::make_shared<std::atomic<int>>(0);
    {
        Examiner examiner([woken] { ++*woken; });
        examiner.ask(gated(gate, "a.toml"));
        gate->wait_for_somebody();
    }
    gate->open();
    CHECK(*woken == 0);
}
