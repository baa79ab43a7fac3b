// A map read back from what `export --to json` wrote.
#pragma once

#include "diagram/kept_layout.h"

#include <optional>
#include <string>
#include <string_view>

namespace waypost {

struct ReadLayout {
    /// Nothing when the bytes are no export.
    std::optional<KeptLayout> layout{};
    /// What is wrong, in words that follow the file's name; empty when nothing is.
    std::string problem{};
};

/// Reads the `layout` of an export, and of its `flow` the `id`: `direction` (`right` when absent),
/// of `nodes` the `id`, `x`, `y`, `w` and `h`, of `edges` `from`, `to`, `choice` and `points`. All
/// else in it may be anything, or missing. Cards without a size are left out, and of two of one
/// name the second. Bytes of any kind come to a layout or to a problem: what is no JSON, or has
/// another shape, or numbers that no map has. Cost: linear in the bytes, however deep they nest.
[[nodiscard]] ReadLayout layout_from_json(std::string_view bytes);

}  // namespace waypost
