// What the machine tells the program.
#pragma once

#include "cli/run_cli.h"

#include <ctime>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// What decides where flows are looked for. Absent texts are empty.
struct FlowFolderHints {
    /// The folder of the running program.
    std::string program_folder{};
    /// Where `cmake --install` puts the data of this build.
    std::string installed_data{};
    /// $XDG_DATA_DIRS: folders between colons.
    std::string xdg_data_dirs{};
    /// $WAYPOST_FLOWS: folders between colons.
    std::string waypost_flows{};
};

/// The folders that exist, each once, in the order in which flows are listed: beside the program
/// (installed, or in the source tree that it was built from), installed data, $WAYPOST_FLOWS.
[[nodiscard]] std::vector<std::string> flow_folders(const FlowFolderHints& hints);

/// The day of $SOURCE_DATE_EPOCH (null when unset) in UTC, else that of `now` where the machine
/// stands; `YYYY-MM-DD`. A value that is no number of seconds counts as unset.
[[nodiscard]] std::string day_of(const char* source_date_epoch, std::time_t now);

/// Reads the environment, the clock and the terminal. `program` is argv[0], taken where the system
/// cannot say which program runs.
[[nodiscard]] Surroundings read_surroundings(const char* program);

}  // namespace waypost
