#include "exporters/check_json.h"

#include <doctest/doctest.h>

using waypost::Certificate;
using waypost::check_json;
using waypost::CheckedFile;
using waypost::Diagnostic;
using waypost::DiagnosticKind;
using waypost::Rank;
using waypost::shortened;

namespace {

constexpr DiagnosticKind kBad{"bad-thing", Rank::Broken};
constexpr DiagnosticKind kOdd{"odd-thing", Rank::Warning};

Diagnostic finding(const DiagnosticKind& kind, int line) {
    Diagnostic made;
    made.kind = &kind;
    made.file = "a.toml";
    made.where = {line, 3, line, 9};
    made.message = "line " + std::to_string(line);
    return made;
}

std::string lines_of(const std::vector<Diagnostic>& findings) {
    std::string text;
    for (const Diagnostic& one : findings) {
        text += std::string(one.kind->code) + " " + one.message + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("the JSON of check has its keys in their order") {
    Diagnostic noted = finding(kBad, 7);
    noted.hint = "mend it";
    noted.notes.push_back({"first defined here", "b.toml", {2, 1, 2, 4}});
    noted.walk = {{"start", "next"}, {"which", "green"}};
    const CheckedFile file{"a.toml", false, {noted, finding(kOdd, 9)}, {}, {}};
    CHECK(check_json({file, {"b.toml", true, {}, {}, {}}}, 50) == R"({
  "flows": [
    {
      "file": "a.toml",
      "ok": false,
      "diagnostics": [
        {
          "code": "bad-thing",
          "severity": "error",
          "message": "line 7",
          "hint": "mend it",
          "file": "a.toml",
          "line": 7,
          "column": 3,
          "notes": [{"message": "first defined here", "file": "b.toml", "line": 2, "column": 1}],
          "walk": [{"node": "start", "choice": "next"}, {"node": "which", "choice": "green"}]
        },
        {
          "code": "odd-thing",
          "severity": "warning",
          "message": "line 9",
          "hint": "",
          "file": "a.toml",
          "line": 9,
          "column": 3,
          "notes": [],
          "walk": null
        }
      ],
      "certificate": null
    },
    {"file": "b.toml", "ok": true, "diagnostics": [], "certificate": null}
  ],
  "errors": 1,
  "warnings": 1
}
)");
}

TEST_CASE("the JSON of a certificate has counts beyond machine numbers as digits") {
    Certificate proven;
    proven.nodes = 17;
    proven.choices = 33;
    proven.situations = 12'235;
    proven.walks = "123456789012345678901234567890";
    proven.walks_up_to = "18446744073709551616";
    proven.shortest = 3;
    proven.longest = 25;
    proven.farthest = 9;
    proven.endings = {"done", "spilt"};
    proven.hash = "9f3a";
    const CheckedFile file{"a.toml", true, {}, proven, {}};
    CHECK(check_json({file}, 50) == R"({
  "flows": [
    {
      "file": "a.toml",
      "ok": true,
      "diagnostics": [],
      "certificate": {
        "nodes": 17,
        "choices": 33,
        "situations": 12235,
        "walks": "123456789012345678901234567890",
        "walks_up_to": {"choices": 20, "count": "18446744073709551616"},
        "shortest": 3,
        "longest": 25,
        "farthest": 9,
        "loops": 0,
        "endings": ["done", "spilt"],
        "hash": "9f3a"
      }
    }
  ],
  "errors": 0,
  "warnings": 0
}
)");
}

TEST_CASE("the JSON of a certificate with a loop knows no longest walk and no number of them") {
    Certificate proven;
    proven.walks_up_to = "40";
    proven.loops = 4;
    const std::string json = check_json({{"a.toml", true, {}, proven, {}}}, 50);
    CHECK(json.find("\"walks\": null,") != std::string::npos);
    CHECK(json.find("\"longest\": null,") != std::string::npos);
    CHECK(json.find("\"loops\": 4,") != std::string::npos);
}

TEST_CASE("a warning that the settings raise counts as an error") {
    Diagnostic raised = finding(kOdd, 3);
    raised.is_raised = true;
    const std::string json = check_json({{"a.toml", false, {raised}, {}, {}}}, 50);
    CHECK(json.find("\"severity\": \"error\"") != std::string::npos);
    CHECK(json.find("\"errors\": 1,\n  \"warnings\": 0\n") != std::string::npos);
}

TEST_CASE("of each code so many findings are told, and the rest counted behind them") {
    const std::vector<Diagnostic> findings = {
        finding(kBad, 1), finding(kOdd, 2), finding(kBad, 3), finding(kBad, 4), finding(kOdd, 5)};
    CHECK(lines_of(shortened(findings, 2)) ==
          "bad-thing line 1\n"
          "odd-thing line 2\n"
          "bad-thing line 3\n"
          "bad-thing and 1 more of these\n"
          "odd-thing line 5\n");
    CHECK(shortened(findings, 0).size() == 5);
    CHECK(shortened(findings, 3).size() == 5);
}
