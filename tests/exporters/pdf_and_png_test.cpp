#include "diagram/fixed_measure.h"
#include "exporters/bike_flow.h"
#include "exporters/flows.h"
#include "exporters/map_pdf.h"
#include "exporters/map_png.h"
#include "exporters/page_pdf.h"

#include <doctest/doctest.h>

using namespace waypost;

namespace {

Diagram map_of(const Flow& flow) {
    return build_diagram(flow, english(), FixedMeasure());
}

/// A flow of so many cards in one row.
std::string long_row(int cards) {
    std::string toml =
        "format = 1\n[flow]\nid = \"row\"\ntitle = \"A row\"\nlanguage = \"en\"\n"
        "start = \"c0\"\n[[phase]]\nid = \"p\"\ntitle = \"P\"\n";
    for (int i = 0; i < cards; ++i) {
        const std::string id = "c" + std::to_string(i);
        toml += "[node." + id + "]\nphase = \"p\"\ntitle = \"" + id + "\"\ntext = \"T.\"\n";
        toml += i + 1 == cards ? "kind = \"end\"\n"
                               : "kind = \"info\"\nnext = \"c" + std::to_string(i + 1) + "\"\n";
    }
    return toml;
}

}  // namespace

TEST_CASE("the same walk is the same handout, byte for byte") {
    const Flow flow = flow_of(bike_flow());
    const MyPage page = my_page(flow, replay_choices(flow, {"look"}), {}, english());
    const std::string first = page_pdf(flow, page, english(), "2026-11-21", PaperSize::A4).bytes;
    CHECK(first.starts_with("%PDF-"));
    CHECK(first.find("/CreationDate (20261120") != std::string::npos);
    CHECK(first == page_pdf(flow, page, english(), "2026-11-22", PaperSize::A4).bytes);
    CHECK(first != page_pdf(flow, page, english(), "2026-11-21", PaperSize::Letter).bytes);
}

TEST_CASE("the map of one flow is the same poster, byte for byte, and says how small it is") {
    const Flow flow = flow_of(bike_flow());
    const Diagram map = map_of(flow);
    const MapPdf small = map_pdf(flow, map, english(), "2026-11-21", nullptr, PaperSize::A4);
    const MapPdf large = map_pdf(flow, map, english(), "2026-11-21", nullptr, PaperSize::A2);
    CHECK(small.bytes.starts_with("%PDF-"));
    CHECK(small.bytes == map_pdf(flow, map, english(), "2026-11-21", nullptr, PaperSize::A4).bytes);
    CHECK(small.title_points < large.title_points);
    CHECK(large.title_points > kLegiblePoints);
}

TEST_CASE("the map as PNG carries its title and the label, the same bytes each time") {
    const Flow flow = flow_of(bike_flow());
    const Diagram map = map_of(flow);
    const std::string bytes = map_png(flow, map, english(), "2026-11-21", nullptr).bytes;
    CHECK(bytes.starts_with("\x89PNG\r\n"));
    CHECK(bytes.find("Title") != std::string::npos);
    CHECK(bytes.find("A bike that squeaks") != std::string::npos);
    CHECK(bytes.find("For learning, not medical advice. Educational only. Not clinical advice.") !=
          std::string::npos);
    CHECK(bytes == map_png(flow, map, english(), "2026-11-21", nullptr).bytes);
}

TEST_CASE("a map too large for an image is refused, with its size") {
    const DiagramOptions down{ReadingDirection::Down, {}};
    const Flow longer = flow_of(long_row(800));
    const Diagram row = build_diagram(longer, english(), FixedMeasure(), down);
    const MapPng png = map_png(longer, row, english(), "2026-11-21", nullptr);
    CHECK(png.bytes.empty());
    CHECK(png.size.h > kLongestPngSide);
}

TEST_CASE("papers tell whether letters of theirs have no shape") {
    const Flow plain = flow_of(bike_flow());
    std::string toml = bike_flow();
    const std::string title = "title = \"Ride on\"";
    toml.replace(toml.find(title), title.size(), "title = \"自転車\"");
    const Flow foreign = flow_of(toml);
    for (const Flow& flow : {plain, foreign}) {
        const bool lacks = flow.hash() == foreign.hash();
        const Diagram map = map_of(flow);
        CHECK(map_pdf(flow, map, english(), "2026-11-21", nullptr, PaperSize::A4).lacks_shapes ==
              lacks);
        CHECK(map_png(flow, map, english(), "2026-11-21", nullptr).lacks_shapes == lacks);
        const MyPage page = my_page(flow, replay_choices(flow, {"look", "done"}), {}, english());
        CHECK(page_pdf(flow, page, english(), "2026-11-21", PaperSize::A4).lacks_shapes == lacks);
        // What is not printed is not missed.
        const MyPage earlier = my_page(flow, replay_choices(flow, {"look"}), {}, english());
        CHECK_FALSE(page_pdf(flow, earlier, english(), "2026-11-21", PaperSize::A4).lacks_shapes);
    }
}
