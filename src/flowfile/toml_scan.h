// A TOML text character by character, with its texts and comments passed over. Private to this
// library.
#pragma once

#include "base/source_text.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace waypost {

/// Follows TOML's rules for where texts and comments end, up to the first mistake; what it gives
/// past that means nothing, as a parser stops there.
class TomlScan {
public:
    explicit TomlScan(std::string_view toml) : toml_(toml) {}

    /// The offset of the next character outside texts and comments; line ends are among them.
    [[nodiscard]] std::optional<std::size_t> next();

private:
    void pass_text(char quote);
    [[nodiscard]] bool is_triple(char quote) const;

    std::string_view toml_;
    std::size_t at_ = 0;
};

/// So many brackets may be open at once, and so many names may be joined by dots. A parser and the
/// trees that it makes recurse: a text of a million brackets or dots must not come to them.
inline constexpr int kDeepestBrackets = 32;
inline constexpr int kLongestKey = 16;

/// So many keys, tables and items of lists there may be. Two characters that make an item take a
/// hundred times their memory in a tree; a flow of 16 MB has fewer.
inline constexpr std::size_t kMostValues = 1'000'000;

/// What a parser must not be given.
struct TooMuch {
    enum class What { Depth, Values };

    What what = What::Depth;
    SourceSpan at{};
};

/// The first place that goes past one of these limits, if there is one.
[[nodiscard]] std::optional<TooMuch> too_much(std::string_view toml);

/// The offsets of the `[` that begin the headers of tables.
[[nodiscard]] std::vector<std::size_t> header_offsets(std::string_view toml);

/// The line and column of an offset. Linear.
[[nodiscard]] SourceSpan place_of(std::string_view text, std::size_t offset);

/// The offset of a line and column, at most the text's size. Linear.
[[nodiscard]] std::size_t offset_of(std::string_view text, const SourceSpan& place);

}  // namespace waypost
