// How long a check takes, in the time that toml++ alone takes to parse the same bytes.
//
// bench_check [WAYPOST]: with the path of the program, its whole process is measured too, against
// a process that reads the file and parses it with toml++ alone (bench_check --parse FILE). Build
// it with optimisation; compare ratios, not times.
#include "flowfile/load_flow.h"
#include "flowfile/read_check_words.h"
#include "flowfile/read_words.h"
#include "lint/lint.h"
#include "prove/prove.h"
#include "support/flow_toml.h"
#include "support/long_flow.h"
#include "support/memory_files.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <toml++/toml.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace waypost;

namespace {

constexpr const char* kToday = "2026-02-03";

double cpu_ms() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// CPU milliseconds of each part of one check.
struct Parts {
    double read = 0;
    double check = 0;
    double prove = 0;
    double lint = 0;
    double free = 0;
    double all = 0;
    std::size_t findings = 0;
    std::string situations{"none"};
};

Parts check_once(const MemoryFiles& files, const Words& words, const CheckWords& check_words) {
    Parts parts;
    const double begin = cpu_ms();
    double last = begin;
    const auto lap = [&last] {
        const double now = cpu_ms();
        return now - std::exchange(last, now);
    };
    {
        ReadFlow read = read_flow(files, "long.toml", words);
        parts.read = lap();
        const LoadedFlow loaded = check_flow(std::move(read));
        parts.check = lap();
        const Proof proof = prove(*loaded.flow);
        parts.prove = lap();
        const CheckSettings settings;
        const Diagnostics linted =
            lint({loaded.draft, *loaded.flow, settings, check_words, kToday});
        parts.lint = lap();
        parts.findings =
            loaded.diagnostics.all().size() + proof.findings.all().size() + linted.all().size();
        if (proof.certificate) {
            parts.situations = std::to_string(proof.certificate->situations);
        }
        last = cpu_ms();
    }
    parts.free = lap();
    parts.all = last - begin;
    return parts;
}

/// What was freed before is put in order and handed back, so that neither of the two that are
/// compared pays for the other, and both find the heap as a new process does.
void tidy_heap() {
    malloc_trim(0);
}

double parse_once(const std::string& text) {
    const double begin = cpu_ms();
    {
        const toml::table parsed = toml::parse(text);
        static_cast<void>(parsed);
    }
    return cpu_ms() - begin;
}

/// The CPU milliseconds of a whole process: `program` with two arguments.
double process_ms(const std::string& program, const char* command, const std::string& path) {
    std::fflush(nullptr);
    rusage before{};
    rusage after{};
    getrusage(RUSAGE_CHILDREN, &before);
    const pid_t child = fork();
    if (child == 0) {
        static_cast<void>(std::freopen("/dev/null", "w", stdout));
        execl(program.c_str(), program.c_str(), command, path.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    getrusage(RUSAGE_CHILDREN, &after);
    const auto ms = [](const timeval& time) {
        return 1000.0 * static_cast<double>(time.tv_sec) +
               0.001 * static_cast<double>(time.tv_usec);
    };
    return ms(after.ru_utime) + ms(after.ru_stime) - ms(before.ru_utime) - ms(before.ru_stime);
}

void measure_processes(const std::string& text, int runs, const std::string& program) {
    const std::string path = (std::filesystem::temp_directory_path() /
                              ("bench_check_" + std::to_string(getpid()) + ".toml"))
                                 .string();
    std::ofstream(path) << text;
    std::vector<double> parse;
    std::vector<double> check;
    for (int run = 0; run < runs; ++run) {
        parse.push_back(process_ms("/proc/self/exe", "--parse", path));
        check.push_back(process_ms(program, "check", path));
    }
    std::remove(path.c_str());
    const double alone = median(std::move(parse));
    const double all = median(std::move(check));
    std::printf("   whole processes %9.2f %9.2f %6.2f\n", alone, all, all / alone);
}

void measure(int cards, int runs, const std::string& program) {
    FlowDraft draft = test::long_draft(1, cards);
    MemoryFiles files;
    files.files["long.toml"] = test::write_toml(draft);
    const std::string& text = files.files["long.toml"];
    const Words words = embedded_words("en");
    const CheckWords check_words = embedded_check_words("en");
    std::vector<double> parse;
    std::vector<Parts> parts;
    // By turns, so that both have the same luck.
    for (int run = 0; run < runs; ++run) {
        tidy_heap();
        parse.push_back(parse_once(text));
        tidy_heap();
        parts.push_back(check_once(files, words, check_words));
    }
    const auto part = [&parts](double Parts::*which) {
        std::vector<double> values;
        for (const Parts& one : parts) {
            values.push_back(one.*which);
        }
        return median(std::move(values));
    };
    const double alone = median(parse);
    const double all = part(&Parts::all);
    std::printf("%6d %8.2f MB %9.2f %9.2f %6.2f | %8.2f %8.2f %8.2f %8.2f %8.2f | %.3f | %zu, %s\n",
                cards,
                static_cast<double>(text.size()) / 1e6,
                alone,
                all,
                all / alone,
                part(&Parts::read),
                part(&Parts::check),
                part(&Parts::prove),
                part(&Parts::lint),
                part(&Parts::free),
                1000.0 * all / (cards * std::log2(cards)),
                parts.front().findings,
                parts.front().situations.c_str());
    if (!program.empty()) {
        measure_processes(text, runs, program);
    }
}

int parse_file(const char* path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return toml::parse(text).empty() ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> args(argv + 1, argv + argc);
    if (args.size() == 2 && args[0] == "--parse") {
        return parse_file(args[1].c_str());
    }
    const std::string program = args.empty() ? "" : args[0];
    std::printf(
        "CPU ms\n cards       bytes      toml     check  ratio |     read    check    prove"
        "     lint     free | us/(n log n) | findings, situations\n");
    measure(60, 31, program);
    measure(200, 21, program);
    measure(2'000, 7, program);
    measure(20'000, 3, program);
    return 0;
}
