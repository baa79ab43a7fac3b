// What the words of a translation were made from.
#pragma once

#include <cstddef>
#include <string>

namespace waypost {

struct TranslatedFrom {
    /// The hash of the flow in its own words; empty where it is broken, and where nothing was
    /// translated.
    std::string hash{};
    /// How many texts stand in the words of the original.
    std::size_t untranslated = 0;
};

}  // namespace waypost
