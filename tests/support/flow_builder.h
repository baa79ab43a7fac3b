// Flows from literal TOML, for tests of the libraries above flowfile.
#pragma once

#include "base/diagnostic_text.h"
#include "flow/flow.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace waypost::test {

/// Reads and checks a whole file's text; it is called `flow.toml` in findings.
[[nodiscard]] inline LoadedFlow load_text(std::string toml) {
    MemoryFiles files;
    files.files["flow.toml"] = std::move(toml);
    return load_flow(files, "flow.toml", embedded_words("en"));
}

/// What people read about a flow's findings.
[[nodiscard]] inline std::string findings_text(const LoadedFlow& loaded) {
    return diagnostics_text(loaded.diagnostics.all(), loaded.sources);
}

/// The least that stands before the cards of a flow: one phase `only`, the start at `start`.
[[nodiscard]] inline std::string flow_head() {
    return R"(format = 1
[flow]
id = "test"
title = "A test"
language = "en"
start = "start"
[[phase]]
id = "only"
title = "The only phase"
)";
}

/// A flow of `flow_head()` and these tables; the test ends here when something is broken.
[[nodiscard]] inline Flow flow_of(const std::string& tables) {
    LoadedFlow loaded = load_text(flow_head() + tables);
    REQUIRE_MESSAGE(loaded.flow.has_value(), findings_text(loaded));
    return std::move(*loaded.flow);
}

}  // namespace waypost::test
