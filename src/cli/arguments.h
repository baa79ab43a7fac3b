// What was asked for, once the arguments are understood.
#pragma once

#include "cli/view_request.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waypost {

/// The arguments make no sense; nothing was done.
struct WrongUse {
    std::string message{};
};

struct HelpArguments {
    /// A command's name, or empty for the program's own page.
    std::string command{};
};

struct VersionArguments {};

struct CheckArguments {
    std::vector<std::string> paths{};
    bool json = false;
    bool deny_warnings = false;
    /// Write out every finding.
    bool all = false;
    std::string today{};
    std::string language{};
};

struct WalkArguments {
    std::string path{};
    /// Absent: ask in the terminal.
    std::optional<std::vector<std::string>> choose{};
    bool json = false;
    std::string today{};
    std::string language{};
};

struct ExportArguments {
    std::string path{};
    /// Empty or `-`: standard output.
    std::string output{};
    std::optional<std::vector<std::string>> choose{};
    std::string today{};
    std::string language{};
};

struct ExplainArguments {
    /// Empty: list all codes.
    std::string code{};
};

struct NewArguments {
    /// `-`: standard output.
    std::string path{};
    std::string today{};
};

struct SchemaArguments {};

struct ViewArguments {
    /// A flow or a folder; empty: the flows found on this machine.
    std::string path{};
    /// Everything but the flows.
    ViewRequest request{};
};

using Arguments = std::variant<WrongUse,
                               HelpArguments,
                               VersionArguments,
                               CheckArguments,
                               WalkArguments,
                               ExportArguments,
                               ExplainArguments,
                               NewArguments,
                               SchemaArguments,
                               ViewArguments>;

/// Understands `waypost ARGS`. `today` (`YYYY-MM-DD`) stands where no `--today` is given.
[[nodiscard]] Arguments parse_arguments(const std::vector<std::string>& args,
                                        const std::string& today);

}  // namespace waypost
