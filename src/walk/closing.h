// Which answer, or which step, closed what a walk can no longer come to. Private to this library.
#pragma once

#include "walk/prospects.h"
#include "walk/reach.h"
#include "walk/visits.h"

#include <vector>

namespace waypost {

/// Fills in what closed each card and way that is neither walked nor open: for ways from cards that
/// are open, the answers ahead; for ways from cards left for good, the answers and the step at the
/// last visit; for all behind these, the same as for the nearest of them.
void explain_closed(const Flow& flow,
                    const std::vector<Visit>& visits,
                    const Prospects& ahead,
                    Reach& reach);

}  // namespace waypost
