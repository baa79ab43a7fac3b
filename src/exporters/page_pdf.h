// My page as a handout to print.
#pragma once

#include "base/words.h"
#include "exporters/paper_size.h"
#include "flow/flow.h"
#include "walk/my_page.h"

#include <string>
#include <string_view>

namespace waypost {

struct PagePdf {
    /// Empty when the PDF could not be made.
    std::string bytes{};
    /// Some letters of what is ticked have no shape in the typeface; the handout says so.
    bool lacks_shapes = false;
};

/// What of the page is ticked, in one column of black on white, with embedded fonts and text that
/// can be found. The label stands at the foot of every page. `today` is `YYYY-MM-DD`. Pre: the page
/// is this flow's; the paper is a leaflet's.
[[nodiscard]] PagePdf page_pdf(const Flow& flow,
                               const MyPage& page,
                               const Words& words,
                               std::string_view today,
                               PaperSize paper);

}  // namespace waypost
