// Every walk through a flow, explored.
#pragma once

#include "base/diagnostic.h"
#include "flow/flow.h"
#include "prove/certificate.h"

#include <cstddef>
#include <optional>

namespace waypost {

struct ProveOptions {
    /// Beyond so many the flow is `not-proven`.
    std::size_t most_situations = 4'000'000;
    /// `Certificate::walks_up_to` counts walks of so many choices at most.
    int up_to = 20;
};

struct Proof {
    Diagnostics findings;
    /// Engaged when nothing among the findings is unproven. The caller takes it back where the
    /// checks of the file found something unproven.
    std::optional<Certificate> certificate{};
};

/// Explores every situation of the flow and tells each way in which a walk may fail, with the walk
/// of fewest choices that shows it.
[[nodiscard]] Proof prove(const Flow& flow, const ProveOptions& options = {});

}  // namespace waypost
