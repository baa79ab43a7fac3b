#include "base/words.h"

namespace waypost {

std::string Words::fill(Word word, std::initializer_list<std::string_view> values) const {
    const std::string& pattern = (*this)[word];
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool slot = i + 2 < pattern.size() && pattern[i] == '{' && pattern[i + 2] == '}' &&
                          pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        if (!slot) {
            text += pattern[i];
            continue;
        }
        const auto which = static_cast<std::size_t>(pattern[i + 1] - '0');
        if (which < values.size()) {
            text += *(values.begin() + which);
        }
        i += 2;
    }
    return text;
}

}  // namespace waypost
