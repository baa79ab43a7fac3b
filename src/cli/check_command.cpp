#include "cli/check_command.h"

#include "base/diagnostic_text.h"
#include "cli/flow_paths.h"
#include "cli/load_or_report.h"
#include "exporters/check_json.h"
#include "exporters/notices.h"
#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// What is said where nothing is wrong, so that nobody takes it for more than it is.
constexpr std::string_view kWhatWasLookedAt =
    "Looked at: how the file is written, its names and references, dates and links, and whether "
    "the "
    "ways between cards lead on. Not looked at in this version: whether every walk ends, the "
    "wording, "
    "the evidence.";

std::string counted(std::size_t count, const std::string& what) {
    if (count == 0) {
        return "no " + what + "s";
    }
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// Every file that the paths stand for, once. A folder without flows is told to `err` and counted.
std::vector<std::string> files_to_check(const CheckArguments& arguments,
                                        const FileSystem& files,
                                        std::ostream& err,
                                        int& empty_folders) {
    std::vector<std::string> found;
    for (const std::string& path : arguments.paths) {
        std::vector<std::string> flows = {path};
        if (files.kind(path) == PathKind::Folder) {
            flows = flows_in(files, path);
        }
        if (flows.empty()) {
            err << "waypost: no flows in `" << path << "`\n";
            ++empty_folders;
        }
        for (std::string& flow : flows) {
            if (std::ranges::find(found, flow) == found.end()) {
                found.push_back(std::move(flow));
            }
        }
    }
    return found;
}

/// The findings of a file, how many there are, and what is to be known about its flow.
void print_file(const LoadedFlow& loaded,
                const std::string& path,
                const CheckArguments& arguments,
                const Words& words,
                std::ostream& out) {
    const std::size_t limit = arguments.all ? 0 : kFindingsInText;
    for (const Diagnostic& finding : shortened(loaded.diagnostics.all(), limit)) {
        out << diagnostic_text(finding, loaded.sources);
    }
    const std::size_t warnings = loaded.diagnostics.count(Rank::Warning);
    out << path << ": " << counted(loaded.diagnostics.all().size() - warnings, "error") << ", "
        << counted(warnings, "warning") << "\n";
    if (loaded.flow) {
        for (const std::string& line : notices(loaded.flow->metadata(), words, arguments.today)) {
            out << "  " << line << "\n";
        }
    } else {
        out << "  " << words[Word::Label] << "\n";
    }
}

}  // namespace

int run_check(const CheckArguments& arguments, const FileSystem& files, CliStreams streams) {
    const Words words = embedded_words(arguments.language.empty() ? "en" : arguments.language);
    int empty_folders = 0;
    const std::vector<std::string> paths =
        files_to_check(arguments, files, streams.err, empty_folders);
    int exit_code = empty_folders > 0 ? 2 : 0;
    bool some_clean = false;
    std::vector<CheckedFile> checked;
    for (const std::string& path : paths) {
        const LoadedFlow loaded = load_flow(files, path, words);
        int file_code = exit_code_of(loaded.diagnostics);
        some_clean = some_clean || file_code == 0;
        if (arguments.deny_warnings && loaded.diagnostics.count(Rank::Warning) > 0) {
            file_code = std::max(file_code, 1);
        }
        exit_code = std::max(exit_code, file_code);
        if (arguments.json) {
            checked.push_back({path, file_code == 0, loaded.diagnostics.all()});
        } else {
            print_file(loaded, path, arguments, words, streams.out);
        }
    }
    if (arguments.json) {
        streams.out << check_json(checked, arguments.all ? 0 : kFindingsInJson);
    } else if (some_clean) {
        streams.out << kWhatWasLookedAt << "\n";
    }
    return exit_code;
}

}  // namespace waypost
