#include "cli/export_formats.h"

#include "diagram/fixed_measure.h"
#include "exporters/flow_json.h"
#include "exporters/map_svg.h"

#include <algorithm>
#include <array>

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

constexpr std::array<ExportFormat, 2> kFormats = {{
    {.name = "json",
     .purpose = "all that a flow says, for programs",
     .write = write_json,
     .has_map = true},
    {.name = "svg",
     .purpose = "the map as a picture at any size",
     .write = write_svg,
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
