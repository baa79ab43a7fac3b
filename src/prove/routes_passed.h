// Which routes moves pass. Private to this library.
#pragma once

#include "prove/situations.h"

#include <functional>

namespace waypost {

/// A route, the position among the moves of the situation of the one that passes it, and the
/// answers with which it does; those that are not live there hold anything.
using RouteVisitor = std::function<void(NodeId route, std::size_t move, const Answers& answers)>;

/// Visits the routes that the moves of a situation pass, in their order; of a situation that is a
/// ring of routes, those of the ring, once each. Linear in the routes passed, which `explore` is
/// not: for where few situations are looked at again.
void for_each_route_passed(const Situations& situations, SituationId id, const RouteVisitor& visit);

}  // namespace waypost
