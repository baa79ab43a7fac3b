#include "text/terms.h"

#include <doctest/doctest.h>

#include <string>

using waypost::find_terms;
using waypost::TermForms;
using waypost::TermMatch;

namespace {

/// The text with each match in brackets, its term's position behind it.
std::string marked(std::string_view text, const std::vector<TermForms>& terms) {
    std::string printed;
    std::size_t at = 0;
    for (const TermMatch& match : find_terms(text, terms)) {
        printed.append(text.substr(at, match.begin - at)).append("[");
        printed.append(text.substr(match.begin, match.end - match.begin)).append("]");
        printed += std::to_string(match.term);
        at = match.end;
    }
    return printed.append(text.substr(at));
}

}  // namespace

TEST_CASE("a term is found as a whole word, in any case, by any of its forms") {
    const std::vector<TermForms> terms = {{{"radiation", "radiotherapy"}}, {{"stage"}}};
    CHECK(marked("Radiation, radiotherapy; irradiation. (STAGE) stages stage's pre-stage", terms) ==
          "[Radiation]0, [radiotherapy]0; irradiation. ([STAGE]1) stages [stage]1's pre-[stage]1");
    CHECK(marked("", terms).empty());
    CHECK(marked("stage", {}) == "stage");
    CHECK(marked("stage", {{{""}}}) == "stage");
}

TEST_CASE("letters of any script beside it make a word longer") {
    CHECK(marked("scané éscan e\u0301scan scan\u0301 скscan “scan”", {{{"scan"}}}) ==
          "scané éscan e\u0301scan scan\u0301 скscan “[scan]0”");
    CHECK(marked("做scan了", {{{"scan"}}}) == "做[scan]0了");
}

TEST_CASE("the longest form at a place wins, then the first term") {
    const std::vector<TermForms> terms = {{{"bone"}}, {{"bone scan"}}, {{"scan"}}, {{"Bone"}}};
    CHECK(marked("bone scan, bone, scan", terms) == "[bone scan]1, [bone]0, [scan]2");
    CHECK(marked("bone\u00A0scan bone\nscan", terms) == "[bone\u00A0scan]1 [bone\nscan]1");
    CHECK(marked("bone scanner", terms) == "[bone]0 scanner");
}

TEST_CASE("words of a form with two or more capitals match in capitals only") {
    const std::vector<TermForms> terms = {{{"CT scan", "CT"}}, {{"mRNA"}}, {{"PET"}}, {{"Gist"}}};
    CHECK(marked("CT Scan ct scan CT Ct", terms) == "[CT Scan]0 ct scan [CT]0 Ct");
    CHECK(marked("mRNA MRNA a pet, PET, GIST", terms) == "[mRNA]1 MRNA a pet, [PET]2, [GIST]3");
}

TEST_CASE("case is folded beyond English") {
    CHECK(marked("ÉTAPE Étape étape", {{{"étape"}}}) == "[ÉTAPE]0 [Étape]0 [étape]0");
    CHECK(marked("СТАДИЯ", {{{"стадия"}}}) == "[СТАДИЯ]0");
    CHECK(marked("ΣΤΑΔΙΟΣ", {{{"σταδιος"}}}) == "[ΣΤΑΔΙΟΣ]0");
}

TEST_CASE("forms may begin and end with signs") {
    CHECK(marked("x (LMS) C+ C+D +", {{{"(LMS)"}}, {{"C+"}}}) == "x [(LMS)]0 [C+]1 [C+]1D +");
}

TEST_CASE("a hundred terms are all found in a long text") {
    std::vector<TermForms> terms;
    terms.reserve(100);
    for (int i = 0; i < 100; ++i) {
        terms.push_back({{"word " + std::to_string(i), "Word" + std::to_string(i)}});
    }
    std::string text;
    for (int i = 0; i < 10'000; ++i) {
        text += "word " + std::to_string(i % 200) + ", ";
    }
    CHECK(find_terms(text, terms).size() == 5'000);
}
