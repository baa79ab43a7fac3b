// Mistakes of TOML in the words of authors. Private to this library.
#pragma once

#include "base/source_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace waypost {

/// What toml++ said about the first mistake of a text.
struct SyntaxError {
    /// The part being read, such as "table header".
    std::string part{};
    std::string message{};
    SourceSpan at{};
};

/// What to say and how to mend it.
struct PlainWords {
    std::string message{};
    std::string hint{};
    /// Where the mistake was made, if not where the parser noticed it.
    std::optional<SourceSpan> at{};
};

/// For what authors run into most; the parser's own words for the rest, which speak of control
/// characters where a quotation mark is missing.
[[nodiscard]] PlainWords plain_words(const SyntaxError& error, std::string_view text);

}  // namespace waypost
