// A flow made ready to be shown: checked, laid out, its findings beside it.
#pragma once

#include "base/diagnostic.h"
#include "base/words.h"
#include "diagram/diagram.h"
#include "diagram/text_measure.h"
#include "flow/flow.h"
#include "flow/flow_changes.h"
#include "flowfile/load_flow.h"
#include "session/laid_map.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// Immutable once made; the session swaps whole values.
struct OpenFlow {
    std::string path{};
    Flow flow;
    Diagram diagram{};
    Diagnostics diagnostics;
    /// What it was read from: the text and the draft. Never null.
    std::shared_ptr<const LoadedFlow> written{};
    std::vector<CardDigest> digests{};
    /// Of the diagram.
    LaidMap map{};

    /// Where the flow lies, in whatever language it is shown.
    [[nodiscard]] const std::string& own_path() const {
        return written == nullptr || written->sources.empty() ? path
                                                              : written->sources.front().name;
    }

    /// How many findings stand against a proof.
    [[nodiscard]] std::size_t unproven() const { return diagnostics.count(Rank::Unproven); }

    /// The same with its cards elsewhere.
    [[nodiscard]] OpenFlow laid_out(Diagram otherwise) const;
};

/// Lays the flow out. Null when the file was broken. Pre: `loaded` is not null.
[[nodiscard]] std::shared_ptr<const OpenFlow> open_flow(std::shared_ptr<const LoadedFlow> loaded,
                                                        std::string path,
                                                        const Words& words,
                                                        const TextMeasure& measure,
                                                        const DiagramOptions& options = {});

/// The same.
[[nodiscard]] std::shared_ptr<const OpenFlow> open_flow(LoadedFlow loaded,
                                                        std::string path,
                                                        const Words& words,
                                                        const TextMeasure& measure,
                                                        const DiagramOptions& options = {});

/// A line of the first screen.
struct FlowEntry {
    std::string path{};
    std::string title{};
    std::string summary{};
    /// The day the authors last compared it with its sources; `YYYY-MM-DD` or empty.
    std::string reviewed{};
    bool reviewed_by_clinician = false;
    /// Why it cannot be opened; empty when it can.
    std::string problem{};
};

[[nodiscard]] FlowEntry describe_flow(const LoadedFlow& loaded, std::string path);

[[nodiscard]] FlowEntry describe_flow(const OpenFlow& open);

}  // namespace waypost
