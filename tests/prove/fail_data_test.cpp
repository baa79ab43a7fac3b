// Every file of tests/data/fail/prove opens, and breaks the rule of its name exactly as told beside
// it.
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

/// So that a small file can be too large; the others have fewer.
constexpr waypost::ProveOptions kFewSituations{.most_situations = 100};

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

}  // namespace

TEST_CASE("fail data: each file gives exactly the findings of the prover beside it") {
    for (const fs::path& path : fail_files()) {
        CAPTURE(path.filename().string());
        const LoadedFlow loaded = load_file(path);
        REQUIRE_MESSAGE(loaded.flow.has_value(), waypost::test::findings_text(loaded));
        CHECK(waypost::test::findings_text(loaded).empty());
        const waypost::Proof proof = waypost::prove(*loaded.flow, kFewSituations);
        std::string text;
        for (const Diagnostic& found : proof.findings.all()) {
            text += diagnostic_text(found, loaded.sources);
        }
        fs::path expected = path;
        expected.replace_extension(".diag");
        CHECK(text == waypost::test::golden(expected, text));
        CHECK_FALSE(text.empty());
        const bool is_proven = proof.findings.count(waypost::Rank::Unproven) == 0;
        CHECK(proof.certificate.has_value() == is_proven);
    }
}

TEST_CASE("fail data: messages of the prover keep the rules of the house") {
    for (const fs::path& path : fail_files()) {
        CAPTURE(path.filename().string());
        const waypost::Proof proof = waypost::prove(*load_file(path).flow, kFewSituations);
        for (const Diagnostic& found : proof.findings.all()) {
            CAPTURE(found.message);
            CHECK_FALSE((found.message.front() >= 'A' && found.message.front() <= 'Z'));
            CHECK_FALSE(found.message.ends_with("."));
            CHECK_FALSE(found.hint.ends_with("."));
            CHECK_FALSE(found.hint.empty());
            CHECK(found.where.has_place());
        }
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
