// A text measure that is the same on every machine, with no font at hand.
#pragma once

#include "diagram/text_measure.h"

#include <string_view>

namespace waypost {

/// Widths of the typeface Inter, regular and bold, from a table: exact for ASCII and Latin-1, by
/// classes of characters beyond, all rounded up and widened by 2 %, so that what fits by this
/// measure fits when drawn, with or without kerning. The size is the size of the em, as in CSS and
/// PDF. (Dear ImGui asks for ascent plus descent instead, which is 1.21 em for Inter.)
class FixedMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(std::string_view line, double size, bool bold) const override;
};

}  // namespace waypost
