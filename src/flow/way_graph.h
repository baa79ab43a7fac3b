// The cards of a draft and the ways between them, without their conditions. Private to this
// library.
#pragma once

#include "base/source_text.h"
#include "flow/draft.h"
#include "flow/draft_names.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waypost {

/// A choice, a `next` or a row.
struct Way {
    /// The position of the card it leads to.
    std::size_t to = 0;
    /// It is open whatever was answered: without a condition, and on a route the first row.
    bool is_sure = false;
};

/// Positions are those of the draft's cards.
struct WayGraph {
    std::vector<std::vector<Way>> ways{};
    std::optional<std::size_t> start{};
    /// Every way of the file is here. When false, some name or card could not be read, and that a
    /// card is not reached proves nothing.
    bool is_whole = false;
    /// Every card is here and its kind is known, though some names may be misspelt.
    bool has_all_cards = false;
};

[[nodiscard]] WayGraph make_way_graph(const FlowDraft& draft, const DraftNames& names);

/// The same cards with every way turned round.
[[nodiscard]] std::vector<std::vector<std::size_t>> ways_into(const WayGraph& graph);

/// Which cards can be reached from any of `roots`, themselves included.
[[nodiscard]] std::vector<bool> reachable_from(const WayGraph& graph,
                                               const std::vector<std::size_t>& roots);

}  // namespace waypost
