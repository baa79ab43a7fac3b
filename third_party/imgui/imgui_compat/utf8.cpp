#include "imgui_compat/utf8.h"

#include <array>
#include <cstddef>

namespace imgui_compat {

namespace {

struct Lead {
    std::size_t length = 1;
    char32_t bits = 0;
    /// Smaller code points have a shorter form, so this one would be ill-formed.
    char32_t least = 0;
};

Lead lead_of(unsigned char byte) {
    if (byte >= 0xF0 && byte < 0xF8) {
        return {4, byte & 0x07U, 0x10000};
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return {3, byte & 0x0FU, 0x800};
    }
    if (byte >= 0xC0 && byte < 0xE0) {
        return {2, byte & 0x1FU, 0x80};
    }
    return {1, byte < 0x80 ? char32_t{byte} : kReplacementCharacter, 0};
}

}  // namespace

char32_t next_code_point(std::string_view& rest) {
    const Lead lead = lead_of(static_cast<unsigned char>(rest.front()));
    char32_t code_point = lead.bits;
    bool well_formed = lead.length <= rest.size();
    for (std::size_t i = 1; well_formed && i < lead.length; ++i) {
        const auto byte = static_cast<unsigned char>(rest[i]);
        well_formed = (byte & 0xC0U) == 0x80U;
        code_point = code_point << 6U | (byte & 0x3FU);
    }
    const bool surrogate = code_point >= 0xD800 && code_point < 0xE000;
    if (!well_formed || code_point < lead.least || code_point > 0x10FFFF || surrogate) {
        rest.remove_prefix(1);
        return kReplacementCharacter;
    }
    rest.remove_prefix(lead.length);
    return code_point;
}

}  // namespace imgui_compat
