#include "prove/families.h"

namespace waypost {

Move first_arrival(const Explored& explored, NodeId card) {
    const CardFacts& facts = explored.readings.card(card);
    if (facts.passed >= 0) {
        return explored.situations.transits()[static_cast<std::size_t>(facts.passed)].by;
    }
    return explored.situations.move_to(facts.stood_on != kNoSituation ? facts.stood_on
                                                                      : facts.offered_at);
}

}  // namespace waypost
