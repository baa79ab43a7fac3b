// A rehearsal that holds, for a draft that has none.
#pragma once

#include "flow/draft.h"

#include <cstdint>

namespace waypost::test {

/// Walks the draft by chance, mostly towards the end of the file, and writes the walk into it.
/// Opens an option now and then. Pre: `check` finds nothing broken; every walk can end.
void add_rehearsal(FlowDraft& draft, std::uint64_t seed);

}  // namespace waypost::test
