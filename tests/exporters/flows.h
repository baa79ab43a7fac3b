// Checked flows for the tests of exporters, from TOML.
#pragma once

#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "support/memory_files.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace waypost {

inline Words english() {
    return embedded_words("en");
}

/// Pre: the text is a flow without broken findings.
inline Flow flow_of(std::string_view toml) {
    MemoryFiles files;
    files.files["flow.toml"] = std::string(toml);
    LoadedFlow loaded = load_flow(files, "flow.toml", english());
    REQUIRE(loaded.flow);
    return *loaded.flow;
}

}  // namespace waypost
