// Addresses as links of papers. Private to this library.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// The address in the signs that addresses have (RFC 3986, 2), the others as their bytes in
/// percent; so too brackets and quotation marks, which could end a link in Markdown or in PDF.
[[nodiscard]] std::string link_address(std::string_view link);

}  // namespace waypost
