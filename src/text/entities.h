// Character references such as `&amp;` and `&#8211;`.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// The character that a reference stands for: numbers, and the names that writers of prose use.
/// A name that is not known is given back as written.
[[nodiscard]] std::string decode_entity(std::string_view written);

}  // namespace waypost
