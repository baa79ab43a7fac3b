// One run of the command line in a test.
#pragma once

#include "cli/run_cli.h"
#include "support/memory_files.h"
#include "support/tea_flow.h"
#include "support/toast_flow.h"

#include <sstream>
#include <string>
#include <vector>

namespace waypost {

/// What the run wrote and came to.
struct Ran {
    std::string out{};
    std::string err{};
    int exit_code = 0;
    std::optional<ViewRequest> view{};
};

/// A machine on 21 November 2026, without a terminal, with `tea.toml` in the working folder.
struct Machine {
    MemoryFiles files{};
    Surroundings surroundings{"2026-11-21", false, false, {}, true};
    /// What the person types.
    std::string typed{};

    Machine() { files.files["tea.toml"] = std::string(kTeaFlow); }

    Ran run(const std::vector<std::string>& args) {
        std::istringstream in(typed);
        std::ostringstream out;
        std::ostringstream err;
        CliResult result = run_cli(args, files, surroundings, {in, out, err});
        return {out.str(), err.str(), result.exit_code, std::move(result.view)};
    }

    /// The tea flow with one text replaced, as another file. The text must be in it.
    void add_changed(const std::string& path, std::string_view from, std::string_view to) {
        add_changed(kTeaFlow, path, from, to);
    }

    /// The same of the toast flow, of which there is nothing to say.
    void add_toast(const std::string& path, std::string_view from, std::string_view to) {
        add_changed(kToastFlow, path, from, to);
    }

    void add_changed(std::string_view flow,
                     const std::string& path,
                     std::string_view from,
                     std::string_view to) {
        std::string text(flow);
        text.replace(text.find(from), from.size(), to);
        files.files[path] = text;
    }
};

}  // namespace waypost
