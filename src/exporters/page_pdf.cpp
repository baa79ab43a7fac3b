#include "exporters/page_pdf.h"

#include "exporters/leaflet_pages.h"
#include "exporters/pdf_file.h"

namespace waypost {

PagePdf page_pdf(const Flow& flow,
                 const MyPage& page,
                 const Words& words,
                 std::string_view today,
                 PaperSize paper) {
    const Leaflet leaflet = leaflet_of(flow, page, words, today);
    const Typeface typeface;
    PdfFile file({words[Word::MyPage] + ": " + leaflet.title,
                  leaflet.label,
                  words[Word::LabelLong],
                  leaflet.date,
                  flow.metadata().language});
    const std::vector<Drawing> drawings = leaflet_pages(leaflet, words, typeface, paper);
    for (const Drawing& drawing : drawings) {
        file.add_page(drawing.size, typeface, drawing, {0, 0}, 1);
    }
    return {file.finish(), lacks_shapes(drawings, typeface)};
}

}  // namespace waypost
