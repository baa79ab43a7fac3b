#include "flow/pseudo_language.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>

using waypost::DraftFlow;
using waypost::FlowDraft;
using waypost::kLongPseudoLanguage;
using waypost::kRightToLeftPseudoLanguage;
using waypost::NodeKind;
using waypost::pseudo_text;
using waypost::Word;
using waypost::Words;

TEST_CASE("pseudo-languages: there are two, and no others") {
    CHECK(waypost::is_pseudo_language("en-XA"));
    CHECK(waypost::is_pseudo_language("ar-XB"));
    CHECK_FALSE(waypost::is_pseudo_language("en"));
    CHECK_FALSE(waypost::is_pseudo_language("ar"));
    CHECK_FALSE(waypost::is_pseudo_language(""));
}

TEST_CASE("pseudo-languages: the long one has accents, brackets and more words than before") {
    CHECK(pseudo_text("Go on", kLongPseudoLanguage) == "[Gö öñ o]");
    CHECK(pseudo_text("Enjoy it", kLongPseudoLanguage) == "[Éñjöy ít on]");
    CHECK(pseudo_text("", kLongPseudoLanguage).empty());
    const std::string long_text(1000, 'x');
    CHECK(pseudo_text(long_text, kLongPseudoLanguage).size() == 1402);
}

TEST_CASE("pseudo-languages: the other one has letters that run from right to left") {
    CHECK(pseudo_text("Go on", kRightToLeftPseudoLanguage) == "خض ضص");
    CHECK(pseudo_text("Enjoy 12.", kRightToLeftPseudoLanguage) == "جصرضن 12.");
}

TEST_CASE("pseudo-languages: paragraphs and items stay what they are") {
    CHECK(pseudo_text("- a cup\n- hot water\n\n**Now** pour", kLongPseudoLanguage) ==
          "- [á çüp o]\n- [höt wátér on]\n\n**[Nöw** pöür one]");
    CHECK(pseudo_text("1. a cup\n10. 3 spoons", kLongPseudoLanguage) ==
          "1. [á çüp o]\n10. [3 spööñs on]");
    CHECK(pseudo_text("- a cup\n\n**Now** pour", kRightToLeftPseudoLanguage) ==
          "- ا تقط\n\n**صضل** طضقع");
}

TEST_CASE("pseudo-languages: links, citations and places for values stay what they are") {
    CHECK(pseudo_text("See [it](card:cup) {0}.[^book]", kLongPseudoLanguage) ==
          "[Séé [ít](card:cup) {0}.[^book] one two thr]");
    CHECK(pseudo_text("https://tea.example/a one", kRightToLeftPseudoLanguage) ==
          "https://tea.example/a ضصج");
    CHECK(pseudo_text("See [it](card:cup) {0}.[^book]", kRightToLeftPseudoLanguage) ==
          "غجج [ذف](card:cup) {0}.[^book]");
    CHECK(pseudo_text("an end](open", kRightToLeftPseudoLanguage) == "اص جصث](open");
}

TEST_CASE("pseudo-languages: signs, and lists in one text, are no words of the engine to grow") {
    Words words;
    words.set(Word::GoOn, "Go on");
    words.set(Word::Thousands, ",");
    words.set(Word::TalkKeyLeave, "Esc|Leave");
    const Words made = waypost::pseudo_words(words, kLongPseudoLanguage);
    CHECK(made[Word::GoOn] == "[Gö öñ o]");
    CHECK(made[Word::Thousands] == ",");
    CHECK(made[Word::TalkKeyLeave] == "Esc|Leave");
    CHECK(made[Word::Back].empty());
}

TEST_CASE("pseudo-languages: a flow keeps its ways, and words that are explained are found again") {
    FlowDraft draft = DraftFlow()
                          .phase("kitchen")
                          .card("start", NodeKind::Info, "kitchen")
                          .text("To steep tea.")
                          .next("done")
                          .card("done", NodeKind::End, "kitchen")
                          .draft();
    draft.metadata.reviewed_by.push_back({"A. Reader", "nurse", "2026-11-21"});
    waypost::DraftTerm& term = draft.terms.emplace_back();
    term.id = {"steep", {1, 1, 1, 1}};
    term.also = {{"steeps", {1, 1, 1, 1}}};
    term.text = {"To leave in hot water.", {1, 1, 1, 1}};
    pseudo_translate(draft, kLongPseudoLanguage);
    CHECK(draft.metadata.language.value == "en-XA");
    CHECK(draft.metadata.reviewed_by.empty());
    CHECK(draft.nodes[0].text.value == "[Tö stéép téá. one ]");
    CHECK(draft.nodes[0].choices[0].label.value == "[Gö öñ o]");
    CHECK(draft.nodes[0].choices[0].to.value == "done");
    CHECK(draft.terms[0].word.value == "stéép");
    CHECK(draft.terms[0].also[0].value == "stééps");
    CHECK(waypost::findings_of(draft).empty());
}
