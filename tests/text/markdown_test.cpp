#include "text/markdown.h"

#include <doctest/doctest.h>

#include <string>

using waypost::BlockKind;
using waypost::parse_markdown;
using waypost::plain_text;
using waypost::TextBlock;
using waypost::TextRun;

namespace {

std::string printed(const TextRun& run) {
    std::string text = "[" + run.text + "]";
    text += run.bold ? "b" : "";
    text += run.italic ? "i" : "";
    text += run.link.empty() ? "" : "<" + run.link + ">";
    return text;
}

/// One line a block: kind, depth, number of a numbered item, runs.
std::string printed(std::string_view markdown) {
    std::string text;
    for (const TextBlock& block : parse_markdown(markdown)) {
        switch (block.kind) {
            case BlockKind::Paragraph: text += "p"; break;
            case BlockKind::Bullet: text += "-"; break;
            case BlockKind::Numbered: text += std::to_string(block.number) + "."; break;
        }
        text += block.depth > 0 ? "@" + std::to_string(block.depth) : "";
        for (const TextRun& run : block.runs) {
            text += " " + printed(run);
        }
        for (std::size_t i = 0; i < block.cites.size(); ++i) {
            text += " ^" + block.cites[i] + "@" + std::to_string(block.cite_places[i]);
        }
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("paragraphs are parted by empty lines, and breaks within them are blanks") {
    CHECK(printed("One\ntwo  \nthree\\\nfour   five\n\nsix") ==
          "p [One two three four five]\n"
          "p [six]\n");
    CHECK(printed("").empty());
    CHECK(printed(" \n\n\t\n").empty());
}

TEST_CASE("bold and italic can stand in each other, and neighbours of one style are one run") {
    CHECK(printed("a **b *c* d** *e*") == "p [a ] [b ]b [c]bi [ d]b [ ] [e]i\n");
    CHECK(printed("R&amp;D &lt; 5 \\* `x  y`") == "p [R&D < 5 * x y]\n");
    CHECK(printed("**a**\n**b**") == "p [a]b [ ] [b]b\n");
}

TEST_CASE("lists keep their depth and their numbers") {
    CHECK(printed("Take:\n\n- a list\n  - of questions\n    - and more\n- a friend\n\nThen go.") ==
          "p [Take:]\n"
          "-@1 [a list]\n"
          "-@2 [of questions]\n"
          "-@3 [and more]\n"
          "-@1 [a friend]\n"
          "p [Then go.]\n");
    CHECK(printed("3. three\n4. four\n   - inside\n5. five") ==
          "3.@1 [three]\n"
          "4.@1 [four]\n"
          "-@2 [inside]\n"
          "5.@1 [five]\n");
}

TEST_CASE("a further paragraph of an item keeps the item's depth") {
    CHECK(printed("- a\n\n  b\n\n- c") ==
          "-@1 [a]\n"
          "p@1 [b]\n"
          "-@1 [c]\n");
}

TEST_CASE("an item without words is left out and keeps its number") {
    CHECK(printed("1. one\n2.\n3. three") ==
          "1.@1 [one]\n"
          "3.@1 [three]\n");
}

TEST_CASE("links to pages and cards stay, others become plain words") {
    CHECK(printed("See [the *page*](https://a.org/?x=1&amp;y=2 \"t\") now.") ==
          "p [See ] [the ]<https://a.org/?x=1&y=2> [page]i<https://a.org/?x=1&y=2> [ now.]\n");
    CHECK(printed("<https://a.org>") == "p [https://a.org]<https://a.org>\n");
    CHECK(printed("[a](http://a.org) [b](javascript:alert(1)) [c](card:d) [e](f)") ==
          "p [a b ] [c]<card:d> [ e]\n");
}

TEST_CASE("what the subset does not know is kept as plain words") {
    CHECK(printed("# A heading #\n\n> quoted\n\n***\n\n```\ncode\nhere\n```") ==
          "p [A heading]\n"
          "p [quoted]\n"
          "p [code here]\n");
    CHECK(printed("<b>not</b> ![a picture](https://a.org/x.png)") == "p [<b>not</b> a picture]\n");
    CHECK(printed("<script>\nx()\n</script>") == "p [<script> x() </script>]\n");
    CHECK(printed("| a | b |\n|---|---|\n| 1 | 2 |") == "p [| a | b | |---|---| | 1 | 2 |]\n");
    CHECK(printed("    indented") == "p [indented]\n");
}

TEST_CASE("citations are taken out of the words") {
    CHECK(printed("To shrink it.[^mayo] **Then** more [^a_1][^mayo].\n\n[^b]\n\nLast") ==
          "p [To shrink it. ] [Then]b [ more.] ^mayo@13 ^a_1@23 ^mayo@23\n"
          "p [Last]\n");
    CHECK(printed("a **[^b]** c") == "p [a c] ^b@1\n");
    CHECK(printed("x[^] y[^A] z[^a") == "p [x[^] y[^A] z[^a]\n");
}

TEST_CASE("references to characters are decoded, unknown names stay as written") {
    CHECK(printed("&eacute; &#8211; &#x2026; &uuml;&nbsp;&AElig; &nonsense; &#0; &#x110000;") ==
          "p [é – … ü\u00A0Æ &nonsense; \uFFFD \uFFFD]\n");
    CHECK(printed(std::string_view("a\0b", 3)) == "p [a\uFFFDb]\n");
}

TEST_CASE("the words alone are the blocks joined by blanks") {
    CHECK(plain_text(parse_markdown("A **b** c\n\n- d\n- [e](https://f.org)")) == "A b c d e");
    CHECK(plain_text({}).empty());
}
