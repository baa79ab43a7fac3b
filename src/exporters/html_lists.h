// The lists of a page beside its cards: outline, words, sources, what the flow says of itself.
// Private to this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "flow/flow.h"

#include <string>
#include <string_view>

namespace waypost {

/// The map in words: a list of the parts, in each the list of its cards, in each decision that of
/// its options. Every node of the flow is one item, a link to its section. Pre: the diagram is
/// the flow's.
[[nodiscard]] std::string html_outline(const Flow& flow,
                                       const Diagram& diagram,
                                       const Words& words);

/// Every explained word with its meaning.
[[nodiscard]] std::string html_terms(const Flow& flow);

/// Every source in full, in the order of the flow, and what marks the authors' own words.
[[nodiscard]] std::string html_sources(const Flow& flow, const Words& words);

/// Summary, dates, authors, funding and the like, a paragraph each; what the flow does not say is
/// left out.
[[nodiscard]] std::string html_about(const Flow& flow, const Words& words);

}  // namespace waypost
