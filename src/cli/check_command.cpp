#include "cli/check_command.h"

#include "base/file_waiter.h"
#include "cli/check_text.h"
#include "cli/code_page.h"
#include "cli/flow_paths.h"
#include "cli/help_text.h"
#include "cli/load_or_report.h"
#include "cli/read_log.h"
#include "exporters/check_json.h"
#include "exporters/github_lines.h"
#include "exporters/sarif.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// One check of everything that was named.
struct CheckRun {
    std::vector<CheckedFlow> flows{};
    int exit_code = 0;
};

/// Each followed by its translations.
std::vector<std::string> with_translations(const FileSystem& files,
                                           const std::vector<std::string>& flows) {
    std::vector<std::string> all;
    for (const std::string& flow : flows) {
        all.push_back(flow);
        for (TranslationFile& translation : translations_of(files, flow)) {
            all.push_back(std::move(translation.path));
        }
    }
    return all;
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
        for (const std::string& flow : with_translations(files, flows)) {
            if (std::ranges::find(found, flow) == found.end()) {
                found.push_back(flow);
            }
        }
    }
    return found;
}

CheckedFlow check_one(const CheckArguments& arguments,
                      const FileSystem& files,
                      const std::string& path,
                      const Words& words) {
    ExaminedFile file = examine_file(files, path, words, arguments.today, arguments.up_to);
    Diagnostics& findings = file.examination.findings;
    if (arguments.deny_warnings) {
        findings.raise([](const Diagnostic&) { return true; });
    }
    const int code = exit_code_of(findings);
    return {path, std::move(file), code};
}

CheckRun check_all(const CheckArguments& arguments,
                   const FileSystem& files,
                   const Words& words,
                   std::ostream& err) {
    CheckRun run;
    int empty_folders = 0;
    for (const std::string& path : files_to_check(arguments, files, err, empty_folders)) {
        run.flows.push_back(check_one(arguments, files, path, words));
        run.exit_code = std::max(run.exit_code, run.flows.back().exit_code);
    }
    run.exit_code = empty_folders > 0 ? 2 : run.exit_code;
    return run;
}

/// What the code's help page says, under its name where it has none.
RuleText rule_text(std::string_view code) {
    const std::vector<CodePage> pages = code_pages();
    const auto page = std::ranges::find(pages, code, &CodePage::code);
    if (page == pages.end()) {
        return {std::string(code), std::string(code)};
    }
    return {page->summary, page_in_terminal(*page), std::string(page->markdown)};
}

std::vector<CheckedFile> for_programs(std::vector<CheckedFlow> flows) {
    std::vector<CheckedFile> files;
    files.reserve(flows.size());
    for (CheckedFlow& checked : flows) {
        files.push_back({std::move(checked.path),
                         checked.exit_code == 0,
                         checked.file.examination.findings.all(),
                         std::move(checked.file.examination.certificate),
                         std::move(checked.file.loaded.flow)});
    }
    return files;
}

std::string printed(std::vector<CheckedFlow> flows,
                    const CheckArguments& arguments,
                    const Words& words) {
    const std::size_t limit = arguments.all ? 0 : kFindingsInJson;
    switch (arguments.format) {
        case CheckFormat::Json: return check_json(for_programs(std::move(flows)), limit);
        case CheckFormat::Github: return github_lines(for_programs(std::move(flows)), limit);
        case CheckFormat::Sarif: {
            const SarifTool tool{program_version(), words[Word::LabelLong], rule_text};
            return sarif(for_programs(std::move(flows)), limit, tool);
        }
        case CheckFormat::Human: break;
    }
    std::string text;
    for (const CheckedFlow& checked : flows) {
        text += check_text(checked, arguments, words);
    }
    return flows.size() > 1 ? text + check_summary_text(flows) : text;
}

/// So often is a check begun anew because files changed under it, before it is printed all the
/// same.
constexpr int kMostAttempts = 20;

bool has_broken(const std::vector<CheckedFlow>& flows) {
    return std::ranges::any_of(flows, [](const CheckedFlow& checked) {
        return checked.file.examination.findings.has_broken();
    });
}

/// A check, what it was made from, and what it told beside its findings.
struct WatchedRun {
    CheckRun run{};
    std::unique_ptr<ReadLog> log{};
    std::string told{};
};

/// Checks what files hold once they hold still: nothing is said of a file that is half written. All
/// that is read next time is watched by then.
WatchedRun check_at_rest(const CheckArguments& arguments,
                         const FileSystem& files,
                         FileWaiter& waiter,
                         const Words& words,
                         std::vector<std::string>& watched) {
    WatchedRun done;
    for (int attempt = 1; attempt <= kMostAttempts; ++attempt) {
        done.log = std::make_unique<ReadLog>(files);
        std::ostringstream told;
        done.run = check_all(arguments, *done.log, words, told);
        done.told = told.str();
        if (std::vector<std::string> paths = done.log->paths(); paths != watched) {
            watched = std::move(paths);
            waiter.watch(watched);
        }
        if (done.run.exit_code == 2 || has_broken(done.run.flows)) {
            waiter.pause();
        }
        // Read again, since what was saved before it was watched is told by nobody.
        if (done.log->is_current()) {
            break;
        }
    }
    return done;
}

/// Waits until files hold something else than what was checked. False when nothing more will come.
bool wait_for_change(FileWaiter& waiter, const ReadLog& log) {
    while (waiter.wait()) {
        if (!log.is_current()) {
            return true;
        }
    }
    return false;
}

/// Checks again after each save that changed a byte, until nothing more will come.
int check_and_watch(const CheckArguments& arguments,
                    const FileSystem& files,
                    FileWaiter& waiter,
                    const Words& words,
                    CliStreams streams) {
    std::vector<std::string> watched;
    while (true) {
        WatchedRun done = check_at_rest(arguments, files, waiter, words, watched);
        streams.err << done.told << std::flush;
        streams.out << printed(std::move(done.run.flows), arguments, words) << std::flush;
        streams.err << "waypost: checks again when a file is saved; Ctrl+C ends\n" << std::flush;
        if (!wait_for_change(waiter, *done.log)) {
            return done.run.exit_code;
        }
        streams.err << "waypost: a file was saved\n" << std::flush;
    }
}

}  // namespace

int run_check(const CheckArguments& arguments,
              const FileSystem& files,
              const Surroundings& surroundings,
              CliStreams streams) {
    const Words words = embedded_words(arguments.language.empty() ? "en" : arguments.language);
    if (arguments.watch && surroundings.file_waiter != nullptr) {
        return check_and_watch(arguments, files, *surroundings.file_waiter, words, streams);
    }
    CheckRun run = check_all(arguments, files, words, streams.err);
    streams.out << printed(std::move(run.flows), arguments, words);
    if (arguments.watch) {
        streams.err << "waypost: this build cannot watch files\n";
    }
    return run.exit_code;
}

}  // namespace waypost
