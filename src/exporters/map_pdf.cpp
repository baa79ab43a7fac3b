#include "exporters/map_pdf.h"

#include "exporters/map_drawing.h"
#include "exporters/pdf_file.h"

#include <algorithm>

namespace waypost {

namespace {

/// Printers leave the edge of a sheet white.
constexpr double kEdge = 20;

double fitting_scale(Size picture, Size sheet) {
    return std::min((sheet.w - 2 * kEdge) / picture.w, (sheet.h - 2 * kEdge) / picture.h);
}

}  // namespace

MapPdf map_pdf(const Flow& flow,
               const Diagram& diagram,
               const Words& words,
               std::string_view today,
               const Replay* walk,
               PaperSize paper) {
    const Typeface typeface;
    const PrintedMap map = printed_map(flow, diagram, words, today, walk, typeface);
    const Drawing& drawing = map.drawing;
    Size sheet = paper_points(paper);
    const Size across{sheet.h, sheet.w};
    if (fitting_scale(drawing.size, across) > fitting_scale(drawing.size, sheet)) {
        sheet = across;
    }
    // A small map is not blown up beyond what reads well.
    constexpr double kLargest = 1.2;
    const double scale = std::min(fitting_scale(drawing.size, sheet), kLargest);
    const Point corner{(sheet.w - drawing.size.w * scale) / 2,
                       (sheet.h - drawing.size.h * scale) / 2};
    PdfFile file(
        {drawing.title, drawing.label, words[Word::LabelLong], drawing.date, drawing.language});
    file.add_page(sheet, typeface, drawing, corner, scale);
    return {file.finish(), DiagramMetrics::kTitleSize * scale, map.lacks_shapes};
}

}  // namespace waypost
