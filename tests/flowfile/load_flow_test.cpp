#include "flowfile/load_flow.h"

#include "base/diagnostic_text.h"
#include "flowfile/read_flow_file.h"
#include "support/flow_builder.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using waypost::LoadedFlow;
using waypost::MemoryFiles;
using waypost::test::findings_text;
using waypost::test::flow_head;
using waypost::test::flow_of;
using waypost::test::load_text;

namespace {

LoadedFlow load(const MemoryFiles& files, const std::string& path) {
    return waypost::load_flow(files, path, waypost::embedded_words("en"));
}

constexpr const char* kEnd = R"(
[node.start]
kind = "end"
phase = "only"
title = "The end"
text = "Words."
)";

/// The codes of what is found, a blank after each.
std::string codes(const std::string& text) {
    std::string list;
    const LoadedFlow loaded = load_text(text);
    for (const waypost::Diagnostic& found : loaded.diagnostics.all()) {
        list += std::string(found.kind->code) + " ";
    }
    return list;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

}  // namespace

TEST_CASE("load: a folder and a file that is not there are one finding each, without a place") {
    MemoryFiles files;
    files.files["flows/tea.toml"] = "";
    CHECK(findings_text(load(files, "flows")) ==
          "flows: error: this file cannot be read: it is a folder [unreadable]\n"
          "  hint: name a file that ends in `.toml`\n");
    const LoadedFlow lost = load(files, "lost.toml");
    CHECK(findings_text(lost) ==
          "lost.toml: error: this file cannot be read: it does not exist [unreadable]\n"
          "  hint: look at the name and the folder, and whether you may read it\n");
    CHECK_FALSE(lost.flow.has_value());
}

TEST_CASE("load: standard input is read under its own name") {
    MemoryFiles files;
    files.files["-"] = flow_head() + kEnd;
    CHECK(load(files, "-").flow.has_value());
}

TEST_CASE("load: a file of more than 16 MB is one finding and no work") {
    CHECK(findings_text(load_text(std::string(50'000'000, '['))) ==
          "flow.toml: error: this file is larger than 16 MB [too-large]\n"
          "  hint: a flow is text: split it up\n");
    CHECK(waypost::kLargestFile == 16 * 1024 * 1024);
}

TEST_CASE("load: what nests too deeply never comes to the parser") {
    for (const std::string& deep : {std::string(10'000'000, '['),
                                    std::string("a = ") + std::string(10'000'000, '['),
                                    "a = " + repeated("{a=", 3'000'000),
                                    repeated("a.", 5'000'000) + "a = 1",
                                    "[" + repeated("a.", 5'000'000) + "a]"}) {
        CHECK(codes(deep) == "too-large ");
    }
}

TEST_CASE("load: brackets and dots inside texts and comments nest nothing") {
    const std::string dots(100, '.');
    const std::string brackets(100, '[');
    CHECK(codes(flow_head() + kEnd + "# " + brackets + dots + "\nwhy = \"" + brackets + dots +
                "\"\nnote = '''\n" + brackets + "\n''" + dots +
                "'''''\npresenter = \"\"\"\n\\\"\"\" " + brackets + "\"\"\"\n")
              .empty());
}

TEST_CASE("load: at most 100,000 cards") {
    std::string cards;
    for (int i = 0; i < 100'001; ++i) {
        cards += "[node.c" + std::to_string(i) + "]\n";
    }
    const LoadedFlow loaded = load_text(flow_head() + cards);
    std::string told;
    for (const waypost::Diagnostic& found : loaded.diagnostics.all()) {
        told += found.kind->code == "too-large" ? found.message : "";
    }
    CHECK(told == "this flow has more than 100,000 cards");
}

