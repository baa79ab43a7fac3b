#include "session/examine.h"

#include "flowfile/read_words.h"
#include "support/memory_files.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

using waypost::ExaminedFile;
using waypost::MemoryFiles;

namespace {

/// The toast flow with one text replaced, and these settings beside it.
ExaminedFile examined(std::string_view from,
                      std::string_view to,
                      const std::string& settings = "") {
    MemoryFiles files;
    std::string text(waypost::kToastFlow);
    text.replace(text.find(from), from.size(), to);
    files.files["toast.toml"] = text;
    if (!settings.empty()) {
        files.files["waypost.toml"] = settings;
    }
    const waypost::Words words = waypost::embedded_words("en");
    return waypost::examine_file(files, "toast.toml", words, "2026-11-21", 20);
}

std::string codes(const ExaminedFile& file) {
    std::string text;
    for (const waypost::Diagnostic& finding : file.examination.findings.all()) {
        text += std::string(severity_name(finding)) + " " + finding.file + ":" +
                std::to_string(finding.where.line) + " " + std::string(finding.kind->code) + "\n";
    }
    return text;
}

constexpr std::string_view kEnd = "kind = \"end\"";
constexpr std::string_view kUnusedSource =
    "[source.tin]\ntitle = \"A tin\"\npublisher = \"A shop\"\nundated = true\n\n[node.done]";

}  // namespace

TEST_CASE("examine: a clean flow has a certificate and no findings") {
    const ExaminedFile file = examined(kEnd, kEnd);
    CHECK(codes(file).empty());
    REQUIRE(file.examination.certificate);
    CHECK(file.examination.certificate->walks == "2");
}

TEST_CASE("examine: findings of the file, the prover and the words stand sorted by their place") {
    const ExaminedFile file =
        examined("[node.done]\nkind = \"end\"",
                 std::string(kUnusedSource) + "\nnote = \"To write.\"\nkind = \"info\"");
    CHECK(codes(file) ==
          "warning toast.toml:56 unused-source\n"
          "error toast.toml:61 dead-end\n");
    CHECK_FALSE(file.examination.certificate);
    CHECK(file.examination.unproven == 1);
}

TEST_CASE("examine: of a broken flow only the findings of its loading are known") {
    const ExaminedFile file = examined("to = \"toaster\"", "to = \"nowhere\"");
    CHECK(codes(file) == "error toast.toml:36 unknown-node\n");
    CHECK_FALSE(file.loaded.flow);
    CHECK_FALSE(file.examination.certificate);
}

TEST_CASE("examine: settings beside the flow raise warnings and take nothing from the proof") {
    const ExaminedFile file =
        examined("[node.done]", kUnusedSource, "[severity]\nunused-source = \"error\"\n");
    CHECK(codes(file) == "error toast.toml:56 unused-source\n");
    CHECK(file.examination.certificate);
    CHECK(file.examination.unproven == 0);
}

TEST_CASE("examine: mistakes in the settings are told with their own lines") {
    const ExaminedFile file = examined(kEnd, kEnd, "[severity]\nunused-sorce = \"error\"\n");
    REQUIRE(file.examination.findings.all().size() == 1);
    const waypost::Diagnostic& finding = file.examination.findings.all().front();
    CHECK(finding.file == "waypost.toml");
    CHECK(finding.where.line == 2);
    const auto source = static_cast<std::size_t>(finding.where.file);
    REQUIRE(source < file.loaded.sources.size());
    CHECK(waypost::SourceLines(file.loaded.sources[source].text).line(2) ==
          "unused-sorce = \"error\"");
}

TEST_CASE("examine: an allowance hides a finding, is counted, and proves nothing") {
    MemoryFiles files;
    std::string text(waypost::kToastFlow);
    text.replace(text.find(kEnd), kEnd.size(), "kind = \"info\"");
    files.files["toast.toml"] =
        text + "[[allow]]\ncode = \"dead-end\"\nat = \"done\"\nreason = \"Not written yet.\"\n";
    const ExaminedFile allowed =
        waypost::examine_file(files, "toast.toml", waypost::embedded_words("en"), "2026-11-21", 20);
    CHECK(codes(allowed).empty());
    CHECK(allowed.examination.allowed == 1);
    CHECK(allowed.examination.unproven == 1);
    CHECK_FALSE(allowed.examination.certificate);
}

TEST_CASE("examine: no two kinds of findings have one code") {
    std::set<std::string_view> seen;
    for (const waypost::DiagnosticKind* kind : waypost::examined_kinds()) {
        CHECK_MESSAGE(seen.insert(kind->code).second, kind->code);
    }
    CHECK(seen.size() > 60);
}
