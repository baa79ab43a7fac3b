#include "flow/id_rules.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost {

namespace {

constexpr std::size_t kLongestId = 64;

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::string id_fault(std::string_view id, FirstCharacter first) {
    if (id.empty()) {
        return "is empty";
    }
    if (id.size() > kLongestId) {
        return "has " + std::to_string(id.size()) + " characters, more than 64";
    }
    const bool digit_first = first == FirstCharacter::LetterOrDigit;
    if (!is_letter(id[0]) && !(digit_first && is_digit(id[0]))) {
        return digit_first ? "does not begin with a small letter or a digit"
                           : "does not begin with a small letter";
    }
    const bool plain =
        std::ranges::all_of(id, [](char c) { return is_letter(c) || is_digit(c) || c == '_'; });
    return plain ? "" : "has characters other than small letters, digits and `_`";
}

bool is_reserved_choice(std::string_view id) {
    constexpr std::array<std::string_view, 4> kReserved = {"next", "back", "urgent", "start_over"};
    return std::ranges::find(kReserved, id) != kReserved.end();
}

std::string words_of_id(std::string_view id) {
    std::string words(id);
    std::ranges::replace(words, '_', ' ');
    return words;
}

}  // namespace waypost
