#include "base/quoted.h"

namespace waypost {

std::string quoted(std::string_view name) {
    constexpr int kShown = 64;
    std::string text = "`";
    int shown = 0;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool continues = (byte & 0xC0U) == 0x80U;
        if (!continues && ++shown > kShown) {
            return text + "…`";
        }
        text += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    return text + "`";
}

}  // namespace waypost
