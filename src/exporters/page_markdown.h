// My page as Markdown.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "walk/my_page.h"

#include <string>
#include <string_view>

namespace waypost {

/// What of the page is ticked, as CommonMark with boxes to tick (`- [ ]`). Words of the flow are
/// escaped, so that none turns into markup of its own. `today` is `YYYY-MM-DD`. Pre: the page is
/// this flow's.
[[nodiscard]] std::string page_markdown(const Flow& flow,
                                        const MyPage& page,
                                        const Words& words,
                                        std::string_view today);

}  // namespace waypost
