// Every file of tests/data/pass is clean, and is read exactly as the dump beside it says.
#include "support/flow_builder.h"
#include "support/flow_dump.h"
#include "support/golden.h"
#include "support/random_bytes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

using waypost::LoadedFlow;

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> pass_files() {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(waypost::test::data_path("pass"))) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    REQUIRE_FALSE(files.empty());
    return files;
}

/// A file of the folder, with these bytes, beside what it may include.
LoadedFlow load_text(std::string toml) {
    waypost::MemoryFiles files;
    files.files["flow.toml"] = std::move(toml);
    files.files["common/words.toml"] =
        waypost::test::bytes_of(waypost::test::data_path("pass/common/words.toml"));
    return waypost::load_flow(files, "flow.toml", waypost::embedded_words("en"));
}

/// What holds whatever the bytes are.
void check_total(const std::string& bytes) {
    const LoadedFlow loaded = load_text(bytes);
    CHECK(loaded.flow.has_value() != loaded.diagnostics.has_broken());
    CHECK(waypost::test::findings_text(loaded).empty() == loaded.diagnostics.all().empty());
    if (loaded.flow) {
        CHECK_FALSE(waypost::test::flow_dump(*loaded.flow).empty());
    }
}

}  // namespace

TEST_CASE("pass data: each file has no findings and gives exactly the flow beside it") {
    for (const fs::path& path : pass_files()) {
        CAPTURE(path.filename().string());
        const LoadedFlow loaded = load_text(waypost::test::bytes_of(path));
        CHECK(waypost::test::findings_text(loaded).empty());
        REQUIRE(loaded.flow.has_value());
        const std::string dump = waypost::test::flow_dump(*loaded.flow);
        fs::path expected = path;
        expected.replace_extension(".flow");
        CHECK(dump == waypost::test::golden(expected, dump));
    }
}

TEST_CASE("pass data: a byte-order mark and line ends of Windows change nothing") {
    for (const fs::path& path : pass_files()) {
        CAPTURE(path.filename().string());
        const std::string text = waypost::test::bytes_of(path);
        std::string windows = "\xEF\xBB\xBF";
        for (const char c : text) {
            windows += c == '\n' ? "\r\n" : std::string(1, c);
        }
        const LoadedFlow plain = load_text(text);
        const LoadedFlow other = load_text(windows);
        CHECK(waypost::test::findings_text(other).empty());
        REQUIRE(other.flow.has_value());
        CHECK(waypost::test::flow_dump(*other.flow) == waypost::test::flow_dump(*plain.flow));
        CHECK(other.flow->hash() == plain.flow->hash());
    }
}

TEST_CASE("pass data: no prefix of a file crashes or gives a broken flow") {
    for (const fs::path& path : pass_files()) {
        const std::string text = waypost::test::bytes_of(path);
        // Every prefix of a small file, some two thousand of a large one.
        const std::size_t stride = 1 + text.size() / 4'000;
        for (std::size_t length = 0; length < text.size(); length += stride) {
            CAPTURE(length);
            check_total(text.substr(0, length));
        }
    }
}

TEST_CASE("pass data: no changed byte crashes or gives a broken flow") {
    constexpr int kMutations = 1'500;
    for (const fs::path& path : pass_files()) {
        const std::string text = waypost::test::bytes_of(path);
        waypost::test::Random random(20261121);
        for (int i = 0; i < kMutations; ++i) {
            CAPTURE(i);
            check_total(waypost::test::mutated(text, random));
        }
    }
}
