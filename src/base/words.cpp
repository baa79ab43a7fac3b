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

std::string date_text(const Words& words, std::string_view date) {
    if (date.size() != 10) {
        return std::string(date);
    }
    const int month = (date[5] - '0') * 10 + (date[6] - '0');
    std::string_view months = words[Word::Months];
    for (int i = 1; i < month; ++i) {
        const std::size_t blank = months.find(' ');
        months = blank == std::string_view::npos ? std::string_view{} : months.substr(blank + 1);
    }
    const std::string_view name = months.substr(0, months.find(' '));
    const std::string_view day = date.substr(date[8] == '0' ? 9 : 8);
    return std::string(day) + " " + std::string(name) + " " + std::string(date.substr(0, 4));
}

}  // namespace waypost
