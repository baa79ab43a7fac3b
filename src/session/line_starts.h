// Where the lines of a text begin, kept while the text changes.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace waypost {

/// Lines end with `\n`; behind the last one begins one more, which may be empty.
class LineStarts {
public:
    LineStarts() = default;

    /// Linear in the text.
    explicit LineStarts(std::string_view text);

    /// Tells that `removed` bytes at `at` made way for `inserted`. Linear in the lines, with a
    /// small factor.
    void replaced(std::size_t at, std::size_t removed, std::string_view inserted);

    /// At least 1.
    [[nodiscard]] std::size_t count() const { return begins_.size(); }

    /// Lines count from 0. Pre: there is such a line.
    [[nodiscard]] std::size_t begin_of(std::size_t line) const { return begins_[line]; }

    /// The line that a byte stands in; its line end is its last.
    [[nodiscard]] std::size_t line_of(std::size_t at) const;

    friend bool operator==(const LineStarts&, const LineStarts&) = default;

private:
    std::vector<std::size_t> begins_{0};
};

}  // namespace waypost
