// The sheets of paper that can be printed on.
#pragma once

#include "base/geometry.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace waypost {

/// Those that a leaflet can be printed on first.
enum class PaperSize { A4, Letter, A3, A2 };

/// In the order of the enumeration.
inline constexpr std::array<std::string_view, 4> kPaperNames = {"a4", "letter", "a3", "a2"};

/// So many of them, from the first, are sheets for leaflets.
inline constexpr std::size_t kLeafletPapers = 2;

/// Upright, in points of 1/72 inch.
[[nodiscard]] constexpr Size paper_points(PaperSize paper) {
    switch (paper) {
        case PaperSize::A4: return {595.28, 841.89};
        case PaperSize::Letter: return {612, 792};
        case PaperSize::A3: return {841.89, 1190.55};
        case PaperSize::A2: return {1190.55, 1683.78};
    }
    return {595.28, 841.89};
}

}  // namespace waypost
