// Which cards and choices the rehearsals of a flow visit.
#pragma once

#include "flow/flow.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// Cards stood on or opened, and choices taken. Indexed as the flow's nodes and their choices.
struct Visited {
    std::vector<bool> cards{};
    std::vector<std::vector<bool>> choices{};

    [[nodiscard]] std::size_t card_count() const;
    [[nodiscard]] std::size_t choice_count() const;
};

struct RehearsalVisit {
    std::string name{};
    Visited visited{};
};

/// What each rehearsal visits, in the order of the file, and what all of them do together.
struct Coverage {
    std::vector<RehearsalVisit> rehearsals{};
    Visited together{};
};

/// Walks every rehearsal as far as it holds. Routes count as no card: nobody reads them.
[[nodiscard]] Coverage rehearsal_coverage(const Flow& flow);

}  // namespace waypost
