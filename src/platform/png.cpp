#include "platform/png.h"

#include <stb_image_write.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace waypost::platform {

namespace {

/// The last chunk: length, name and checksum, without data.
constexpr std::size_t kEndChunk = 12;

constexpr std::array<std::uint32_t, 256> make_crc_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t n = 0; n < table.size(); ++n) {
        std::uint32_t c = n;
        for (int bit = 0; bit < 8; ++bit) {
            c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
        }
        table[n] = c;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> kCrcTable = make_crc_table();

std::uint32_t crc_of(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc = kCrcTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8U);
    }
    return crc ^ 0xFFFFFFFFU;
}

std::string big_endian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>((value >> shift) & 0xFFU);
    }
    return bytes;
}

std::string text_chunk(const PngText& text) {
    using std::string_view_literals::operator""sv;
    const bool ascii = std::ranges::all_of(
        text.value, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    // iTXt: no compression, no language, no translated keyword; then UTF-8. tEXt cannot hold more
    // than Latin-1, but more programs show it.
    const std::string body = ascii ? "tEXt" + text.key + '\0' + text.value
                                   : "iTXt" + text.key + std::string("\0\0\0\0\0"sv) + text.value;
    const auto length = static_cast<std::uint32_t>(body.size() - 4);
    return big_endian(length) + body + big_endian(crc_of(body));
}

void append_bytes(void* to, void* bytes, int count) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes),
                                          static_cast<std::size_t>(count));
}

}  // namespace

std::string png_bytes(const Image& image, const std::vector<PngText>& texts) {
    std::string png;
    if (image.width <= 0 || image.height <= 0) {
        return png;
    }
    stbi_write_png_to_func(
        append_bytes, &png, image.width, image.height, 4, image.rgba.data(), image.width * 4);
    if (png.size() < kEndChunk) {
        return {};
    }
    std::string chunks;
    for (const PngText& text : texts) {
        chunks += text_chunk(text);
    }
    png.insert(png.size() - kEndChunk, chunks);
    return png;
}

}  // namespace waypost::platform
