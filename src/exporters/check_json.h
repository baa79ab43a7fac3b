// Findings for programs.
#pragma once

#include "base/diagnostic.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// What `waypost check` found in one file.
struct CheckedFile {
    /// As the user named it.
    std::string file{};
    /// False when the check fails on this file.
    bool ok = false;
    /// In the order in which they are told.
    std::vector<Diagnostic> findings{};
};

/// At most so many findings of one code in one file are written out in JSON.
inline constexpr std::size_t kFindingsInJson = 50;

/// At most so many in the form for people.
inline constexpr std::size_t kFindingsInText = 20;

/// The findings that are written out, at most `limit` of one code (0: all of them), each at its old
/// place in the order; behind the last of a code that was cut stands one without a place that
/// counts the rest of them.
[[nodiscard]] std::vector<Diagnostic> shortened(const std::vector<Diagnostic>& findings,
                                                std::size_t limit);

/// The JSON of `waypost check`. `errors` and `warnings` count every finding, written out or not. A
/// finding about a file as a whole has line 0. `certificate` is null: this version proves nothing.
[[nodiscard]] std::string check_json(const std::vector<CheckedFile>& files, std::size_t limit);

}  // namespace waypost
