// Every file of tests/data/fail has a rule for its name, breaks it, and says so exactly.
#include "flow/kinds.h"
#include "flowfile/kinds.h"
#include "support/flow_builder.h"
#include "support/golden.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using waypost::Diagnostic;
using waypost::DiagnosticKind;
using waypost::LoadedFlow;
using waypost::SourceSpan;
using waypost::SourceText;

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> fail_files() {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(waypost::test::data_path("fail"))) {
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

/// The place is in the file: a line that it has, a column up to one past the line's end.
bool is_in_file(const SourceSpan& where, const SourceText& source) {
    const auto lines = 1 + std::ranges::count(source.text, '\n');
    const waypost::SourceLines text_lines(source.text);
    const auto reaches = [&](int line, int column) {
        return line >= 1 && line <= lines && column >= 1 &&
               column <= waypost::count_code_points(text_lines.line(line)) + 2;
    };
    return reaches(where.line, where.column) && reaches(where.end_line, where.end_column) &&
           std::pair(where.line, where.column) <= std::pair(where.end_line, where.end_column);
}

/// Why a finding breaks the house rules of wording and place; empty when it keeps them.
std::string broken_rule(const Diagnostic& found, const SourceText& source) {
    const char first = found.message.empty() ? 'A' : found.message.front();
    if (first >= 'A' && first <= 'Z') {
        return "its message does not start in lower case";
    }
    if (found.message.ends_with(".") || found.hint.ends_with(".")) {
        return "its message or hint ends with a full stop";
    }
    if (found.hint.empty()) {
        return "it has no hint";
    }
    const bool is_of_file = !found.where.has_place() && found.kind == &waypost::kTooLarge;
    return is_of_file || is_in_file(found.where, source) ? "" : "its place is not in the file";
}

}  // namespace

TEST_CASE("fail data: each file gives exactly the findings beside it") {
    for (const fs::path& path : fail_files()) {
        CAPTURE(path.filename().string());
        const LoadedFlow loaded = load_file(path);
        const std::string text = waypost::test::findings_text(loaded);
        fs::path expected = path;
        expected.replace_extension(".diag");
        CHECK(text == waypost::test::golden(expected, text));
        CHECK_FALSE(loaded.diagnostics.all().empty());
        CHECK(loaded.flow.has_value() != loaded.diagnostics.has_broken());
        for (const Diagnostic& found : loaded.diagnostics.all()) {
            CAPTURE(found.message);
            CHECK(broken_rule(found, loaded.sources.front()).empty());
        }
    }
}

TEST_CASE("fail data: no expectation stands without its file") {
    for (const fs::directory_entry& entry :
         fs::directory_iterator(waypost::test::data_path("fail"))) {
        if (entry.is_directory()) {
            continue;  // of another library's test
        }
        fs::path file = entry.path();
        CHECK_MESSAGE(fs::exists(file.replace_extension(".toml")), entry.path().string());
    }
}

TEST_CASE("fail data: every code of the flow and of its files is shown by some file") {
    std::string all;
    for (fs::path path : fail_files()) {
        all += waypost::test::bytes_of(path.replace_extension(".diag"));
    }
    std::vector<const DiagnosticKind*> kinds(waypost::kFlowKinds.begin(),
                                             waypost::kFlowKinds.end());
    kinds.insert(kinds.end(), waypost::kFlowFileKinds.begin(), waypost::kFlowFileKinds.end());
    for (const DiagnosticKind* kind : kinds) {
        const std::string mark = "[" + std::string(kind->code) + "]\n";
        CHECK_MESSAGE(all.find(mark) != std::string::npos, kind->code);
    }
}

TEST_CASE("fail data: the two lists of kinds share no code") {
    for (const DiagnosticKind* kind : waypost::kFlowKinds) {
        CHECK(std::ranges::none_of(waypost::kFlowFileKinds, [kind](const DiagnosticKind* other) {
            return other->code == kind->code;
        }));
    }
}
