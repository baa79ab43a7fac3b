// Styled text broken into lines. Private to this library.
#pragma once

#include "exporters/drawing.h"
#include "exporters/typeface.h"
#include "text/markdown.h"

#include <string>
#include <vector>

namespace waypost {

/// Words of one face beside each other, blanks included, `x` from the start of the line.
struct SetPiece {
    std::string words{};
    TypeFace face = TypeFace::Regular;
    double x = 0;
    /// Where it leads; empty when it is no link.
    std::string link{};
};

using SetPieces = std::vector<SetPiece>;

/// Fills lines of this width with as many words as fit; a word wider than a line is broken. With
/// `bold` every face is. No lines for no words. Linear.
[[nodiscard]] std::vector<SetPieces> wrapped_runs(const std::vector<TextRun>& runs,
                                                  double width,
                                                  double size,
                                                  bool bold,
                                                  const Typeface& typeface);

}  // namespace waypost
