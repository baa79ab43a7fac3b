#include "exporters/github_lines.h"

#include <doctest/doctest.h>

using waypost::CheckedFile;
using waypost::Diagnostic;
using waypost::DiagnosticKind;
using waypost::github_lines;
using waypost::Rank;

namespace {

constexpr DiagnosticKind kBad{"bad-thing", Rank::Unproven};
constexpr DiagnosticKind kOdd{"odd-thing", Rank::Warning};

Diagnostic finding(const DiagnosticKind& kind, std::string message) {
    Diagnostic made;
    made.kind = &kind;
    made.file = "a.toml";
    made.where = {7, 3, 7, 9};
    made.message = std::move(message);
    return made;
}

}  // namespace

TEST_CASE("github: a finding is one line with its place, its code and how to mend it") {
    Diagnostic bad = finding(kBad, "card `a` has no way on");
    bad.hint = "add `next`";
    bad.walk = {{"start", "next"}, {"which", "green"}};
    const CheckedFile file{"a.toml", false, {bad, finding(kOdd, "odd")}, {}, {}};
    CHECK(github_lines({file}, 0) ==
          "::error file=a.toml,line=7,col=3,title=bad-thing::card `a` has no way on%0Ahint: add "
          "`next`%0Awalk: next,green\n"
          "::warning file=a.toml,line=7,col=3,title=odd-thing::odd\n");
}

TEST_CASE("github: what would end a command or a property early is escaped") {
    Diagnostic bad = finding(kBad, "100 % of `a,b:c`\nand more\r");
    bad.file = "50 %, part: 1.toml";
    CHECK(github_lines({{"x", false, {bad}, {}, {}}}, 0) ==
          "::error file=50 %25%2C part%3A 1.toml,line=7,col=3,title=bad-thing::100 %25 of "
          "`a,b:c`%0Aand more%0D\n");
}

TEST_CASE("github: a finding about a whole file has no line") {
    Diagnostic bad = finding(kBad, "it cannot be read");
    bad.where = {};
    CHECK(github_lines({{"a.toml", false, {bad}, {}, {}}}, 0) ==
          "::error file=a.toml,title=bad-thing::it cannot be read\n");
}

TEST_CASE("github: nothing is printed where nothing was found") {
    CHECK(github_lines({{"a.toml", true, {}, {}, {}}}, 50).empty());
}

TEST_CASE("github: of one code so many lines are printed and the rest counted") {
    const CheckedFile file{
        "a.toml", false, {finding(kBad, "1"), finding(kBad, "2"), finding(kBad, "3")}, {}, {}};
    CHECK(github_lines({file}, 2).ends_with(
        "title=bad-thing::2\n"
        "::error file=a.toml,title=bad-thing::and 1 more of these%0Ahint: `--all` writes them "
        "all\n"));
}
