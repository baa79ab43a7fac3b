// The options that every command takes.
#pragma once

#include "cli/option_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct SharedOptions {
    bool help = false;
    std::optional<std::string> language{};
    /// The arguments that are no options.
    std::vector<std::string> rest{};
};

/// `shared` must outlive the reading.
void take_shared(OptionReader& reader, SharedOptions& shared);

}  // namespace waypost
