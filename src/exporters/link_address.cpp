#include "exporters/link_address.h"

namespace waypost {

namespace {

bool is_kept(char c) {
    constexpr std::string_view kSigns = "-._~:/?#@!$&*+,;=%";
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_digit = c >= '0' && c <= '9';
    return is_letter || is_digit || kSigns.find(c) != std::string_view::npos;
}

}  // namespace

std::string link_address(std::string_view link) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : link) {
        if (is_kept(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', kHex[byte >> 4U], kHex[byte & 0xFU]};
        }
    }
    return out;
}

}  // namespace waypost
