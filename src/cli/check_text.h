// What `waypost check` tells people.
#pragma once

#include "base/words.h"
#include "cli/arguments.h"
#include "session/examine.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// One flow and all that is known of it.
struct CheckedFlow {
    std::string path{};
    ExaminedFile file;
    int exit_code = 0;
};

/// The findings of a flow with the lines that they are about, how many there are, what readers are
/// told of the flow, and last the verdict.
[[nodiscard]] std::string check_text(const CheckedFlow& checked,
                                     const CheckArguments& arguments,
                                     const Words& words);

/// One line over several flows.
[[nodiscard]] std::string check_summary_text(const std::vector<CheckedFlow>& checked);

}  // namespace waypost
