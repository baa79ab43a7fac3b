// What `waypost.toml` can set for the checks.
#pragma once

#include "base/diagnostic.h"

#include <functional>
#include <map>
#include <string>

namespace waypost {

struct CheckSettings {
    /// `[reading]`: school grades, and words in a sentence.
    double grade = 6;
    double smog = 8;
    double card_grade = 9;
    int sentence_words = 25;
    /// `[detail]`: how much longer one side may be told than the other.
    double ratio = 1.5;
    /// `[severity]`: the rank that a code is raised to.
    std::map<std::string, Rank, std::less<>> severity{};
};

}  // namespace waypost
