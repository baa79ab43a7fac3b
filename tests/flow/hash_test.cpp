#include "flow/canonical.h"
#include "flow/check.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

using waypost::DraftFlow;
using waypost::FlowDraft;
using waypost::NodeKind;

namespace {

/// Has one of everything that a reader or a walk depends on.
FlowDraft whole_draft() {
    FlowDraft draft = DraftFlow()
                          .phase("p")
                          .phase("q")
                          .answer("who", {"me", "you"})
                          .answer("what", {"this", "that"})
                          .card("a", NodeKind::Question, "p")
                          .choice("r", {.remember = {{"who", "me"}, {"what", "this"}}})
                          .choice("z",
                                  {.when = {{{"who", {"me", "you"}}, {"what", {"*"}}}},
                                   .unless = {{{"what", {"that"}}}}})
                          .card("r", NodeKind::Route, "")
                          .row("z", {.when = {{{"who", {"you"}}}}})
                          .row("z")
                          .card("z", NodeKind::End, "q")
                          .draft();
    draft.sources.push_back(
        {{"book", {}}, {"A book", {}}, {"A publisher", {}}, {}, {}, true, {}, {}});
    draft.terms.push_back({{"term", {}}, {"word", {}}, {{"also", {}}}, {"Text.", {}}, {}});
    draft.nodes[0].passages.push_back({{"Said.", {}}, {{{"book", {}}}, false, {}}, {}, {}});
    return draft;
}

waypost::DraftBullet question(const char* text) {
    return {{text, {}, false}, {}};
}

waypost::DraftNumber number(int low, int of, const char* over) {
    const waypost::SourceSpan somewhere{1, 1, 1, 1};
    waypost::DraftNumber made;
    made.label = {"W", somewhere};
    made.low = {low, somewhere};
    made.high = made.low;
    made.of = {of, somewhere};
    made.over.value = over;
    made.citation.editorial = true;
    made.citation.at = somewhere;
    return made;
}

std::string hash_of(const FlowDraft& draft) {
    const auto result = waypost::check(draft, waypost::Diagnostics("test.toml"));
    REQUIRE(result.flow.has_value());
    return result.flow->hash();
}

}  // namespace