TEST_CASE("load: very many misspelt names do not hang") {
    std::string cards;
    for (int i = 0; i < 10'000; ++i) {
        cards += "[node.card_" + std::to_string(i) + "]\nkind = \"info\"\nphase = \"onyl\"\n" +
                 "title = \"T\"\ntext = \"T\"\nnext = \"crad_" + std::to_string(i) + "\"\n";
    }
    const auto begin = std::chrono::steady_clock::now();
    CHECK(load_text(flow_head() + cards).diagnostics.all().size() > 20'000);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("load: cards, sources, terms and answers keep the order of the file") {
    const waypost::Flow flow = flow_of(std::string(R"(
[answer.zebra]
label = "Z"
values = [{ id = "z" }, { id = "a" }]
[answer.ant]
label = "A"
values = [{ id = "1" }]
[source.zoo]
title = "Z"
publisher = "Z"
undated = true
[source.art]
title = "A"
publisher = "A"
undated = true
[term.zest]
[term.acid]
[[node.zero.choice]]
label = "On"
to = "start"
)") + kEnd + R"(
[node.zero]
kind = "info"
phase = "only"
title = "Zero"
text = "Words."
[node.alpha]
kind = "end"
phase = "only"
title = "Alpha"
text = "Words."
)");
    std::string order;
    for (const auto& answer : flow.answers()) {
        order += answer.id + " ";
    }
    for (const auto& source : flow.sources()) {
        order += source.id + " ";
    }
    for (const auto& term : flow.terms()) {
        order += term.id + " ";
    }
    for (const auto& node : flow.nodes()) {
        order += node.id + " ";
    }
    CHECK(order == "zebra ant zoo art zest acid start zero alpha ");
}

TEST_CASE("load: next without a label takes the engine's word for going on") {
    const waypost::Flow flow = flow_of(R"(
[node.start]
kind = "info"
phase = "only"
title = "Start"
text = "Words."
next = "end"
[node.end]
kind = "end"
phase = "only"
title = "The end"
text = "Words."
)");
    CHECK(flow.node(flow.start()).choices[0].label == "Go on");
}

TEST_CASE("load: the hash keeps still under comments, spacing and key order, not under words") {
    const std::string one = flow_head() + kEnd;
    const std::string two = "# A comment\n" + flow_head() + R"(

[node.start]   # another
text   =   "Words."
title = 'The end'
phase = "only"
kind = "end"
)";
    const std::string three = flow_head() + kEnd + "why = \"Because.\"\n";
    CHECK(load_text(one).flow->hash() == load_text(two).flow->hash());
    CHECK(load_text(one).flow->hash() != load_text(three).flow->hash());
}

TEST_CASE("load: findings come in the order of the file, with those of the parser") {
    CHECK(codes(R"(format = 1
[flow]
id = "test"
title = "A test"
language = "en"
start = "strat"
reviewed = 2026-02-30
[[phase]]
id = "only"
title = "The only phase"
colour = "red"
[node.start]
kind = "end"
phase = "onyl"
title = "The end"
text = "Words."
[node.start]
kind = "end"
)") == "no-start bad-date unknown-key unknown-phase duplicate-id ");
}

TEST_CASE("load: included files are joined, and findings name the file they are in") {
    waypost::MemoryFiles files;
    files.files["flows/tea.toml"] = "include = [\"common/cards.toml\"]\n" + flow_head() + R"(
[node.start]
kind = "info"
phase = "only"
title = "The start"
text = "Words."
next = "shared_end"
[node.twice]
kind = "end"
phase = "only"
title = "Once"
text = "Words."
)";
    files.files["flows/common/cards.toml"] = R"([node.shared_end]
kind = "end"
phase = "only"
title = "The end"
text = "Words."
[node.twice]
kind = "end"
phase = "onyl"
title = "Twice"
text = "Words."
)";
    const waypost::LoadedFlow loaded =
        waypost::load_flow(files, "flows/tea.toml", waypost::embedded_words("en"));
    CHECK(waypost::diagnostics_text(loaded.diagnostics.all(), loaded.sources) ==
          R"(flows/common/cards.toml:6:7: error: card `twice` is defined twice [duplicate-id]
  [node.twice]
        ^~~~~
  hint: give one of them another id
  note: flows/tea.toml:18:7: first defined here
flows/common/cards.toml:8:9: error: there is no phase `onyl` [unknown-phase]
  phase = "onyl"
          ^~~~~~
  hint: did you mean `only`?
)");
}

TEST_CASE("load: an included file joins no others and is no flow") {
    waypost::MemoryFiles files;
    files.files["tea.toml"] = "include = [\"more.toml\"]\n" + flow_head() + kEnd;
    files.files["more.toml"] = "include = [\"tea.toml\"]\n[flow]\nid = \"other\"\n";
    const waypost::LoadedFlow loaded =
        waypost::load_flow(files, "tea.toml", waypost::embedded_words("en"));
    std::string codes;
    for (const waypost::Diagnostic& found : loaded.diagnostics.all()) {
        codes += found.file + " " + std::string(found.kind->code) + "; ";
    }
    CHECK(codes == "more.toml unknown-key; more.toml unknown-key; ");
}

TEST_CASE("load: a file of more than a million keys and items is refused before it is parsed") {
    // Nothing of it is TOML, so a parser would say so.
    CHECK(codes(repeated(",", 1'000'001)) == "too-large ");
    CHECK(codes(repeated(",", 1'000'000)) == "toml-syntax ");
}
