// flows/README.md, the schema and every-construct.toml name every key that the reader knows, and
// what the reference shows is true.
#include "cli/code_page.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/load_flow.h"
#include "flowfile/node_keys.h"
#include "flowfile/read_settings.h"
#include "flowfile/read_words.h"
#include "session/examine.h"
#include "support/code_example.h"
#include "support/golden.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using waypost::test::CodeExample;
using Keys = std::set<std::string>;

namespace {

/// The keys of one sort of table; `definition` is its name in the schema.
struct KeyList {
    std::string definition{};
    Keys keys{};
};

template <class List>
Keys keys_of(const List& list) {
    return {list.begin(), list.end()};
}

std::vector<KeyList> all_keys() {
    return {{"", keys_of(waypost::kRootKeys)},
            {"flow", keys_of(waypost::kFlowKeys)},
            {"reviewer", keys_of(waypost::kReviewerKeys)},
            {"phase", keys_of(waypost::kPhaseKeys)},
            {"source", keys_of(waypost::kSourceKeys)},
            {"term", keys_of(waypost::kTermKeys)},
            {"answer", keys_of(waypost::kAnswerKeys)},
            {"value", keys_of(waypost::kValueKeys)},
            {"node", keys_of(waypost::known_node_keys(std::nullopt))},
            {"passage", keys_of(waypost::kPassageKeys)},
            {"choice", keys_of(waypost::kChoiceKeys)},
            {"row", keys_of(waypost::kRowKeys)},
            {"option", keys_of(waypost::kOptionKeys)},
            {"compare_row", keys_of(waypost::kCompareKeys)},
            {"number", keys_of(waypost::kNumberKeys)},
            {"differ", keys_of(waypost::kDifferKeys)},
            {"promise", keys_of(waypost::kPromiseKeys)},
            {"rehearsal", keys_of(waypost::kRehearsalKeys)},
            {"attestation", keys_of(waypost::kAttestationKeys)},
            {"allowance", keys_of(waypost::kAllowanceKeys)}};
}

std::string tree_file(const std::string& path) {
    return waypost::test::bytes_of(std::filesystem::path(WAYPOST_SOURCE_DIR) / path);
}

/// The blocks of the reference that are parts of flows.
std::vector<CodeExample> reference_examples() {
    std::vector<CodeExample> examples = waypost::test::code_examples(tree_file("flows/README.md"));
    std::erase_if(examples, [](const CodeExample& example) { return example.info != "toml"; });
    return examples;
}

/// The key is given a value, or its table has a header, somewhere in this TOML.
bool is_used(const std::string& key, const std::string& toml) {
    const std::regex used(R"((^|[{,\s]))" + key + R"(\s*=|\n\[\[?([a-z_.]+\.)?)" + key +
                          R"([.\]])");
    return std::regex_search(toml, used);
}

waypost::LoadedFlow load(const std::string& text) {
    waypost::MemoryFiles files;
    files.files["tea.toml"] = text;
    files.files["common/sources.toml"] = "";
    return waypost::load_flow(files, "tea.toml", waypost::embedded_words("en"));
}

std::string codes_of(const waypost::LoadedFlow& loaded) {
    std::string codes;
    for (const waypost::Diagnostic& finding : loaded.diagnostics.all()) {
        codes += std::string(finding.kind->code) + ": " + finding.message + "\n";
    }
    return codes;
}

}  // namespace

TEST_CASE("reference: every key that is known stands in an example") {
    std::string toml;
    for (const CodeExample& example : reference_examples()) {
        toml += "\n" + example.text;
    }
    for (const KeyList& list : all_keys()) {
        for (const std::string& key : list.keys) {
            CHECK_MESSAGE(is_used(key, toml), list.definition << " " << key);
        }
    }
}

TEST_CASE("reference: the flow with every construct uses every key that is known") {
    const std::string toml = tree_file("tests/data/pass/every-construct.toml") +
                             tree_file("tests/data/pass/common/words.toml");
    for (const KeyList& list : all_keys()) {
        for (const std::string& key : list.keys) {
            CHECK_MESSAGE(is_used(key, toml), list.definition << " " << key);
        }
    }
}

TEST_CASE("reference: the schema knows exactly the keys that the reader knows") {
    const auto schema = nlohmann::json::parse(tree_file("assets/flow.schema.json"));
    for (const KeyList& list : all_keys()) {
        CAPTURE(list.definition);
        const auto& table =
            list.definition.empty() ? schema : schema.at("definitions").at(list.definition);
        Keys keys;
        for (const auto& item : table.at("properties").items()) {
            keys.insert(item.key());
        }
        CHECK(keys == list.keys);
    }
}

