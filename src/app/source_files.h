// The files behind the source pane: read, written, followed, and checked while they are not saved.
#pragma once

#include "app/background.h"
#include "session/session.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace waypost {

class SourceFiles {
public:
    /// `wake` is called from another thread when `take_findings` has something to do.
    explicit SourceFiles(const std::function<void()>& wake) : checker_(wake) {}

    /// Reads what is to be shown and writes what is to be saved.
    void carry_out(const AppRequests& asked, Session& session);

    /// Hands over what is in the files now; to be called whenever one of them may have changed.
    void follow(Session& session);

    /// Begins to check the texts that are not saved, once for each change of the one that is shown.
    void begin_check(const Session& session);

    /// True when there was something to tell the session.
    [[nodiscard]] bool take_findings(Session& session);

private:
    struct Checked {
        std::string path{};
        DraftFindings found{};
    };

    Background<Checked> checker_;
    /// What was checked last.
    std::string path_{};
    std::size_t revision_ = 0;
};

}  // namespace waypost
