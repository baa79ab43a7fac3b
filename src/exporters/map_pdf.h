// The map of a flow as a poster.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "exporters/paper_size.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

struct MapPdf {
    /// Empty when the PDF could not be made.
    std::string bytes{};
    /// The height of the letters of the cards' titles on the sheet, in points.
    double title_points = 0;
    /// Some letters have no shape in the typeface; the sheet says so.
    bool lacks_shapes = false;
};

/// Titles smaller than this, in points, are hard to read from a sheet in the hand.
inline constexpr double kLegiblePoints = 6;

/// The whole map on one sheet, upright or across as it fits better, with fonts embedded and text
/// that can be found. The rest as `map_svg`.
[[nodiscard]] MapPdf map_pdf(const Flow& flow,
                             const Diagram& diagram,
                             const Words& words,
                             std::string_view today,
                             const Replay* walk,
                             PaperSize paper);

}  // namespace waypost