TEST_CASE("reference: the schema allows exactly the codes that can be allowed") {
    const auto schema = nlohmann::json::parse(tree_file("assets/flow.schema.json"));
    const auto& code = schema.at("definitions").at("allowance").at("properties").at("code");
    Keys codes;
    for (const waypost::CodePage& page : waypost::code_pages()) {
        if (page.rank != waypost::Rank::Broken) {
            codes.emplace(page.code);
        }
    }
    CHECK(code.at("enum").get<Keys>() == codes);
}

TEST_CASE("reference: each example is written as the reader wants it") {
    for (const CodeExample& example : reference_examples()) {
        CAPTURE(example.text);
        const std::string text = waypost::test::completed(
            example.text, waypost::test::bytes_of(waypost::test::data_path("codes/head.toml")));
        const waypost::LoadedFlow loaded = load(text);
        for (const waypost::Diagnostic& finding : loaded.diagnostics.all()) {
            const bool is_of_file = std::ranges::find(waypost::kFlowFileKinds, finding.kind) !=
                                    waypost::kFlowFileKinds.end();
            // A fragment names cards and sources of other fragments, or is a part of a card there.
            const bool is_of_card =
                example.text.starts_with("[[node.") && finding.kind->code == "missing-key";
            const bool is_reference = is_of_card || finding.kind->code.starts_with("unknown-") ||
                                      finding.kind->code == "no-start" ||
                                      finding.kind->rank != waypost::Rank::Broken;
            CHECK_MESSAGE((!is_of_file && is_reference), finding.message);
        }
    }
}

TEST_CASE("reference: the settings that it shows are those that hold without them") {
    const auto examples = waypost::test::code_examples(tree_file("flows/README.md"));
    const auto example =
        std::ranges::find(examples, "toml waypost.toml", &waypost::test::CodeExample::info);
    REQUIRE(example != examples.end());
    const waypost::SettingsResult read =
        waypost::read_settings({"waypost.toml", example->text}, waypost::examined_kinds());
    CHECK(read.diagnostics.all().empty());
    const waypost::CheckSettings defaults;
    CHECK(read.settings.grade == defaults.grade);
    CHECK(read.settings.smog == defaults.smog);
    CHECK(read.settings.card_grade == defaults.card_grade);
    CHECK(read.settings.sentence_words == defaults.sentence_words);
    CHECK(read.settings.ratio == defaults.ratio);
    CHECK(read.settings.severity.size() == 1);
}

TEST_CASE("reference: the translation that it shows is whole, and uses every key of one") {
    const auto examples = waypost::test::code_examples(tree_file("flows/README.md"));
    const auto example = std::ranges::find(examples, "toml tea.es.toml", &CodeExample::info);
    REQUIRE(example != examples.end());
    waypost::MemoryFiles files;
    files.files["tea.toml"] = reference_examples().front().text;
    files.files["tea.es.toml"] = example->text;
    const waypost::LoadedFlow loaded =
        waypost::load_flow(files, "tea.es.toml", waypost::embedded_words("en"));
    CHECK(codes_of(loaded).empty());
    REQUIRE(loaded.translation.has_value());
    CHECK(loaded.translation->gaps.empty());
    Keys keys = keys_of(waypost::kTranslationKeys);
    keys.merge(keys_of(waypost::kTranslatedKeys));
    for (const std::string& key : keys) {
        CHECK_MESSAGE(is_used(key, "\n" + example->text), key);
    }
}

TEST_CASE("reference: the flow of the tutorial is right after each of its steps") {
    const std::vector<CodeExample> examples = reference_examples();
    constexpr std::size_t kSteps = 4;
    REQUIRE(examples.size() > kSteps);
    std::string flow = examples.front().text;
    CHECK(codes_of(load(flow)).empty());
    // What the page says about the question.
    const std::string first = "next = \"enjoy\"";
    REQUIRE(flow.find(first) != std::string::npos);
    flow.replace(flow.find(first), first.size(), "next = \"which\"");
    for (std::size_t step = 1; step < kSteps; ++step) {
        flow = waypost::test::completed(examples[step].text, flow);
        CAPTURE(flow);
        CHECK(codes_of(load(flow)).empty());
    }
    CHECK(flow.find("source = [\"packet\"]") != std::string::npos);
}

TEST_CASE("reference: every code stands in it with the words of its page") {
    const std::string page = tree_file("flows/README.md");
    std::size_t rows = 0;
    for (const waypost::CodePage& code : waypost::code_pages()) {
        ++rows;
        const std::string row = "\n| `" + std::string(code.code) + "` | " + code.summary + " |\n";
        CHECK_MESSAGE(page.find(row) != std::string::npos, row);
    }
    const std::size_t begin = page.find("\n## What `check` finds");
    REQUIRE(begin != std::string::npos);
    const std::string section = page.substr(begin, page.find("\n## ", begin + 1) - begin);
    std::size_t listed = 0;
    for (std::size_t at = section.find("\n| `"); at != std::string::npos;
         at = section.find("\n| `", at + 1)) {
        ++listed;
    }
    CHECK(listed == rows);
}
