#include "support/planted_faults.h"

#include "support/flow_toml.h"
#include "support/planting.h"

namespace waypost::test {

namespace {

/// The offset at which a line begins, counted from 1.
std::size_t line_begin(const std::string& text, int line) {
    std::size_t at = 0;
    for (int i = 1; i < line; ++i) {
        at = text.find('\n', at) + 1;
    }
    return at;
}

}  // namespace

std::optional<PlantedFlow> planted(const Fault& fault, FlowDraft clean, std::uint64_t seed) {
    Random random(seed);
    Planting planting(clean, random);
    const Plant plant = fault.plant(planting);
    if (!plant.where) {
        return std::nullopt;
    }
    PlantedFlow made{std::move(clean), {}, std::string(fault.code), 0};
    made.toml = write_toml(made.draft);
    const SourceSpan where = plant.where(made.draft);
    made.line = where.line + plant.lines_below;
    if (plant.edit) {
        plant.edit(made.toml, line_begin(made.toml, where.line));
    }
    return made;
}

}  // namespace waypost::test
