#include "text/prose.h"

#include <doctest/doctest.h>

#include <string>

namespace {

/// The words of each sentence with a blank between those that join and a `|` elsewhere; a fragment
/// stands in brackets.
std::string read(const std::string& text) {
    waypost::Prose prose;
    const auto is_abbreviation = [](std::string_view word) {
        return word == "Dr" || word == "e.g" || word == "etc";
    };
    waypost::read_prose(text, is_abbreviation, prose);
    std::string lines;
    for (const waypost::ProseSentence& sentence : prose.sentences) {
        std::string line;
        for (std::size_t i = sentence.first_word; i < sentence.last_word; ++i) {
            const waypost::ProseWord& word = prose.words[i];
            line += i == sentence.first_word ? "" : word.joins ? " " : "|";
            line += text.substr(word.begin, word.end - word.begin);
        }
        lines += (sentence.is_whole ? line : "[" + line + "]") + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("prose: sentences end at their stops") {
    CHECK(read("Tea is hot. Is it? Yes! So…") == "Tea is hot\nIs it\nYes\nSo\n");
    CHECK(read("She said: \"Pour it.\" We did (at once.) And **so on.** It ended.") ==
          "She said|Pour it\nWe did|at once\nAnd so on\nIt ended\n");
    CHECK(read("One.[^book] Two.") == "One\nTwo\n");
}

TEST_CASE("prose: stops inside numbers, abbreviations and before small letters end none") {
    CHECK(read("It costs 3.50 or 1,000. Ask Dr. Tea, e.g. at 5 p.m. today.") ==
          "It costs 3.50 or 1,000\nAsk Dr|Tea|e.g|at 5 p.m|today\n");
    CHECK(read("Milk, sugar etc.") == "Milk|sugar etc\n");
    CHECK(read("Milk, sugar etc.\n\nThen tea.") == "Milk|sugar etc\nThen tea\n");
}

TEST_CASE("prose: headings, items of lists and what has no stop are fragments") {
    CHECK(read("# Tea is hot.\nSigns are:\n\n- steam\n- It whistles.\n1. a lid\nthat moves") ==
          "[Tea is hot]\n[Signs are]\n[steam]\nIt whistles\n[a lid that moves]\n");
}

TEST_CASE("prose: a number at the begin of a line goes on with its paragraph") {
    CHECK(read("It was in\n2018. Then\n\n2. came.") == "It was in 2018\n[Then]\ncame\n");
    CHECK(read("Steps:\n1. Boil\n2. Pour\nslowly\n10. Wait") ==
          "[Steps]\n[Boil]\n[Pour slowly]\n[Wait]\n");
}

TEST_CASE("prose: a sentence runs over the end of a line") {
    CHECK(read("Tea is\nhot.") == "Tea is hot\n");
}

TEST_CASE("prose: links keep their words and lose their targets") {
    CHECK(read("See [the *book*](https://example.org/a.b) or <https://a.b> or [it](card:tea).") ==
          "See the book or or it\n");
    CHECK(read("It is at https://example.org/tea now.") == "It is at now\n");
}

TEST_CASE("prose: hyphens and apostrophes stay inside words, a closing 's does not") {
    CHECK(read("Don't use the pot's core-needle lid - it\u2019s over-hot \u2013 no.") ==
          "Don't use the pot core-needle lid|it over-hot|no\n");
}

TEST_CASE("prose: a percent sign is a word of its own") {
    CHECK(read("30 % or 30% or (40) %.") == "30 % or 30 % or|40|%\n");
}

TEST_CASE("prose: any bytes come to an end") {
    CHECK(read("[^").empty());
    CHECK(read("](").empty());
    CHECK(read("\xFF\xC3 <") == "");
    CHECK(read("a.[^b") == "[a|b]\n");
}
