// The command line: arguments in, text and an exit code out; no window, no globals.
#pragma once

#include "base/file_system.h"
#include "base/file_waiter.h"
#include "cli/view_request.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// What the machine told the program; the only clock, terminal and folders that it knows.
struct Surroundings {
    /// `YYYY-MM-DD`: SOURCE_DATE_EPOCH's day, else the machine's date.
    std::string today{};
    bool input_is_terminal = false;
    bool output_is_terminal = false;
    /// Folders to look for flows in when none is named: beside the program, the installed data
    /// folder, $WAYPOST_FLOWS.
    std::vector<std::string> flow_folders{};
    /// False where the window was not compiled in.
    bool has_window = true;
    /// Null where nothing can watch files. Must outlive the run.
    FileWaiter* file_waiter = nullptr;
};

/// Streams and files of one run.
struct CliStreams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

/// What a run of the command line comes to.
struct CliResult {
    /// 0 no errors, 1 errors or a walk that stopped, 2 wrong use or unreadable or unwritable files.
    int exit_code = 0;
    /// Engaged when the window shall open; only `app` acts on it, and then the exit code is its
    /// own.
    std::optional<ViewRequest> view{};
};

/// Runs `waypost ARGS`. Throws nothing.
[[nodiscard]] CliResult run_cli(const std::vector<std::string>& args,
                                FileSystem& files,
                                const Surroundings& surroundings,
                                CliStreams streams);

}  // namespace waypost
