// Faults to be planted in clean flows.
#pragma once

#include "flow/draft.h"
#include "support/random.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace waypost::test {

class Planting;

/// What a planter leaves behind.
struct Plant {
    /// What is to blame, once the draft is written.
    std::function<SourceSpan(const FlowDraft&)> where{};
    /// Damage that no draft can hold, done to the text at the line to blame; may be empty.
    std::function<void(std::string& toml, std::size_t line_begin)> edit{};
    /// The finding stands so many lines below.
    int lines_below = 0;
};

/// One way to have one finding.
struct Fault {
    std::string_view code{};
    /// Gives a plant without `where` when the flow has no room for it.
    Plant (*plant)(Planting& planting) = nullptr;
};

/// A flow with one fault.
struct PlantedFlow {
    FlowDraft draft{};
    std::string toml{};
    std::string code{};
    int line = 0;
};

/// No flow can be made of these.
[[nodiscard]] std::span<const Fault> broken_faults();

/// What `check` finds without walking, and what only the prover finds.
[[nodiscard]] std::span<const Fault> shape_faults();
[[nodiscard]] std::span<const Fault> walk_faults();

/// What readers, not walks, stumble over.
[[nodiscard]] std::span<const Fault> word_faults();

/// Plants a fault in a clean draft of `clean_draft`; nothing when it has no room for it.
[[nodiscard]] std::optional<PlantedFlow> planted(const Fault& fault,
                                                 FlowDraft clean,
                                                 std::uint64_t seed);

}  // namespace waypost::test
