#include "exporters/html_text.h"

#include "exporters/link_address.h"
#include "exporters/printable_text.h"
#include "flow/canonical.h"

#include <zlib.h>

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

unsigned hex_value(char digit) {
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// RFC 4648, 4.
std::string base64(std::string_view bytes) {
    constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t k = i; k < i + 3; ++k) {
            group = group << 8U | (k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0U);
        }
        const std::size_t digits = std::min<std::size_t>(bytes.size() - i, 3) + 1;
        for (std::size_t k = 0; k < 4; ++k) {
            out += k < digits ? kDigits[group >> (18 - 6 * k) & 63U] : '=';
        }
    }
    return out;
}

}  // namespace

void make_printable(Json& value) {
    if (value.is_string()) {
        value = printable_text(value.get_ref<const std::string&>());
    }
    // Keys are the engine's own.
    if (value.is_structured()) {
        for (Json& item : value) {
            make_printable(item);
        }
    }
}

std::string html_text(std::string_view text) {
    return escaped(printable_text(text));
}

std::string html_address(std::string_view link) {
    constexpr std::string_view kCard = "card:";
    if (link.starts_with(kCard)) {
        return "#c-" + html_text(link.substr(kCard.size()));
    }
    return link.starts_with("https://") ? escaped(link_address(link)) : std::string();
}

std::string packed_json(Json value) {
    make_printable(value);
    return packed_as_is(value);
}

std::string packed_as_is(const Json& value) {
    const std::string json = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    uLongf size = compressBound(json.size());
    std::string packed(size, '\0');
    // zlib takes bytes as unsigned char; a char may alias them.
    const int result = compress2(reinterpret_cast<Bytef*>(packed.data()),
                                 &size,
                                 reinterpret_cast<const Bytef*>(json.data()),
                                 json.size(),
                                 Z_BEST_COMPRESSION);
    packed.resize(result == Z_OK ? size : 0);
    return base64(packed);
}

std::string csp_hash(std::string_view bytes) {
    const std::string hex = sha256_hex(bytes);
    std::string digest;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        digest += static_cast<char>(hex_value(hex[i]) << 4U | hex_value(hex[i + 1]));
    }
    return "'sha256-" + base64(digest) + "'";
}

}  // namespace waypost
