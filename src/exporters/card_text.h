// One card as people read it in a terminal.
#pragma once

#include "base/words.h"
#include "flow/flow.h"

#include <string>

namespace waypost {

/// The card's part of the map, title, text and the passages that hold with these answers, each
/// followed by where it comes from. Ends with a line end; empty on a route, which nobody reads.
[[nodiscard]] std::string card_text(const Flow& flow,
                                    NodeId card,
                                    const Answers& answers,
                                    const Words& words);

/// Every source that `card_text` names, in full, or the mark of the authors' own words; empty on a
/// route.
[[nodiscard]] std::string card_sources_text(const Flow& flow,
                                            NodeId card,
                                            const Answers& answers,
                                            const Words& words);

/// Why the card asks. Pre: it says why.
[[nodiscard]] std::string card_why_text(const Flow& flow, NodeId card, const Words& words);

/// What Urgent help shows on this card: the flow's own card or the engine's words, and always the
/// engine's last line.
[[nodiscard]] std::string urgent_text(const Flow& flow,
                                      NodeId card,
                                      const Answers& answers,
                                      const Words& words);

}  // namespace waypost
