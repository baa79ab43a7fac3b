// Examines flows beside the window, so that opening one waits for nothing.
#pragma once

#include "session/examine.h"

#include <functional>
#include <memory>
#include <optional>

namespace waypost {

/// One thread at a time. Only what was asked for last counts: what an older version of a flow came
/// to is dropped.
class Examiner {
public:
    /// Runs on the other thread, perhaps beyond the life of the examiner, and reads only what it
    /// holds itself.
    using Examine = std::function<Examination()>;

    /// `wake` is called from the other thread when there is something to take.
    explicit Examiner(std::function<void()> wake);

    /// Does not wait for what is still being examined, which may take long; it is forgotten.
    ~Examiner();

    Examiner(const Examiner&) = delete;
    Examiner& operator=(const Examiner&) = delete;

    /// Runs this next. Pre: not empty.
    void ask(Examine examine);

    /// What was asked for last came to, once.
    [[nodiscard]] std::optional<Examination> take();

private:
    struct Shared;

    static void work(const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> shared_;
};

}  // namespace waypost
