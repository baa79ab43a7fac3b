// Every file of tests/data/fail/prove opens, and breaks the rule of its name exactly as told beside
// it, on the walk told beside it.
#include "prove/kinds.h"
#include "prove/prove.h"
#include "support/flow_builder.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using waypost::Diagnostic;
using waypost::LoadedFlow;

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> fail_files() {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(waypost::test::data_path("fail/prove"))) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    REQUIRE_FALSE(files.empty());
    return files;
}

LoadedFlow load_file(const fs::path& path) {
    waypost::MemoryFiles files;
    const std::string name = path.filename().string();
    files.files[name] = waypost::test::bytes_of(path);
    return waypost::load_flow(files, name, waypost::embedded_words("en"));
}

/// A limit that the file sets for itself on its first line, so that it need not be as large as the
/// real one.
waypost::ProveOptions options_of(const LoadedFlow& loaded) {
    constexpr std::string_view kLimit = "# most_situations=";
    waypost::ProveOptions options;
    const std::string_view text = loaded.sources.front().text;
    if (text.starts_with(kLimit)) {
        options.most_situations = std::stoul(std::string(text.substr(kLimit.size(), 9)));
    }
    return options;
}

}  // namespace

TEST_CASE("fail data: each file gives exactly the findings of the prover beside it") {
    for (const fs::path& path : fail_files()) {
        CAPTURE(path.filename().string());
        const LoadedFlow loaded = load_file(path);
        CHECK(waypost::test::findings_text(loaded).empty());
        REQUIRE(loaded.flow.has_value());
        waypost::Diagnostics findings = waypost::prove(*loaded.flow, options_of(loaded)).findings;
        findings.sort();
        const std::string text = diagnostics_text(findings.all(), loaded.sources);
        for (const Diagnostic& found : findings.all()) {
            CHECK_FALSE((found.message.front() >= 'A' && found.message.front() <= 'Z'));
            CHECK_FALSE(found.message.ends_with("."));
            CHECK_FALSE(found.hint.empty());
        }
        fs::path expected = path;
        expected.replace_extension(".diag");
        CHECK(text == waypost::test::golden(expected, text));
        CHECK_FALSE(text.empty());
    }
}

TEST_CASE("fail data: every code of the prover is shown by some file") {
    std::string all;
    for (fs::path path : fail_files()) {
        all += waypost::test::bytes_of(path.replace_extension(".diag"));
    }
    for (const waypost::DiagnosticKind* kind : waypost::kProveKinds) {
        const std::string mark = "[" + std::string(kind->code) + "]\n";
        CHECK_MESSAGE(all.find(mark) != std::string::npos, kind->code);
    }
}

TEST_CASE("fail data: no expectation of the prover stands without its file") {
    for (const fs::directory_entry& entry :
         fs::directory_iterator(waypost::test::data_path("fail/prove"))) {
        fs::path file = entry.path();
        CHECK_MESSAGE(fs::exists(file.replace_extension(".toml")), entry.path().string());
    }
}
