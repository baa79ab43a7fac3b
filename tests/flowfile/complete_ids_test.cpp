#include "flowfile/complete_ids.h"

#include "support/random_bytes.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace waypost;

namespace {

constexpr std::string_view kTea = R"(format = 1
[flow]
id = "tea"
start = "begin"
[[phase]]
id = "brew"
title = "Brewing"
[[phase]]
id = "drink"
title = "Drinking"
[source.book]
title = "The book of tea"
[source.paper]
title = "On leaves"
[term.leaf]
word = "leaf"
[answer.colour]
label = "The colour"
values = [
  { id = "green", label = "Green" },
  { id = "black", label = "Black" },
]
[answer.sugar]
values = [{ id = "1", label = "One" }, { id = "2" }]
[node.begin]
kind = "question"
phase = "brew"
title = "Which tea?"
text = """
title = "not this one"
"""
[[node.begin.choice]]
label = "The green one"
to = "green_tea"
[[node.begin.choice]]
id = "dark"
to = "black_tea"
[node.green_tea]
title = "Green tea"
next = "black_tea"
[node.black_tea]
title = "Black tea"
)";

/// The ids that fit at the `|` in what is written below the flow of tea; what they replace.
std::string completed(std::string written, const FlowIds& others = {}) {
    const std::string text = std::string(kTea) + written;
    const std::size_t caret = text.find('|', kTea.size());
    REQUIRE(caret != std::string::npos);
    std::string whole = text;
    whole.erase(caret, 1);
    const Completions found = complete_ids(whole, caret, [&] { return others; });
    std::string ids;
    for (const NamedId& name : found.ids) {
        ids += name.id + " ";
    }
    if (ids.empty()) {
        return ids;
    }
    return ids + "for `" + whole.substr(found.begin, found.end - found.begin) + "`" + found.closing;
}

}  // namespace

TEST_CASE("ids: those of a text come with what people call them, each once") {
    const FlowIds ids = find_flow_ids(kTea);
    CHECK(ids.nodes == std::vector<NamedId>{{"begin", "Which tea?"},
                                            {"green_tea", "Green tea"},
                                            {"black_tea", "Black tea"}});
    CHECK(ids.choices ==
          std::vector<NamedId>{{"green_tea", "The green one"}, {"dark", ""}, {"next", ""}});
    CHECK(ids.sources == std::vector<NamedId>{{"book", "The book of tea"}, {"paper", "On leaves"}});
    CHECK(ids.terms == std::vector<NamedId>{{"leaf", "leaf"}});
    CHECK(ids.phases == std::vector<NamedId>{{"brew", "Brewing"}, {"drink", "Drinking"}});
    CHECK(ids.answers == std::vector<AnswerIds>{
                             {{"colour", "The colour"}, {{"green", "Green"}, {"black", "Black"}}},
                             {{"sugar", ""}, {{"1", "One"}, {"2", ""}}}});
}

TEST_CASE("completion: where a card is called for, cards are offered") {
    CHECK(completed("next = \"|\"") == "begin green_tea black_tea for ``");
    CHECK(completed("[[node.begin.choice]]\nto = \"gr|\"") == "green_tea for `gr`");
    CHECK(completed("to = \"tea|\"") == "green_tea black_tea for `tea`");
    CHECK(completed("to = \"bl|ack\"") == "black_tea for `black`");
    CHECK(completed("[[promise]]\nnever = [\"begin\", \"|\"]") ==
          "begin green_tea black_tea for ``");
    CHECK(completed("[[promise]]\nbefore = [\n  \"begin\",\n  \"g|\n") ==
          "green_tea begin for `g`\"");
    CHECK(completed("[[rehearsal]]\nends_at = '|'") == "begin green_tea black_tea for ``");
    CHECK(completed("[[node.begin.option]]\nnode = \"b|") == "begin black_tea for `b`\"");
    CHECK(completed("[[node.begin.choice]]\nabout = \"|") == "begin green_tea black_tea for ``\"");
    CHECK(completed("[[node.begin.differ]]\nabout = \"|") == "");
    CHECK(completed("row = [{ to = \"|\" }]") == "begin green_tea black_tea for ``");
}

