// U+FEFF at the begin of a file, which some editors write. Private to this library.
#pragma once

#include <cstddef>
#include <string_view>

namespace waypost {

/// How many bytes a byte-order mark takes at the begin of a text.
[[nodiscard]] constexpr std::size_t mark_size(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    return text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

}  // namespace waypost
