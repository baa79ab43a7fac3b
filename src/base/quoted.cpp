#include "base/quoted.h"

#include "base/visible_text.h"

#include <cstddef>
#include <vector>

namespace waypost {

std::string quoted(std::string_view name) {
    constexpr std::size_t kShown = 64;
    std::string text = "`";
    const std::vector<ShownCharacter> characters = shown_characters(name, kShown + 1);
    for (std::size_t i = 0; i < characters.size() && i < kShown; ++i) {
        text += characters[i].bytes;
    }
    return text + (characters.size() > kShown ? "…`" : "`");
}

}  // namespace waypost
