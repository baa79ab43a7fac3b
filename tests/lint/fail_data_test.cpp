// Every file of tests/data/fail/lint opens, and breaks the rule of its name exactly as told beside
// it.
#include "lint/kinds.h"
#include "lint/lint_text.h"
#include "support/golden.h"
#include "support/toast_flow.h"

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
         fs::directory_iterator(waypost::test::data_path("fail/lint"))) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    REQUIRE_FALSE(files.empty());
    return files;
}

/// Beside each file lies the toast flow, for those that translate it.
LoadedFlow load_file(const fs::path& path) {
    waypost::MemoryFiles files;
    const std::string name = path.filename().string();
    files.files["toast.toml"] = std::string(waypost::kToastFlow);
    files.files[name] = waypost::test::bytes_of(path);
    return waypost::load_flow(files, name, waypost::embedded_words("en"));
}

}  // namespace

TEST_CASE("fail data: each file gives exactly the findings of lint beside it") {
    for (const fs::path& path : fail_files()) {
        CAPTURE(path.filename().string());
        const LoadedFlow loaded = load_file(path);
        CHECK(waypost::test::findings_text(loaded).empty());
        const waypost::Diagnostics findings = waypost::test::linted(loaded);
        const std::string text = diagnostics_text(findings.all(), loaded.sources);
        fs::path expected = path;
        expected.replace_extension(".diag");
        CHECK(text == waypost::test::golden(expected, text));
        CHECK_FALSE(text.empty());
    }
}

TEST_CASE("fail data: messages of lint keep the rules of the house") {
    for (const fs::path& path : fail_files()) {
        CAPTURE(path.filename().string());
        const waypost::Diagnostics findings = waypost::test::linted(load_file(path));
        for (const Diagnostic& found : findings.all()) {
            CAPTURE(found.message);
            CHECK_FALSE((found.message.front() >= 'A' && found.message.front() <= 'Z'));
            CHECK_FALSE(found.message.ends_with("."));
            CHECK_FALSE(found.hint.ends_with("."));
            CHECK_FALSE(found.hint.empty());
            CHECK(found.where.has_place());
        }
    }
}

TEST_CASE("fail data: every code of lint is shown by some file") {
    std::string all;
    for (fs::path path : fail_files()) {
        all += waypost::test::bytes_of(path.replace_extension(".diag"));
    }
    for (const waypost::DiagnosticKind* kind : waypost::kLintKinds) {
        const std::string mark = "[" + std::string(kind->code) + "]\n";
        CHECK_MESSAGE(all.find(mark) != std::string::npos, kind->code);
    }
}

TEST_CASE("fail data: no expectation of lint stands without its file") {
    for (const fs::directory_entry& entry :
         fs::directory_iterator(waypost::test::data_path("fail/lint"))) {
        fs::path file = entry.path();
        CHECK_MESSAGE(fs::exists(file.replace_extension(".toml")), entry.path().string());
    }
}
