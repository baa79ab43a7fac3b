// My page as the pages of its handout, to be looked at before it is printed.
#pragma once

#include "base/words.h"
#include "exporters/paper_size.h"
#include "flow/flow.h"
#include "walk/my_page.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waypost {

/// One page as seen on a screen: rows from the top, RGBA, 8 bits each, not premultiplied (the paper
/// is opaque white).
struct PagePicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels{};
};

struct PagePictures {
    std::vector<PagePicture> pages{};
    /// How many pages the handout has, those that are not shown among them.
    std::size_t total = 0;
};

/// The first `most` pages of what `page_pdf` writes, each `width` pixels wide. Fewer pages, or
/// none, when pictures of this width cannot be made. Linear in the pixels. `today` is `YYYY-MM-DD`.
/// Pre: the page is this flow's; the paper is a leaflet's.
[[nodiscard]] PagePictures page_pictures(const Flow& flow,
                                         const MyPage& page,
                                         const Words& words,
                                         std::string_view today,
                                         PaperSize paper,
                                         int width,
                                         std::size_t most);

}  // namespace waypost
