// The words that checks look for, in one language. The lists stand in assets/words/.
#pragma once

namespace waypost {

/// Empty lists find nothing: a language without lists is not judged by its wording.
struct CheckWords {};

}  // namespace waypost
