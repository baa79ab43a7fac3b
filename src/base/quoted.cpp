#include "base/quoted.h"

#include "base/visible_text.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waypost {

std::string quoted(std::string_view name) {
    constexpr std::size_t kShown = 64;
    std::string text = "`";
    // Most names are ids, and each table that is read has one in its name.
    const bool is_plain = std::ranges::all_of(name, [](char c) { return c >= ' ' && c < '\x7F'; });
    if (is_plain && name.size() <= kShown) {
        return text.append(name).append("`");
    }
    const std::vector<ShownCharacter> characters = shown_characters(name, kShown + 1);
    for (std::size_t i = 0; i < characters.size() && i < kShown; ++i) {
        text += characters[i].bytes;
    }
    return text + (characters.size() > kShown ? "…`" : "`");
}

}  // namespace waypost
