// `waypost explain` has a page for every code that a check can give, and its examples are true.
#include "base/diagnostic.h"
#include "cli/code_page.h"
#include "flowfile/read_translation.h"
#include "flowfile/read_words.h"
#include "prove/prove.h"
#include "session/examine.h"
#include "support/code_example.h"
#include "support/golden.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

using waypost::CodePage;
using waypost::DiagnosticKind;
using waypost::test::CodeExample;
using waypost::test::data_path;

namespace fs = std::filesystem;

namespace {

/// What every failing file's expectation says, in one text.
std::string all_expectations() {
    std::string all;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(data_path("fail"))) {
        if (entry.path().extension() == ".diag") {
            all += waypost::test::bytes_of(entry.path());
        }
    }
    return all;
}

CodeExample example(const CodePage& page, const std::string& sort) {
    for (const CodeExample& found : waypost::test::code_examples(page.markdown)) {
        if (found.info.starts_with("toml " + sort)) {
            return found;
        }
    }
    return {};
}

/// A limit that an example sets for itself, so that it need not be as large as the real one.
waypost::ProveOptions prove_options(const CodeExample& example) {
    constexpr std::string_view kLimit = "most_situations=";
    waypost::ProveOptions options;
    if (const std::size_t at = example.info.find(kLimit); at != std::string::npos) {
        options.most_situations = std::stoul(example.info.substr(at + kLimit.size()));
    }
    return options;
}

std::set<std::string> codes_given(const CodeExample& example) {
    waypost::MemoryFiles files;
    files.files["common/sources.toml"] =
        waypost::test::bytes_of(data_path("codes/common/sources.toml"));
    // An example may be a translation: of the flow of which others are parts.
    const bool is_translation = waypost::is_translation(example.text);
    files.files["tea.toml"] =
        waypost::test::completed(is_translation ? std::string() : example.text,
                                 waypost::test::bytes_of(data_path("codes/head.toml")));
    if (is_translation) {
        files.files["tea.es.toml"] = example.text;
    }
    const std::string path = is_translation ? "tea.es.toml" : "tea.toml";
    const waypost::Words words = waypost::embedded_words("en");
    waypost::ExaminedFile file = waypost::examine_file(files, path, words, "2026-11-21", 20);
    file.options.proof = prove_options(example);
    const waypost::Diagnostics found = waypost::examine(file.loaded, file.options).findings;
    std::set<std::string> codes;
    for (const waypost::Diagnostic& finding : found.all()) {
        codes.emplace(finding.kind->code);
    }
    return codes;
}

}  // namespace

TEST_CASE("code pages: every code of a check has a page of its rank, and every page a code") {
    std::map<std::string, waypost::Rank> of_kinds;
    for (const DiagnosticKind* kind : waypost::examined_kinds()) {
        of_kinds.emplace(kind->code, kind->rank);
    }
    std::map<std::string, waypost::Rank> of_pages;
    for (const CodePage& page : waypost::code_pages()) {
        of_pages.emplace(page.code, page.rank);
    }
    for (const auto& [code, rank] : of_kinds) {
        CHECK_MESSAGE(of_pages.contains(code), "no page in assets/codes: " << code);
        CHECK_MESSAGE(of_pages[code] == rank, "its page has another rank: " << code);
    }
    for (const auto& [code, rank] : of_pages) {
        CHECK_MESSAGE(of_kinds.contains(code), "a page of no code: " << code);
    }
}

TEST_CASE("code pages: every code of a check is shown by a failing file") {
    const std::string all = all_expectations();
    for (const DiagnosticKind* kind : waypost::examined_kinds()) {
        const std::string mark = "[" + std::string(kind->code) + "]\n";
        CHECK_MESSAGE(all.find(mark) != std::string::npos, kind->code);
    }
}

TEST_CASE("code pages: each says what, why and how, and fits a screen or little more") {
    std::size_t files = 0;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(fs::path(WAYPOST_SOURCE_DIR) / "assets" / "codes")) {
        ++files;
        CHECK(entry.path().extension() == ".md");
    }
    const std::vector<CodePage> pages = waypost::code_pages();
    CHECK(pages.size() == files);
    for (const CodePage& page : pages) {
        CAPTURE(page.code);
        CHECK(page.summary.size() + page.code.size() < 100);
        CHECK(page.markdown.find("\n**Why it matters.** ") != std::string_view::npos);
        CHECK(page.markdown.find("\n**How to mend it.** ") != std::string_view::npos);
        CHECK(std::ranges::count(page.markdown, '\n') <= 70);
        CHECK_FALSE(example(page, "bad").text.empty());
        CHECK_FALSE(example(page, "good").text.empty());
    }
}

TEST_CASE("code pages: the bad example gives the code and the good one does not") {
    for (const CodePage& page : waypost::code_pages()) {
        CAPTURE(page.code);
        const std::set<std::string> of_bad = codes_given(example(page, "bad"));
        const std::set<std::string> of_good = codes_given(example(page, "good"));
        CHECK(of_bad.contains(std::string(page.code)));
        CHECK_FALSE(of_good.contains(std::string(page.code)));
        for (const DiagnosticKind* kind : waypost::examined_kinds()) {
            if (kind->rank != waypost::Rank::Warning) {
                CHECK_MESSAGE(!of_good.contains(std::string(kind->code)), kind->code);
            }
        }
    }
}
