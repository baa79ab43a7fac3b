#include "exporters/map_svg.h"

#include "diagram/fixed_measure.h"
#include "exporters/flows.h"
#include "support/golden.h"
#include "support/tea_aid.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <regex>

using waypost::Diagram;
using waypost::DiagramOptions;
using waypost::english;
using waypost::FixedMeasure;
using waypost::Flow;
using waypost::flow_of;
using waypost::kTeaFlow;
using waypost::map_svg;
using waypost::ReadingDirection;
using waypost::Replay;
using waypost::test::data_path;
using waypost::test::golden;
using waypost::test::kTeaAid;
using waypost::test::tea_aid_with;

namespace {

std::string svg_of(const Flow& flow,
                   const Replay* walk = nullptr,
                   ReadingDirection direction = ReadingDirection::Right) {
    const Diagram diagram = build_diagram(flow, english(), FixedMeasure(), {direction, {}});
    return map_svg(flow, diagram, english(), "2026-11-21", walk);
}

std::string svg_walked(const Flow& flow, const std::vector<std::string>& choices) {
    const Replay walk = replay_choices(flow, choices);
    return svg_of(flow, &walk);
}

/// Where things stand is the layout's business, and changes as it gets better.
std::string without_places(std::string svg) {
    for (const char* attribute : {"d", "x", "y", "width", "height", "viewBox"}) {
        const std::regex places(" " + std::string(attribute) + "=\"[-0-9.MLCZ ]*\"");
        svg = std::regex_replace(svg, places, " " + std::string(attribute) + "=\"…\"");
    }
    return svg;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

}  // namespace

TEST_CASE("the map as SVG says all that the map says, as text") {
    const std::string svg = without_places(svg_of(flow_of(kTeaFlow)));
    CHECK(svg == golden(data_path("exporters/tea-map.svg.txt"), svg));
}

TEST_CASE("the map of a walk has what was walked bold, and what is closed faded") {
    const std::string svg = without_places(svg_walked(flow_of(kTeaFlow), {"next", "black"}));
    CHECK(svg == golden(data_path("exporters/tea-map-walked.svg.txt"), svg));
}

TEST_CASE("the same map is the same bytes") {
    CHECK(svg_of(flow_of(kTeaAid)) == svg_of(flow_of(kTeaAid)));
    CHECK(svg_of(flow_of(kTeaAid)) != svg_of(flow_of(kTeaAid), nullptr, ReadingDirection::Down));
}

TEST_CASE("every word of the map stands on its sheet") {
    const Flow flow = flow_of(kTeaAid);
    for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
        const std::string svg = svg_of(flow, nullptr, direction);
        const std::regex size("<svg [^>]*width=\"([0-9.]+)\" height=\"([0-9.]+)\"");
        std::smatch sheet;
        REQUIRE(std::regex_search(svg, sheet, size));
        const double width = std::stod(sheet[1]);
        const double height = std::stod(sheet[2]);
        const std::regex text("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"");
        std::size_t texts = 0;
        for (std::sregex_iterator at(svg.begin(), svg.end(), text), end; at != end; ++at) {
            ++texts;
            CHECK(std::stod((*at)[1]) > 0);
            CHECK(std::stod((*at)[1]) < width);
            CHECK(std::stod((*at)[2]) > 0);
            CHECK(std::stod((*at)[2]) < height);
        }
        CHECK(texts > 10);
    }
}

TEST_CASE("a title cannot break out of the map's markup") {
    const std::string title = R"(</text><script>alert(\"1\")</script>&amp; ]]>)";
    const std::string svg =
        svg_of(flow_of(tea_aid_with("title = \"Is the water hot?\"", "title = \"" + title + "\"")));
    CHECK(count(svg, "<script") == 0);
    CHECK(count(svg, "&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;") ==
          1);
    CHECK(count(svg, "<text") == count(svg, "</text>"));
    CHECK(count(svg, "<g ") == count(svg, "</g>"));
}

TEST_CASE("a title cannot bring control characters or turn the direction of a map's words") {
    const std::string svg =
        svg_of(flow_of(tea_aid_with("title = \"Is the water hot?\"",
                                    R"(title = "Is\u0008 the\u202E water\uFFFF hot\u2066?")")));
    CHECK(count(svg, "Is  the water\xEF\xBF\xBD hot?</title>") == 1);
}

TEST_CASE("a card that asks first shows its title and question on the map, nothing of its text") {
    const std::string svg = svg_of(flow_of(kTeaAid));
    CHECK(count(svg, "Enjoy it") > 0);
    CHECK(count(svg, "That was all") == 0);
}

TEST_CASE("a long map with little room across keeps its label and its legend in one piece") {
    std::string toml =
        "format = 1\n[flow]\nid = \"row\"\ntitle = \"A row\"\nlanguage = \"en\"\nstart = \"c0\"\n";
    constexpr int kCards = 90;
    for (int i = 0; i < kCards; ++i) {
        const std::string number = std::to_string(i);
        toml += "[[phase]]\nid = \"p" + number + "\"\ntitle = \"P\"\n";
        toml +=
            "[node.c" + number + "]\nphase = \"p" + number + "\"\ntitle = \"C\"\ntext = \"T.\"\n";
        toml += i + 1 == kCards ? "kind = \"end\"\n"
                                : "kind = \"info\"\nnext = \"c" + std::to_string(i + 1) + "\"\n";
    }
    const std::string svg = svg_of(flow_of(toml), nullptr, ReadingDirection::Down);
    CHECK(count(svg, ">For learning, not medical advice</text>") == 1);
    CHECK(count(svg, ">Not yet reviewed by a clinician</text>") == 1);
    std::smatch size;
    REQUIRE(std::regex_search(svg, size, std::regex("width=\"([0-9]+)[^>]*height=\"([0-9]+)")));
    CHECK(std::stod(size[2]) > 8 * std::stod(size[1]));
}
