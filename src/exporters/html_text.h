// Texts of flows in the contexts that an HTML page has for them. Private to this library.
#pragma once

#include "exporters/json_text.h"

#include <string>
#include <string_view>

namespace waypost {

/// For the content of elements and for attributes in double quotes: one line of printable text (see
/// `printable_text`) in which nothing can begin or end markup.
[[nodiscard]] std::string html_text(std::string_view text);

/// For `href`: the address of an `https://` link, `#c-ID` for a `card:ID` link, else empty.
[[nodiscard]] std::string html_address(std::string_view link);

/// The value with all its texts printable, as packed JSON (zlib, RFC 1950) in base64: a third of
/// the bytes, and nothing in it that could mean anything to HTML.
[[nodiscard]] std::string packed_json(Json value);

/// The same of a value whose texts are printable already.
[[nodiscard]] std::string packed_as_is(const Json& value);

/// Makes all texts of a value printable.
void make_printable(Json& value);

/// The source of a Content-Security-Policy that allows just these bytes: `'sha256-…'`.
[[nodiscard]] std::string csp_hash(std::string_view bytes);

}  // namespace waypost