TEST_CASE("completion: choices, sources, phases and kinds have their places") {
    CHECK(completed("[[rehearsal]]\nchoose = [\"next\", \"|") == "green_tea dark next for ``\"");
    CHECK(completed("[[rehearsal]]\nchoose = [\"open:gr|") == "green_tea for `gr`\"");
    CHECK(completed("source = [\"|\"]") == "book paper for ``");
    CHECK(completed("ask = [{ text = \"x\", source = [\"p|") == "paper for `p`\"");
    CHECK(completed("phase = \"|\"") == "brew drink for ``");
    CHECK(completed("kind = \"te|\"") == "test route for `te`");
    CHECK(completed("[[node.begin.number]]\nkind = \"o|\"") == "outlook for `o`");
    CHECK(completed("[[node.begin.number]]\nbound = \"at|\"") == "at_least at_most for `at`");
}

TEST_CASE("completion: in texts, signs call for sources and cards") {
    CHECK(completed("text = \"\"\"\nTea is hot [^|\n") == "book paper for ``");
    CHECK(completed("text = \"Tea [^b|]\"") == "book for `b`");
    CHECK(completed("text = \"\"\"\n[more](card:bl|)") == "black_tea for `bl`");
    CHECK(completed("text = \"\"\"\nplain wor|ds") == "");
    CHECK(completed("title = \"|\"") == "");
}

TEST_CASE("completion: conditions name answers, then the values of that answer") {
    CHECK(completed("when = { |") == "colour sugar for ``");
    CHECK(completed("unless = [{ colour = \"green\", s|") == "sugar for `s`");
    CHECK(completed("remember = { colour = \"|\" }") == "green black for ``");
    CHECK(completed("when = { sugar = [\"1\", \"|") == "1 2 for ``\"");
    CHECK(completed("when = { other = \"|\" }") == "");
    CHECK(completed("compare = { how = \"|\" }") == "");
    CHECK(completed("when = |") == "");
}

TEST_CASE("completion: headers name what is there") {
    CHECK(completed("[node.|") == "begin green_tea black_tea for ``");
    CHECK(completed("[[node.gr|.choice]]") == "green_tea for `gr`");
    CHECK(completed("[term.|]") == "leaf for ``");
    CHECK(completed("[source.p|") == "paper for `p`");
    CHECK(completed("[answer.|") == "colour sugar for ``");
    CHECK(completed("[flow.|") == "");
}

TEST_CASE("completion: what is broken elsewhere does not matter") {
    CHECK(completed("title = \"open\nask = [\"a\", { b\nnext = \"g|\"") ==
          "green_tea begin for `g`");
    CHECK(completed("# to = \"|") == "");
    CHECK(completed("x = 1 # it's\nto = \"g|\"") == "green_tea begin for `g`");
    CHECK(completed("\r\nto = \"dri|\r\nphase = \"") == "");
}

TEST_CASE("completion: ids of other files are offered behind the text's own") {
    FlowIds others;
    others.nodes = {{"begin", "elsewhere"}, {"cup", "A cup"}};
    CHECK(completed("to = \"|", others) == "begin green_tea black_tea cup for ``\"");
}

TEST_CASE("completion: whatever the text and wherever the caret, what is replaced lies round it") {
    test::Random random(20261123);
    for (int i = 0; i < 2000; ++i) {
        std::string text =
            std::string(kTea) + "when = { colour = \"g\" }\ntext = \"\"\"[^b card:x\n";
        for (int change = random.below(30); change > 0; --change) {
            text = test::mutated(text, random);
        }
        const auto caret =
            static_cast<std::size_t>(random.below(static_cast<int>(text.size()) + 1));
        const Completions found = complete_ids(text, caret, [] { return FlowIds(); });
        REQUIRE(found.begin <= caret);
        REQUIRE(caret <= found.end);
        REQUIRE(found.end <= text.size());
    }
}
