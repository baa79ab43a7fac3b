#include "base/diagnostic_text.h"
#include "flowfile/read_settings.h"
#include "support/memory_files.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using waypost::CheckSettings;
using waypost::DiagnosticKind;
using waypost::MemoryFiles;
using waypost::Rank;
using waypost::SettingsResult;

namespace {

constexpr DiagnosticKind kLong{"long-sentence", Rank::Warning};
constexpr DiagnosticKind kDead{"dead-end", Rank::Unproven};
constexpr DiagnosticKind kBad{"bad-id", Rank::Broken};
constexpr std::array<const DiagnosticKind*, 3> kKinds = {&kLong, &kDead, &kBad};

SettingsResult read(const std::string& toml) {
    return waypost::read_settings({"waypost.toml", toml}, kKinds);
}

/// "line:column code: message" for each finding.
std::string lines(const SettingsResult& result) {
    std::string text;
    for (const waypost::Diagnostic& found : result.diagnostics.all()) {
        CHECK_FALSE(found.hint.empty());
        text += std::to_string(found.where.line) + ":" + std::to_string(found.where.column) + " " +
                std::string(found.kind->code) + ": " + found.message + "\n";
    }
    return text;
}

std::string told(const CheckSettings& settings) {
    std::string text = std::to_string(settings.grade) + " " + std::to_string(settings.smog) + " " +
                       std::to_string(settings.card_grade) + " " +
                       std::to_string(settings.sentence_words) + " " +
                       std::to_string(settings.ratio);
    for (const auto& [code, rank] : settings.severity) {
        text += " " + code + "=" + std::string(waypost::severity_name(rank));
    }
    return text;
}

}  // namespace

TEST_CASE("settings: each key sets its value, the others keep their defaults") {
    const SettingsResult result = read(R"([severity]
long-sentence = "error"
dead-end = "error"
[reading]
grade = 7.5
sentence_words = 20
[detail]
ratio = 2
)");
    CHECK(lines(result).empty());
    CHECK(told(result.settings) ==
          "7.500000 8.000000 9.000000 20 2.000000 dead-end=error long-sentence=error");
    CHECK(told(read("").settings) == told(CheckSettings{}));
}

TEST_CASE("settings: a finding may weigh more, never less") {
    CHECK(lines(read(R"([severity]
long-sentence = "warning"
dead-end = "warning"
bad-id = "off"
long-sentense = "error"
)")) == R"(3:12 wrong-type: `dead-end` is an error and cannot be lowered
4:10 wrong-type: the severity of `bad-id` is neither `error` nor `warning`
5:1 unknown-key: `[severity]` names a code `long-sentense` that no check has
)");
}

TEST_CASE("settings: what is not known or out of range is told and left at its default") {
    const SettingsResult result = read(R"(detail = 1.5
[reading]
grad = 6
smog = "8"
card_grade = -1
sentence_words = 0
[colour]
)");
    CHECK(lines(result) == R"(1:10 wrong-type: `detail` is a number, expected a table
3:1 unknown-key: `[reading]` has a key `grad` that is not known
4:8 wrong-type: `smog` is a text, expected a number
5:14 wrong-type: `card_grade` is out of range
6:18 wrong-type: `sentence_words` is out of range
7:2 unknown-key: the file has a key `colour` that is not known
)");
    CHECK(told(result.settings) == told(CheckSettings{}));
}

TEST_CASE("settings: a file that is no TOML leaves the defaults") {
    const SettingsResult result = read("[reading\n");
    CHECK(result.diagnostics.all().size() == 1);
    CHECK(told(result.settings) == told(CheckSettings{}));
}

TEST_CASE("settings: they are found beside the flow, nowhere else") {
    MemoryFiles files;
    files.files["a/waypost.toml"] = "\xEF\xBB\xBF[detail]\nratio = 3\n";
    files.files["waypost.toml"] = "[detail]\nratio = 4\n";
    const auto ratio = [&](const std::string& path) {
        return waypost::load_settings(files, path, kKinds).settings.ratio;
    };
    CHECK(ratio("a/tea.toml") == 3);
    CHECK(ratio("tea.toml") == 4);
    CHECK(ratio("a/b/tea.toml") == 1.5);
    CHECK(ratio("-") == 1.5);
}

TEST_CASE("settings: a file that cannot be read is a finding") {
    MemoryFiles files;
    files.unreadable["waypost.toml"] = "may not be read";
    CHECK(lines(waypost::load_settings(files, "tea.toml", kKinds)) ==
          "0:0 unreadable: this file cannot be read: it may not be read\n");
}
