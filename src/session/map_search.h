// Finding cards of the map by words.
#pragma once

#include "diagram/diagram.h"
#include "flow/flow.h"
#include "walk/gates.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// What can be found on one drawn card, in the form that searches compare (`search_form`).
struct SearchedCard {
    NodeId card{};
    std::string title{};
    /// All its texts, those of the options that are rows on it, and the other names of the terms
    /// that they use; of what a closed gate keeps, nothing but titles.
    std::string texts{};
};

/// The cards of a flow in the order in which the map is read: by layer, then from top to bottom.
struct SearchIndex {
    std::vector<SearchedCard> cards{};
};

/// Cost: linear in the texts, times what finding the terms costs.
[[nodiscard]] SearchIndex make_search_index(const Flow& flow,
                                            const Diagram& diagram,
                                            const Gates& gates);

/// The cards that hold every word of the query in their title or their texts, in the order of the
/// index. Case and accents do not count; a word may be part of a longer one. A query between
/// straight quotation marks is looked for as it stands. None for a query without letters.
[[nodiscard]] std::vector<NodeId> find_cards(const SearchIndex& index, std::string_view query);

}  // namespace waypost
