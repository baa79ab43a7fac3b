// The short cards that tell a person who opens the program for the first time how to use it.
#pragma once

#include <cstddef>

namespace waypost {

inline constexpr std::size_t kOrientationCards = 3;

}  // namespace waypost
