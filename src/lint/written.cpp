#include "lint/written.h"

#include "text/code_points.h"
#include "text/letters.h"
#include "text/markdown.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace waypost {

bool has_words(const std::vector<DraftBullet>& bullets) {
    return std::ranges::any_of(
        bullets, [](const DraftBullet& bullet) { return !is_blank(bullet.text.value); });
}

bool declares_gap(const DraftNode& node, std::string_view key) {
    return std::ranges::any_of(node.not_covered, [key](const DraftEntry& entry) {
        return entry.key.value == key && !is_blank(entry.text.value);
    });
}

int count_words(std::string_view markdown) {
    const std::string text = plain_text(parse_markdown(markdown));
    int words = 0;
    bool is_counted = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c == U' ') {
            is_counted = false;
        } else if (!is_counted && is_word_character(c)) {
            is_counted = true;
            ++words;
        }
    }
    return words;
}

}  // namespace waypost
