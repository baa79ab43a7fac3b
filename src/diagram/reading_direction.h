// Which way a picture is read.
#pragma once

#include <array>
#include <string_view>

namespace waypost {

/// Where the way through a picture leads: bands are columns, and lines meet cards at the left and
/// right; or bands are rows, and lines meet cards at the top and bottom.
enum class ReadingDirection { Right, Down };

/// In the order of the enumeration.
inline constexpr std::array<std::string_view, 2> kReadingDirectionNames = {"right", "down"};

}  // namespace waypost
