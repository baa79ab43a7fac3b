// What cairo cannot say of a PDF. Private to this library.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// The file with its language (BCP 47), and the wish that viewers show its title in the place of
/// its name: an incremental update (ISO 32000-1, 7.5.6), so that what cairo wrote stays as it is. A
/// language that is none, and a file without a plain cross-reference table, are left alone. Linear.
[[nodiscard]] std::string with_language(std::string pdf, std::string_view language);

}  // namespace waypost
