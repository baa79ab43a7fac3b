// One card as people read it in a terminal.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "walk/card_view.h"

#include <string>

namespace waypost {

/// The card's part of the map, title, text and the passages that hold, each followed by where it
/// comes from; then its rows, where sources differ, its numbers, what may matter and its questions,
/// with the numbers of their sources. Of a closed card only title and question. Ends with a line
/// end; empty on a route, which nobody reads.
[[nodiscard]] std::string card_text(const Flow& flow, const CardView& view, const Words& words);

/// Every source that `card_text` names, in full behind its number, and the mark of the authors' own
/// words; empty on a route and on a closed card.
[[nodiscard]] std::string card_sources_text(const Flow& flow,
                                            const CardView& view,
                                            const Words& words);

/// The same for a card that is open and no option of a decision.
[[nodiscard]] std::string card_text(const Flow& flow,
                                    NodeId card,
                                    const Answers& answers,
                                    const Words& words);
[[nodiscard]] std::string card_sources_text(const Flow& flow,
                                            NodeId card,
                                            const Answers& answers,
                                            const Words& words);

/// Why the card asks. Pre: it says why.
[[nodiscard]] std::string card_why_text(const Flow& flow, NodeId card, const Words& words);

/// What Urgent help shows where the walk stands: the flow's own card, or the engine's words where
/// it names none or its card is closed, and always the engine's last line.
[[nodiscard]] std::string urgent_text(const Flow& flow,
                                      const Replay& walk,
                                      const OpenedGates& opened,
                                      const Words& words);

/// The flow's own card of Urgent help there asks first, and nobody said yes.
[[nodiscard]] bool is_urgent_closed(const Flow& flow,
                                    const Replay& walk,
                                    const OpenedGates& opened);

}  // namespace waypost
