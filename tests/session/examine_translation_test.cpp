// What is told of a translation, with the walks that show it.
#include "flowfile/read_words.h"
#include "session/examine.h"
#include "support/in_spanish.h"
#include "support/memory_files.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using waypost::ExaminedFile;
using waypost::MemoryFiles;
using waypost::test::in_spanish;
using waypost::test::kSpanishToast;
using waypost::test::SpanishText;

namespace {

ExaminedFile examined(const std::string& flow, const std::string& translation) {
    MemoryFiles files;
    files.files["pack/toast.toml"] = flow;
    files.files["pack/toast.es.toml"] = translation;
    return waypost::examine_file(
        files, "pack/toast.es.toml", waypost::embedded_words("en"), "2026-11-21", 20);
}

/// The toast flow with every text translated but these.
std::vector<SpanishText> toast_without(const std::vector<std::string_view>& keys) {
    std::vector<SpanishText> texts(kSpanishToast.begin(), kSpanishToast.end());
    std::erase_if(texts, [&](const SpanishText& text) {
        return std::ranges::find(keys, text.key) != keys.end();
    });
    return texts;
}

/// The choices of the walk that shows it; nothing where it has none.
std::string walk_of(const waypost::Diagnostic& finding) {
    if (!finding.walk) {
        return "no walk";
    }
    std::string text = "walk:";
    for (const waypost::FindingStep& step : *finding.walk) {
        text += " " + step.choice;
    }
    return text;
}

/// "file:line code, walk" for each.
std::string told(const ExaminedFile& file) {
    std::string lines;
    for (const waypost::Diagnostic& finding : file.examination.findings.all()) {
        lines += finding.file + ":" + std::to_string(finding.where.line) + " " +
                 std::string(finding.kind->code) + ", " + walk_of(finding) + "\n";
    }
    return lines;
}

/// A row of so many cards, each leading to the next.
std::string row_of_cards(int count) {
    std::string flow(waypost::kToastFlow);
    flow.replace(flow.find("next = \"done\""), 13, "next = \"card1\"");
    for (int i = 1; i <= count; ++i) {
        const std::string next = i == count ? "done" : "card" + std::to_string(i + 1);
        flow +=
            "\n[node.card" + std::to_string(i) +
            "]\nkind = \"info\"\nphase = \"only\"\ntitle = \"Wait\"\ntext = \"Wait a little.\"\n"
            "editorial = true\nnext = \"" +
            next + "\"\n";
    }
    return flow;
}

}  // namespace

TEST_CASE("examine: a whole translation has no findings, and a certificate of its own") {
    const std::string flow(waypost::kToastFlow);
    const ExaminedFile file = examined(flow, in_spanish("toast.toml", kSpanishToast));
    CHECK(told(file).empty());
    REQUIRE(file.examination.certificate.has_value());
    CHECK(file.examination.certificate->walks == "2");
}

TEST_CASE("examine: what is missing or stale is shown by the shortest walk to its card") {
    std::vector<SpanishText> texts = toast_without(
        {"flow.topic", "node.bread.title", "node.toaster.passage.1", "node.done.text"});
    texts.push_back({"node.done.text", "Eso fue todo.", "That is all."});
    texts.push_back({"node.gone.title", "Otra", "Gone"});
    CHECK(told(examined(std::string(waypost::kToastFlow), in_spanish("toast.toml", texts))) ==
          "pack/toast.es.toml:21 translation-stale, walk: white next\n"
          "pack/toast.es.toml:22 translation-unknown, no walk\n"
          "pack/toast.toml:7 translation-missing, no walk\n"
          "pack/toast.toml:30 translation-missing, walk:\n"
          "pack/toast.toml:53 translation-missing, walk: white\n");
}

TEST_CASE("examine: only the first cards with a gap have a walk, for a long flow has many") {
    const ExaminedFile file = examined(row_of_cards(12), in_spanish("toast.toml", kSpanishToast));
    std::size_t with_walk = 0;
    std::size_t missing = 0;
    for (const waypost::Diagnostic& finding : file.examination.findings.all()) {
        missing += finding.kind->code == "translation-missing" ? 1U : 0U;
        with_walk += finding.walk.has_value() ? 1U : 0U;
    }
    CHECK(missing == 24);
    CHECK(with_walk == 16);
}

TEST_CASE("examine: an allowance in the flow counts for its translations") {
    const std::string flow = std::string(waypost::kToastFlow) +
                             "[[allow]]\ncode = \"translation-missing\"\nat = \"done\"\n"
                             "reason = \"It is the same word.\"\n";
    const ExaminedFile file =
        examined(flow, in_spanish("toast.toml", toast_without({"node.done.title"})));
    CHECK(told(file).empty());
    CHECK(file.examination.allowed == 1);
}
