// My page as a handout to print.
#pragma once

#include "base/words.h"
#include "exporters/paper_size.h"
#include "flow/flow.h"
#include "walk/my_page.h"

#include <string>
#include <string_view>

namespace waypost {

/// What of the page is ticked, in one column of black on white, with embedded fonts and text that
/// can be found. The label stands at the foot of every page. Empty when the PDF could not be made.
/// `today` is `YYYY-MM-DD`. Pre: the page is this flow's; the paper is a leaflet's.
[[nodiscard]] std::string page_pdf(const Flow& flow,
                                   const MyPage& page,
                                   const Words& words,
                                   std::string_view today,
                                   PaperSize paper);

}  // namespace waypost
