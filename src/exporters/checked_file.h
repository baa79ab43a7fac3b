// What `waypost check` found in one file, for the exporters of findings.
#pragma once

#include "base/diagnostic.h"
#include "flow/flow.h"
#include "prove/certificate.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

struct CheckedFile {
    /// As the user named it.
    std::string file{};
    /// False when the check fails on this file.
    bool ok = false;
    /// In the order in which they are told.
    std::vector<Diagnostic> findings{};
    std::optional<Certificate> certificate{};
    /// For the places of walks; without a value where the file is broken.
    std::optional<Flow> flow{};
};

/// At most so many findings of one code in one file are written out for programs.
inline constexpr std::size_t kFindingsInJson = 50;

/// At most so many in the form for people.
inline constexpr std::size_t kFindingsInText = 20;

/// The findings that are written out, at most `limit` of one code (0: all of them), each at its old
/// place in the order; behind the last of a code that was cut stands one without a place that
/// counts the rest of them.
[[nodiscard]] std::vector<Diagnostic> shortened(const std::vector<Diagnostic>& findings,
                                                std::size_t limit);

}  // namespace waypost
