// Breaking a text into lines of a width.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The width of a piece of one line, in any unit. A longer piece is never narrower.
using WidthFunction = std::function<double(std::string_view)>;

/// Fills lines with as many words as fit, broken at blanks and line ends; a word wider than a line
/// is broken between code points, never before a mark that belongs to the letter before it. Runs of
/// blanks count as one. Every line fits, but for a single code point wider than `max_width`. An
/// empty text has no lines.
[[nodiscard]] std::vector<std::string> wrap_lines(std::string_view text,
                                                  double max_width,
                                                  const WidthFunction& width);

/// The longest beginning of the text that fits together with "…", or the whole text when it fits
/// alone; cut after a word where that loses less than a third, else within it. At least "…".
[[nodiscard]] std::string cut_to_width(std::string_view text,
                                       double max_width,
                                       const WidthFunction& width);

}  // namespace waypost
