// What can be shown instead of card and map.
#pragma once

#include <array>

namespace waypost {

/// The handout is reached from my page only.
enum class Sheet { None, MyPage, WordsMet, Settings, Handout };

/// Those that can be turned to, in the order in which they are listed.
inline constexpr std::array<Sheet, 3> kSheets = {Sheet::MyPage, Sheet::WordsMet, Sheet::Settings};

/// What a handout can be: a leaflet, the same as Markdown text, or the whole map on one large
/// sheet.
enum class HandoutForm { Pdf, Text, Poster };

}  // namespace waypost