TEST_CASE("hash: SHA-256 as the standard has it (FIPS 180-4, examples of one and two blocks)") {
    CHECK(waypost::sha256_hex("abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(waypost::sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(waypost::sha256_hex("") ==
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("hash: places and the order of keys do not change it") {
    FlowDraft other = whole_draft();
    other.files = {"elsewhere.toml"};
    other.nodes[0].at = {9, 9, 9, 9};
    std::swap(other.nodes[0].choices[0].remember[0], other.nodes[0].choices[0].remember[1]);
    auto& tests = other.nodes[0].choices[1].condition.when[0].tests;
    std::swap(tests[0], tests[1]);
    CHECK(hash_of(other) == hash_of(whole_draft()));
}

TEST_CASE("hash: every word, target, condition and order changes it") {
    const std::vector<std::function<void(FlowDraft&)>> edits = {
        [](FlowDraft& d) { d.metadata.title.value += "!"; },
        [](FlowDraft& d) { d.metadata.summary.value = "S"; },
        [](FlowDraft& d) { d.metadata.topic.value = "S"; },
        [](FlowDraft& d) { d.metadata.reviewed.value = "2026-11-21"; },
        [](FlowDraft& d) { d.metadata.published.value = "2026-11-21"; },
        [](FlowDraft& d) { d.metadata.review_by.value = "2026-11-21"; },
        [](FlowDraft& d) { d.metadata.authors.emplace_back("A"); },
        [](FlowDraft& d) { d.metadata.names.emplace_back("A"); },
        [](FlowDraft& d) {
            d.metadata.reviewed_by.push_back({"A", "B", ""});
        },
        [](FlowDraft& d) {
            d.metadata.reviewed_by.push_back({"A", "", "B"});
        },
        [](FlowDraft& d) { d.metadata.start.value = "r"; },
        [](FlowDraft& d) { d.metadata.urgent.value = "z"; },
        [](FlowDraft& d) { d.phases[0].title.value += "!"; },
        [](FlowDraft& d) { d.phases[0].urgent.value = "z"; },
        [](FlowDraft& d) { std::swap(d.phases[0], d.phases[1]); },
        [](FlowDraft& d) { d.sources[0].url.value = "https://example.org/"; },
        [](FlowDraft& d) { d.sources[0].accessed.value = "2026-11-21"; },
        [](FlowDraft& d) { d.terms[0].also.clear(); },
        [](FlowDraft& d) { d.answers[0].values[0].label.value += "!"; },
        [](FlowDraft& d) { d.nodes[0].text.value += " "; },
        [](FlowDraft& d) { d.nodes[0].text.value += "\n"; },
        [](FlowDraft& d) { d.nodes[0].why.value = "W"; },
        [](FlowDraft& d) { d.nodes[0].note.value = "W"; },
        [](FlowDraft& d) { d.nodes[0].ask_first.value = "W"; },
        [](FlowDraft& d) { d.nodes[0].harms.push_back(question("W")); },
        [](FlowDraft& d) { d.nodes[0].benefits.push_back(question("W")); },
        [](FlowDraft& d) { d.nodes[0].matters.push_back(question("W")); },
        [](FlowDraft& d) { d.nodes[0].experience.value = "W"; },
        [](FlowDraft& d) { d.nodes[0].no_new_treatment = true; },
        [](FlowDraft& d) {
            d.nodes[0].not_covered.push_back({{"harms"}, {"W"}});
        },
        [](FlowDraft& d) {
            d.nodes[0].compare_rows.push_back({{"harms"}, {"W"}, {}});
        },
        [](FlowDraft& d) { d.nodes[0].numbers.push_back(number(1, 2, "")); },
        [](FlowDraft& d) { d.nodes[0].numbers.push_back(number(1, 2, "a year")); },
        [](FlowDraft& d) { d.nodes[0].numbers.push_back(number(2, 2, "a year")); },
        [](FlowDraft& d) { d.nodes[0].numbers.push_back(number(1, 3, "a year")); },
        [](FlowDraft& d) {
            d.nodes[0].differences.push_back({{"W"}, {}, {}});
        },
        [](FlowDraft& d) {
            d.nodes[0].differences.push_back({{"W"}, {question("V")}, {}});
        },
        [](FlowDraft& d) { d.nodes[0].choices[0].consent = true; },
        [](FlowDraft& d) { d.promises.push_back({.name = {"W"}}); },
        [](FlowDraft& d) { d.promises.push_back({.name = {"W"}, .never = {{"z"}}}); },
        [](FlowDraft& d) { d.rehearsals.push_back({.name = {"W"}}); },
        [](FlowDraft& d) { d.rehearsals.push_back({.name = {"W"}, .choose = {{"z"}}}); },
        [](FlowDraft& d) { d.attestations.push_back({.item = {"1.1"}, .by = {"W"}}); },
        [](FlowDraft& d) { d.nodes[0].presenter.value = "W"; },
        [](FlowDraft& d) { d.nodes[0].ask.push_back(question("W")); },
        [](FlowDraft& d) { d.nodes[0].kind.value = NodeKind::Stage; },
        [](FlowDraft& d) { d.nodes[0].phase.value = "q"; },
        [](FlowDraft& d) { d.nodes[0].citation.editorial = false; },
        [](FlowDraft& d) { d.nodes[0].passages[0].text.value += "!"; },
        [](FlowDraft& d) { d.nodes[0].passages[0].citation.editorial = true; },
        [](FlowDraft& d) { d.nodes[0].choices[0].id.value = "other"; },
        [](FlowDraft& d) { d.nodes[0].choices[0].label.value += "!"; },
        [](FlowDraft& d) { d.nodes[0].choices[0].remember.pop_back(); },
        [](FlowDraft& d) { d.nodes[0].choices[0].remember[0].value.value = "you"; },
        [](FlowDraft& d) { d.nodes[0].choices[1].condition.unless.clear(); },
        [](FlowDraft& d) { d.nodes[0].choices[1].condition.when[0].tests[0].values.pop_back(); },
        [](FlowDraft& d) { std::swap(d.nodes[0].choices[0], d.nodes[0].choices[1]); },
        [](FlowDraft& d) { d.nodes[1].rows[0].to.value = "a"; },
        [](FlowDraft& d) { std::swap(d.nodes[1].rows[0], d.nodes[1].rows[1]); },
        [](FlowDraft& d) { std::swap(d.nodes[1], d.nodes[2]); },
    };
    std::vector<std::string> hashes = {hash_of(whole_draft())};
    for (std::size_t i = 0; i < edits.size(); ++i) {
        CAPTURE(i);
        FlowDraft draft = whole_draft();
        edits[i](draft);
        const std::string hash = hash_of(draft);
        CHECK(std::find(hashes.begin(), hashes.end(), hash) == hashes.end());
        hashes.push_back(hash);
    }
}

TEST_CASE("hash: words cannot imitate the lines around them") {
    FlowDraft one = whole_draft();
    one.nodes[0].ask = {question("a\" \"b")};
    FlowDraft two = whole_draft();
    two.nodes[0].ask = {question("a"), question("b")};
    FlowDraft three = whole_draft();
    three.nodes[0].ask = {question("a\"\nask \"b")};
    FlowDraft four = whole_draft();
    four.nodes[0].ask = {question("a\\nb")};
    FlowDraft five = whole_draft();
    five.nodes[0].ask = {question("a\nb")};
    FlowDraft six = whole_draft();
    six.terms[0].word.value = "a\" \"b";
    six.terms[0].text.value = "c";
    FlowDraft seven = whole_draft();
    seven.terms[0].word.value = "a";
    seven.terms[0].text.value = "b\" \"c";
    std::vector<std::string> hashes;
    for (const FlowDraft& draft : {one, two, three, four, five, six, seven}) {
        hashes.push_back(hash_of(draft));
    }
    std::sort(hashes.begin(), hashes.end());
    CHECK(std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end());
}
