#include "exporters/leaflet_pages.h"

#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "support/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <variant>

using namespace waypost;

namespace {

using Counts = std::vector<std::size_t>;

SetLine line_of(double height, bool keeps_next = false) {
    SetLine line;
    line.height = height;
    line.keeps_next = keeps_next;
    return line;
}

}  // namespace

TEST_CASE("a page takes as many lines as fit, and the rest goes on to the next") {
    CHECK(paginated({}, 100) == Counts{});
    CHECK(paginated({line_of(40), line_of(40), line_of(40)}, 100) == Counts{2, 1});
    SetLine spaced = line_of(40);
    spaced.above = 30;
    // The room before a line counts but for the first of a page.
    CHECK(paginated({line_of(40), spaced, spaced}, 100) == Counts{1, 1, 1});
}

TEST_CASE("lines that keep the next go to the next page with it") {
    CHECK(paginated({line_of(40), line_of(40, true), line_of(40)}, 100) == Counts{1, 2});
    CHECK(paginated({line_of(40, true), line_of(40, true), line_of(40), line_of(40)}, 130) ==
          Counts{3, 1});
}

TEST_CASE("more lines that keep together than a page holds are parted where it ends") {
    CHECK(paginated({line_of(40, true), line_of(40, true), line_of(40)}, 100) == Counts{2, 1});
    CHECK(paginated({line_of(300), line_of(40)}, 100) == Counts{1, 1});
}

TEST_CASE("random leaflets keep every line, in pages that hold them") {
    test::Random random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<SetLine> lines;
        const auto count = static_cast<std::size_t>(random.below(60));
        for (std::size_t i = 0; i < count; ++i) {
            lines.push_back(line_of(5 + random.below(60), random.happens(0.4)));
            lines.back().above = random.below(20);
        }
        const Counts pages = paginated(lines, 100);
        CHECK(std::accumulate(pages.begin(), pages.end(), std::size_t{0}) == count);
        std::size_t from = 0;
        for (const std::size_t page : pages) {
            REQUIRE(page > 0);
            double height = 0;
            for (std::size_t i = from; i < from + page; ++i) {
                height += lines[i].height + (i == from ? 0 : lines[i].above);
            }
            CHECK(height <= 100);
            from += page;
        }
    }
}

TEST_CASE("every page of a handout carries the label, its number, and no words beyond its column") {
    const Flow flow = flow_of(bike_flow());
    const MyPage page = my_page(flow, replay_choices(flow, {"look"}), {}, english());
    const Typeface typeface;
    const Leaflet leaflet = leaflet_of(flow, page, english(), "2026-11-21");
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        const std::vector<Drawing> pages = leaflet_pages(leaflet, english(), typeface, paper);
        REQUIRE(pages.size() > 1);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            std::vector<std::string> words;
            for (const DrawingItem& item : pages[i].items) {
                if (const auto* text = std::get_if<DrawnText>(&item)) {
                    words.push_back(text->words);
                    const double right =
                        text->at.x + typeface.width(text->words, text->face, text->size);
                    CHECK(text->at.x > 70);
                    CHECK(right < pages[i].size.w - 70);
                    CHECK(text->at.y < pages[i].size.h - 40);
                }
            }
            CHECK(std::ranges::count(words, "For learning, not medical advice") >= 1);
            const std::string number =
                "Page " + std::to_string(i + 1) + " of " + std::to_string(pages.size());
            CHECK(std::ranges::count(words, number) == 1);
        }
    }
}

TEST_CASE("text is broken into lines of its column, marks stay with their word") {
    const Typeface typeface;
    const std::vector<TextRun> runs = {{"one ", false, false, {}},
                                       {"two", true, false, {}},
                                       {"\xC2\xA0[1]", false, false, {}},
                                       {" three", false, false, {}}};
    const double width = typeface.width("one two [1]", TypeFace::Bold, 10);
    std::vector<std::string> lines;
    for (const SetPieces& line : wrapped_runs(runs, width, 10, false, typeface)) {
        lines.emplace_back();
        for (const SetPiece& piece : line) {
            lines.back() += piece.words;
        }
    }
    CHECK(lines == std::vector<std::string>{"one two [1]", "three"});
    CHECK(wrapped_runs({{"abcdefghij", false, false, {}}}, 20, 10, false, typeface).size() > 2);
    CHECK(wrapped_runs({}, 20, 10, false, typeface).empty());
}
