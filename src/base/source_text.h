// The text of one file as its author wrote it, and places in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A range of a source text. Lines and columns count from 1, columns in Unicode code points;
/// line 0 means "the file as a whole".
struct SourceSpan {
    int line = 0;
    int column = 0;

    /// Where the range ends, one past its last column; equal to the begin when only a point is
    /// known.
    int end_line = 0;
    int end_column = 0;

    /// Which of the files that were read together, as whoever holds the span counts them; 0 is the
    /// one that was asked for.
    int file = 0;

    friend constexpr bool operator==(const SourceSpan&, const SourceSpan&) = default;

    [[nodiscard]] constexpr bool has_place() const { return line > 0; }
};

/// A file's name as the user gave it, and its bytes.
struct SourceText {
    std::string name{};
    std::string text{};
};

/// Where the lines of a text begin, so that many of them are found quickly.
class SourceLines {
public:
    /// Linear in the text, which must outlive it.
    explicit SourceLines(std::string_view text);

    /// The line without its line end, counted from 1; empty when there is none.
    [[nodiscard]] std::string_view line(int number) const;

private:
    std::string_view text_;
    std::vector<std::size_t> begins_{};
};

/// True when the bytes are well-formed UTF-8. On false, `bad_byte` (may be null) is the offset of
/// the first byte that does not fit.
[[nodiscard]] bool is_utf8(std::string_view bytes, std::size_t* bad_byte);

/// The number of Unicode code points. Pre: well-formed UTF-8.
[[nodiscard]] int count_code_points(std::string_view text);

}  // namespace waypost
