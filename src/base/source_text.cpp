#include "base/source_text.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace waypost {

namespace {

/// How many bytes the code point that starts with `lead` has; 0 when no code point starts so.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        return 4;
    }
    return 0;
}

/// The second byte's range is narrower after some leads: no overlong forms, no surrogates, nothing
/// past U+10FFFF (The Unicode Standard, table 3-7).
bool is_second_byte(unsigned char lead, unsigned char second) {
    switch (lead) {
        case 0xE0: return second >= 0xA0 && second <= 0xBF;
        case 0xED: return second >= 0x80 && second <= 0x9F;
        case 0xF0: return second >= 0x90 && second <= 0xBF;
        case 0xF4: return second >= 0x80 && second <= 0x8F;
        default: return second >= 0x80 && second <= 0xBF;
    }
}

/// Most texts are mostly ASCII: eight bytes of it at a time are told by their highest bits.
bool begins_with_eight_plain(std::string_view bytes) {
    std::uint64_t eight = 0;
    if (bytes.size() < sizeof eight) {
        return false;
    }
    std::memcpy(&eight, bytes.data(), sizeof eight);
    return (eight & 0x8080808080808080U) == 0;
}

}  // namespace

SourceLines::SourceLines(std::string_view text) : text_(text) {
    std::size_t begin = 0;
    while (begin != std::string_view::npos) {
        begins_.push_back(begin);
        const std::size_t end = text.find('\n', begin);
        begin = end == std::string_view::npos ? end : end + 1;
    }
}

std::string_view SourceLines::line(int number) const {
    if (number < 1 || static_cast<std::size_t>(number) > begins_.size()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(number - 1);
    const std::size_t begin = begins_[index];
    std::size_t end = index + 1 < begins_.size() ? begins_[index + 1] - 1 : text_.size();
    if (end > begin && text_[end - 1] == '\r') {
        --end;
    }
    return text_.substr(begin, end - begin);
}

bool is_utf8(std::string_view bytes, std::size_t* bad_byte) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (begins_with_eight_plain(bytes.substr(i))) {
            i += 8;
            continue;
        }
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = sequence_length(lead);
        bool good = length > 0 && i + length <= bytes.size();
        for (std::size_t k = 1; good && k < length; ++k) {
            const auto byte = static_cast<unsigned char>(bytes[i + k]);
            good = k == 1 ? is_second_byte(lead, byte) : (byte >= 0x80 && byte <= 0xBF);
        }
        if (!good) {
            if (bad_byte != nullptr) {
                *bad_byte = i;
            }
            return false;
        }
        i += length;
    }
    return true;
}

int count_code_points(std::string_view text) {
    int count = 0;
    for (const char c : text) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        count += continues ? 0 : 1;
    }
    return count;
}

}  // namespace waypost
