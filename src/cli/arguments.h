// What was asked for, once the arguments are understood.
#pragma once

#include "cli/view_request.h"
#include "diagram/reading_direction.h"
#include "exporters/paper_size.h"

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

enum class CheckFormat { Human, Json, Sarif, Github };

struct CheckArguments {
    std::vector<std::string> paths{};
    CheckFormat format = CheckFormat::Human;
    bool deny_warnings = false;
    /// Write out every finding.
    bool all = false;
    /// Of people's form: what else it tells.
    bool certificate = false;
    bool coverage = false;
    bool ipdas = false;
    bool reading = false;
    /// Check again whenever a file was saved.
    bool watch = false;
    /// The certificate counts walks of so many choices at most.
    int up_to = 20;
    std::string today{};
    std::string language{};
};

struct WalkArguments {
    std::string path{};
    /// Absent: ask in the terminal.
    std::optional<std::vector<std::string>> choose{};
    /// The option card to open where the walk comes to; empty: none.
    std::string open{};
    /// Show what cards ask about first, as if every question was said yes to.
    bool open_gates = false;
    bool json = false;
    std::string today{};
    std::string language{};
};

struct ExportArguments {
    std::string path{};
    /// A name of `export_formats()`.
    std::string format{};
    /// Empty or `-`: standard output.
    std::string output{};
    std::optional<std::vector<std::string>> choose{};
    ReadingDirection direction = ReadingDirection::Right;
    /// An earlier export, to whose map this one keeps; empty: none.
    std::string keep{};
    PaperSize paper = PaperSize::A4;
    /// Print what cards ask about first, as if every question was said yes to.
    bool open_gates = false;
    /// Print the notes of a saved walk.
    bool notes = false;
    /// Write the translations into the page too.
    bool all_languages = false;
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
