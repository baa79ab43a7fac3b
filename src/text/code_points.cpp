#include "text/code_points.h"

namespace waypost {

namespace {

struct Lead {
    /// Bytes that follow; -1 for a byte that begins nothing.
    int more = -1;
    char32_t bits = 0;
    /// The smallest code point that needs so many bytes.
    char32_t smallest = 0;
};

Lead read_lead(unsigned char byte) {
    if (byte < 0x80) {
        return {0, byte, 0};
    }
    if (byte >= 0xC2 && byte < 0xE0) {
        return {1, byte & 0x1FU, 0x80};
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return {2, byte & 0x0FU, 0x800};
    }
    if (byte >= 0xF0 && byte < 0xF5) {
        return {3, byte & 0x07U, 0x10000};
    }
    return {};
}

bool is_scalar(char32_t c) {
    return c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

char byte_of(char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
}

char continuation(char32_t bits) {
    return byte_of(0x80U | (bits & 0x3FU));
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const Lead lead = read_lead(static_cast<unsigned char>(text[at]));
    ++at;
    if (lead.more < 0) {
        return kReplacement;
    }
    char32_t value = lead.bits;
    std::size_t end = at;
    for (int i = 0; i < lead.more; ++i, ++end) {
        const auto byte = end < text.size() ? static_cast<unsigned char>(text[end]) : 0U;
        if ((byte & 0xC0U) != 0x80U) {
            return kReplacement;
        }
        value = (value << 6U) | (byte & 0x3FU);
    }
    if (value < lead.smallest || !is_scalar(value)) {
        return kReplacement;
    }
    at = end;
    return value;
}

void append_utf8(std::string& text, char32_t code_point) {
    const char32_t c = is_scalar(code_point) ? code_point : kReplacement;
    if (c < 0x80) {
        text += byte_of(c);
    } else if (c < 0x800) {
        text += byte_of(0xC0U | (c >> 6U));
        text += continuation(c);
    } else if (c < 0x10000) {
        text += byte_of(0xE0U | (c >> 12U));
        text += continuation(c >> 6U);
        text += continuation(c);
    } else {
        text += byte_of(0xF0U | (c >> 18U));
        text += continuation(c >> 12U);
        text += continuation(c >> 6U);
        text += continuation(c);
    }
}

}  // namespace waypost
