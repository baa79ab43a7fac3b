#include "cli/export_formats.h"

#include "cli/help_text.h"
#include "diagram/fixed_measure.h"
#include "exporters/flow_json.h"
#include "exporters/graph_dot.h"
#include "exporters/graph_mermaid.h"
#include "exporters/html_page.h"
#include "exporters/map_pdf.h"
#include "exporters/map_png.h"
#include "exporters/map_svg.h"
#include "exporters/page_markdown.h"
#include "exporters/page_pdf.h"
#include "flowfile/read_words.h"
#include "session/jotted_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

Diagram map_of(const ExportInput& in) {
    return build_diagram(in.flow, in.words, FixedMeasure(), in.layout);
}

Exported write_json(const ExportInput& in) {
    return {flow_json(in.flow, map_of(in), in.words, in.today, in.walk), {}, {}};
}

Exported write_svg(const ExportInput& in) {
    return {map_svg(in.flow, map_of(in), in.words, in.today, in.walk), {}, {}};
}

/// The page of the walk, or of one that has not begun.
MyPage page_of(const ExportInput& in) {
    const Replay walk = in.walk == nullptr ? replay(in.flow, {}) : *in.walk;
    return jotted_page(in.flow, walk, in.opened, in.jottings, in.words);
}

Exported write_markdown(const ExportInput& in) {
    return {page_markdown(in.flow, page_of(in), in.words, in.today), {}, {}};
}

Exported made_pdf(std::string bytes) {
    const bool failed = bytes.empty();
    return {std::move(bytes), failed ? "the PDF could not be made" : "", {}};
}

/// The typeface is Latin, Greek and Cyrillic.
void remark_boxes(Exported& made, bool lacks_shapes) {
    if (lacks_shapes) {
        made.remarks.emplace_back(
            "some letters have no shape in the typeface, and show as boxes; `--to svg` and `--to "
            "md` "
            "are shown in the reader's own");
    }
}

Exported write_handout(const ExportInput& in) {
    const MyPage page = page_of(in);
    PagePdf pdf = page_pdf(in.flow, page, in.words, in.today, in.paper);
    Exported made = made_pdf(std::move(pdf.bytes));
    remark_boxes(made, pdf.lacks_shapes);
    return made;
}

/// With one digit behind the point.
std::string tenths(double number) {
    const long whole = std::lround(number * 10);
    return std::to_string(whole / 10) + "." + std::to_string(whole % 10);
}

Exported write_pdf(const ExportInput& in) {
    MapPdf map = map_pdf(in.flow, map_of(in), in.words, in.today, in.walk, in.paper);
    Exported made = made_pdf(std::move(map.bytes));
    remark_boxes(made, map.lacks_shapes);
    if (map.title_points < kLegiblePoints) {
        const std::string_view paper = kPaperNames.at(static_cast<std::size_t>(in.paper));
        const std::string_view larger = in.paper == PaperSize::A2 ? "" : "a larger `--paper`, or ";
        made.remarks.push_back("the map is large for one sheet of " + std::string(paper) +
                               ": its titles are " + tenths(map.title_points) +
                               " points high, and hard to read; try " + std::string(larger) +
                               "`--to svg`, which can be enlarged");
    }
    return made;
}

Exported write_png(const ExportInput& in) {
    MapPng map = map_png(in.flow, map_of(in), in.words, in.today, in.walk);
    if (map.bytes.empty()) {
        return {{},
                "the map is too large for an image: " + std::to_string(std::lround(map.size.w)) +
                    " by " + std::to_string(std::lround(map.size.h)) +
                    " pixels; `--to svg` and `--to pdf` have no such limit",
                {}};
    }
    Exported made{std::move(map.bytes), {}, {}};
    remark_boxes(made, map.lacks_shapes);
    return made;
}

Exported write_html(const ExportInput& in) {
    const Diagram map = map_of(in);
    const std::string version = program_version();
    std::vector<Diagram> maps;
    maps.reserve(in.others.size());
    std::vector<HtmlLanguage> others;
    for (const ExportLanguage& other : in.others) {
        maps.push_back(build_diagram(other.flow, other.words, FixedMeasure(), in.layout));
        others.push_back({other.flow, maps.back(), other.words, other.is_proven, other.name});
    }
    const std::string name = language_name(in.flow.metadata().language);
    return {
        html_page({in.flow, map, in.words, in.today, version, in.is_proven, in.walk, others, name}),
        {},
        {}};
}

Exported write_dot(const ExportInput& in) {
    return {graph_dot(in.flow, in.words, in.today, in.walk, in.layout.direction), {}, {}};
}

Exported write_mermaid(const ExportInput& in) {
    return {graph_mermaid(in.flow, in.words, in.today, in.walk, in.layout.direction), {}, {}};
}

constexpr std::array<ExportFormat, 9> kFormats = {{
    {.name = "html",
     .purpose = "the whole flow as one page to walk in any browser",
     .write = write_html,
     .has_direction = true,
     .has_map = true,
     .has_languages = true},
    {.name = "handout",
     .purpose = "the walk as a page to take home, as a PDF to print",
     .write = write_handout,
     .papers = kLeafletPapers,
     .is_page = true},
    {.name = "md", .purpose = "the same as Markdown", .write = write_markdown, .is_page = true},
    {.name = "pdf",
     .purpose = "the map as a poster",
     .write = write_pdf,
     .has_direction = true,
     .has_map = true,
     .papers = kPaperNames.size()},
    {.name = "svg",
     .purpose = "the map as a picture at any size, with text that can be found",
     .write = write_svg,
     .has_direction = true,
     .has_map = true},
    {.name = "png",
     .purpose = "the map as an image",
     .write = write_png,
     .has_direction = true,
     .has_map = true},
    {.name = "dot",
     .purpose = "the graph of titles and ways, for Graphviz",
     .write = write_dot,
     .has_direction = true},
    {.name = "mermaid",
     .purpose = "the same for Mermaid",
     .write = write_mermaid,
     .has_direction = true},
    {.name = "json",
     .purpose = "all that a flow says, for programs",
     .write = write_json,
     .has_direction = true,
     .has_map = true},
}};

}  // namespace

std::span<const ExportFormat> export_formats() {
    return kFormats;
}

const ExportFormat* find_export_format(std::string_view name) {
    const auto found = std::ranges::find(kFormats, name, &ExportFormat::name);
    return found == kFormats.end() ? nullptr : &*found;
}

}  // namespace waypost
