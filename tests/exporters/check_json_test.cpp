#include "exporters/check_json.h"

#include <doctest/doctest.h>

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
    const CheckedFile file{"a.toml", false, {noted, finding(kOdd, 9)}};
    CHECK(check_json({file, {"b.toml", true, {}}}, 50) == R"({
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
          "notes": [{"message": "first defined here", "file": "b.toml", "line": 2, "column": 1}]
        },
        {
          "code": "odd-thing",
          "severity": "warning",
          "message": "line 9",
          "hint": "",
          "file": "a.toml",
          "line": 9,
          "column": 3,
          "notes": []
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
