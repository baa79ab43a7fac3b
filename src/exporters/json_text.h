// JSON as all exporters print it. Only for the sources of this library.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Keys keep the order in which they were set.
using Json = nlohmann::ordered_json;

/// Lines of at most about a hundred columns where that is possible: what fits stands on one line,
/// the rest one element a line, indented by two; lists of points always stand on one line. Bytes
/// that are no UTF-8 (file names may hold them) become U+FFFD. Ends with a line end.
[[nodiscard]] std::string json_text(const Json& value);

/// A number of pixels, rounded to hundredths, so that the same picture is the same bytes.
[[nodiscard]] double rounded(double pixels);

/// The text, or null when it is empty.
[[nodiscard]] Json text_or_null(std::string_view text);

/// Sets the key unless the text is empty: what the author left out is left out here.
void set_text(Json& object, const char* key, std::string_view text);

/// Sets the key unless the list is empty.
void set_texts(Json& object, const char* key, const std::vector<std::string>& texts);

}  // namespace waypost
