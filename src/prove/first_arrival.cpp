#include "prove/families.h"

namespace waypost {

Move first_arrival(const Situations& situations, const Readings& readings, NodeId card) {
    const CardFacts& facts = readings.card(card);
    if (facts.passed >= 0) {
        return situations.transits()[static_cast<std::size_t>(facts.passed)].by;
    }
    return situations.move_to(facts.stood_on != kNoSituation ? facts.stood_on : facts.offered_at);
}

}  // namespace waypost
