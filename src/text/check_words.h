// The words that checks look for, in one language. The lists stand in assets/words/.
#pragma once

#include <string>
#include <vector>

namespace waypost {

/// Empty lists find nothing: a language without lists is not judged by its wording.
struct CheckWords {
    /// In the label of a number they tell that it is about how people fared.
    std::vector<std::string> outlook{};
};

}  // namespace waypost
