// What can be told of a flow whose every walk ends. Private to this library.
#pragma once

#include "prove/certificate.h"
#include "prove/families.h"

namespace waypost {

/// Pre: from every situation an ending can be reached. `up_to`: how many choices the shorter walks
/// may have that are counted apart. Linear in the moves, times the length of the counts.
[[nodiscard]] Certificate certify(const Explored& explored, int up_to);

}  // namespace waypost
