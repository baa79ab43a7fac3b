#include "exporters/page_pictures.h"

#include "exporters/bike_flow.h"
#include "exporters/flows.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace waypost;

namespace {

PagePictures pictures_of(const Flow& flow, PaperSize paper, int width, std::size_t most) {
    const MyPage page = my_page(flow, replay_choices(flow, {"look"}), {}, english());
    return page_pictures(flow, page, english(), "2026-11-21", paper, width, most);
}

/// How many of the pixels between these rows are not white, of `[0, 1]` of the height.
std::size_t inked(const PagePicture& picture, double from, double to) {
    const auto row = static_cast<std::size_t>(picture.width) * 4;
    const auto at = [&](double part) {
        return static_cast<std::ptrdiff_t>(row * static_cast<std::size_t>(part * picture.height));
    };
    return static_cast<std::size_t>(
        std::count_if(picture.pixels.begin() + at(from),
                      picture.pixels.begin() + at(to),
                      [](std::uint8_t channel) { return channel < 0xFF; }));
}

}  // namespace

TEST_CASE("the pages of a handout are pictures of their paper's shape, black on opaque white") {
    const Flow flow = flow_of(bike_flow());
    const PagePictures a4 = pictures_of(flow, PaperSize::A4, 595, 9);
    REQUIRE(a4.pages.size() > 1);
    CHECK(a4.total == a4.pages.size());
    for (const PagePicture& picture : a4.pages) {
        CHECK(picture.width == 595);
        CHECK(picture.height == 841);
        REQUIRE(picture.pixels.size() == std::size_t{595} * 841 * 4);
        for (std::size_t i = 3; i < picture.pixels.size(); i += 4) {
            REQUIRE(picture.pixels[i] == 0xFF);
        }
        // Nothing in the margins; the text, and the label in the footer.
        CHECK(inked(picture, 0, 0.05) == 0);
        CHECK(inked(picture, 0.06, 0.9) > 1000);
        CHECK(inked(picture, 0.93, 0.96) > 100);
        CHECK(inked(picture, 0.97, 1) == 0);
    }
    CHECK(pictures_of(flow, PaperSize::Letter, 612, 1).pages.front().height == 792);
}

TEST_CASE("only as many pages become pictures as are asked for, and all are counted") {
    const Flow flow = flow_of(bike_flow());
    const PagePictures first = pictures_of(flow, PaperSize::A4, 100, 1);
    CHECK(first.pages.size() == 1);
    CHECK(first.total > 1);
    CHECK(pictures_of(flow, PaperSize::A4, 100, 0).pages.empty());
    CHECK(pictures_of(flow, PaperSize::A4, 100, 1).pages.front().pixels ==
          first.pages.front().pixels);
}

TEST_CASE("a width that no picture can have gives none") {
    const Flow flow = flow_of(bike_flow());
    for (const int width : {0, -5, 2'000'000'000}) {
        const PagePictures none = pictures_of(flow, PaperSize::A4, width, 3);
        CHECK(none.pages.empty());
        CHECK(none.total > 1);
    }
    CHECK(pictures_of(flow, PaperSize::A4, 1, 1).pages.front().pixels.size() == 4);
}
