#include "exporters/sarif.h"

#include "exporters/flows.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using waypost::CheckedFile;
using waypost::Diagnostic;
using waypost::DiagnosticKind;
using waypost::FindingStep;
using waypost::Rank;
using waypost::SarifTool;

namespace {

constexpr DiagnosticKind kBad{"bad-thing", Rank::Unproven};
constexpr DiagnosticKind kOdd{"odd-thing", Rank::Warning};

SarifTool tool() {
    return {"1.2.3", "Educational only.", [](std::string_view code) {
                return waypost::RuleText{"summary of " + std::string(code),
                                         "help of " + std::string(code),
                                         "# " + std::string(code)};
            }};
}

Diagnostic finding(const DiagnosticKind& kind, std::string file) {
    Diagnostic made;
    made.kind = &kind;
    made.file = std::move(file);
    made.where = {7, 3, 7, 9};
    made.message = "something is wrong";
    return made;
}

json results_of(const CheckedFile& file) {
    return json::parse(waypost::sarif({file}, 0, tool()))["runs"][0]["results"];
}

}  // namespace

TEST_CASE("sarif: a clean check has a list of results, which is empty") {
    CHECK(waypost::sarif({{"a.toml", true, {}, {}, {}}}, 50, tool()) == R"({
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "Waypost",
          "version": "1.2.3",
          "fullDescription": {"text": "Educational only."},
          "rules": []
        }
      },
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder in which the check ran."}}},
      "results": []
    }
  ]
}
)");
}

TEST_CASE("sarif: a finding has its rule, its place, its notes and its walk") {
    Diagnostic bad = finding(kBad, "flows/a.toml");
    bad.hint = "mend it";
    bad.card = "water";
    bad.notes.push_back({"first defined here", "b.toml", {2, 1, 2, 4}});
    bad.walk = std::vector<FindingStep>{{"start", "next"}};
    CHECK(results_of({"flows/a.toml", false, {bad}, {}, {}}) == json::parse(R"([{
      "ruleId": "bad-thing",
      "ruleIndex": 0,
      "level": "error",
      "message": {"text": "something is wrong\nhint: mend it"},
      "locations": [{
        "physicalLocation": {
          "artifactLocation": {"uri": "flows/a.toml", "uriBaseId": "%SRCROOT%"},
          "region": {"startLine": 7, "startColumn": 3, "endLine": 7, "endColumn": 9}
        },
        "logicalLocations": [{"name": "water"}]
      }],
      "relatedLocations": [{
        "physicalLocation": {
          "artifactLocation": {"uri": "b.toml", "uriBaseId": "%SRCROOT%"},
          "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 4}
        },
        "message": {"text": "first defined here"}
      }],
      "codeFlows": [{
        "message": {"text": "waypost walk --choose \"next\""},
        "threadFlows": [{"locations": [
          {"location": {"message": {"text": "on `start` take `next`"}}},
          {"location": {
            "physicalLocation": {
              "artifactLocation": {"uri": "flows/a.toml", "uriBaseId": "%SRCROOT%"},
              "region": {"startLine": 7, "startColumn": 3, "endLine": 7, "endColumn": 9}
            },
            "message": {"text": "something is wrong"}
          }}
        ]}]
      }]
    }])"));
}

TEST_CASE("sarif: each step of a walk has the place of its choice") {
    Diagnostic bad = finding(kBad, "flow.toml");
    bad.walk = std::vector<FindingStep>{{"which", "green"}};
    const json results =
        results_of({"flow.toml", false, {bad}, {}, waypost::flow_of(waypost::kTeaFlow)});
    const json& step = results[0]["codeFlows"][0]["threadFlows"][0]["locations"][0]["location"];
    CHECK(step["physicalLocation"]["artifactLocation"]["uri"] == "flow.toml");
    CHECK(step["physicalLocation"]["region"]["startLine"] == 53);
}

TEST_CASE("sarif: the rules are those that were found, sorted, with their texts") {
    const CheckedFile file{
        "a.toml", false, {finding(kOdd, "a.toml"), finding(kBad, "a.toml")}, {}, {}};
    const json run = json::parse(waypost::sarif({file}, 0, tool()))["runs"][0];
    CHECK(run["tool"]["driver"]["rules"] == json::parse(R"([
      {"id": "bad-thing", "shortDescription": {"text": "summary of bad-thing"},
       "help": {"text": "help of bad-thing", "markdown": "# bad-thing"}, "defaultConfiguration": {"level": "error"}},
      {"id": "odd-thing", "shortDescription": {"text": "summary of odd-thing"},
       "help": {"text": "help of odd-thing", "markdown": "# odd-thing"}, "defaultConfiguration": {"level": "warning"}}
    ])"));
    CHECK(run["results"][0]["ruleIndex"] == 1);
    CHECK(run["results"][0]["level"] == "warning");
    CHECK(run["results"][1]["ruleIndex"] == 0);
}

TEST_CASE("sarif: paths are addresses, and a finding about a whole file has no region") {
    Diagnostic bad = finding(kBad, "/srv/tea & more/h\xC3\xA9.toml");
    bad.where = {};
    CHECK(results_of({"x", false, {bad}, {}, {}})[0]["locations"] == json::parse(R"([
      {"physicalLocation": {"artifactLocation": {"uri": "file:///srv/tea%20%26%20more/h%C3%A9.toml"}}}
    ])"));
    bad.file = "a: 50%.toml";
    CHECK(results_of({"x", false, {bad}, {}, {}})[0]["locations"] == json::parse(R"([
      {"physicalLocation":
        {"artifactLocation": {"uri": "a%3A%2050%25.toml", "uriBaseId": "%SRCROOT%"}}}
    ])"));
}
