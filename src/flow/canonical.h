// One hash for each flow, whatever its file looks like; and hashes of bytes.
#pragma once

#include "flow/flow.h"

#include <string>
#include <string_view>

namespace waypost {

/// The SHA-256 of everything that a reader sees or a walk depends on, in the order of the file, one
/// line each: a field's name and its values in quotation marks, where `\`, `"` and line ends are
/// escaped. Notes for reviewers, places in the file, comments, spacing and the order of keys are
/// left out. Two flows have one such text exactly when they read and walk alike.
[[nodiscard]] std::string canonical_hash(const FlowParts& parts);

/// 64 hex digits (FIPS 180-4).
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace waypost
