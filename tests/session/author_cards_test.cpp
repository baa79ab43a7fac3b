#include "session/author_cards.h"

#include "flowfile/read_words.h"
#include "session/examine.h"
#include "support/memory_files.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

using namespace waypost;

namespace {

struct Examined {
    LoadedFlow loaded;
    Examination examination;
};

Examined examined(std::string_view toml) {
    MemoryFiles files;
    files.files["tea.toml"] = std::string(toml);
    LoadedFlow loaded = load_flow(files, "tea.toml", embedded_words("en"));
    ExamineOptions options = settle_options(files, "tea.toml", loaded, "2026-11-21", 20);
    options.with_reading = true;
    Examination examination = examine_with_words(loaded, options);
    return {std::move(loaded), std::move(examination)};
}

std::vector<AuthorCard> cards_of(std::string_view toml) {
    const Examined one = examined(toml);
    return author_cards(
        one.loaded, one.examination.findings, one.examination.reading, embedded_words("en"));
}

std::string grade_of(const std::optional<double>& grade) {
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%.1f", grade.value_or(0));
    return grade ? digits.data() : "-";
}

std::string told(const AuthorCard& card) {
    std::string text = card.id + ": " + card.kind_word + ", " + card.phase + ", grade " +
                       grade_of(card.grade) + ", SMOG " + grade_of(card.smog) + ", " +
                       std::to_string(card.words) + " words, " + std::to_string(card.sources) +
                       " sources";
    text += card.editorial ? ", own words" : "";
    text += card.uncited ? ", not cited" : "";
    text += card.undated ? ", undated" : "";
    text += card.oldest.empty() ? "" : ", " + card.oldest + " to " + card.newest;
    return text + ", " + std::to_string(card.findings) + " found\n";
}

std::string told(const std::vector<AuthorCard>& cards) {
    std::string text;
    for (const AuthorCard& card : cards) {
        text += told(card);
    }
    return text;
}

std::string ids(const std::vector<AuthorCard>& cards,
                const std::optional<CardOrder>& order,
                std::string_view filter = {}) {
    std::string text;
    for (const std::size_t i : listed_cards(cards, order, filter)) {
        text += (text.empty() ? "" : " ") + cards[i].id;
    }
    return text;
}

std::string changed(std::string_view flow, std::string_view from, std::string_view to) {
    std::string text(flow);
    return text.replace(text.find(from), from.size(), to);
}

/// A card with these values and no others.
AuthorCard card_with(std::string id, std::optional<double> grade, int words) {
    AuthorCard card;
    card.id = std::move(id);
    card.grade = grade;
    card.words = words;
    card.sought = card.id;
    return card;
}

}  // namespace

TEST_CASE("author cards: each card tells how it reads, what it rests on and what was found") {
    CHECK(told(cards_of(kTeaOptions)) ==
          "start: Question, Before, grade 1.5, SMOG -, 24 words, 3 sources, own words, undated, "
          "1906-05-01 to 2020-02-03, 0 found\n"
          "water: Test, Before, grade 1.0, SMOG -, 23 words, 2 sources, undated, 1906-05-01 to "
          "1906-05-01, 1 found\n"
          "ways: Options people talk about, Brewing, grade 1.5, SMOG -, 23 words, 3 sources, own "
          "words, undated, 1906-05-01 to 2020-02-03, 1 found\n"
          "pot: Option, Brewing, grade 0.1, SMOG -, 51 words, 3 sources, own words, undated, "
          "1906-05-01 to 2020-02-03, 1 found\n"
          "bag: Option, Brewing, grade 0.2, SMOG -, 37 words, 2 sources, undated, 1906-05-01 to "
          "1906-05-01, 1 found\n"
          "cold: Option, Brewing, grade -0.2, SMOG -, 22 words, 0 sources, own words, 0 found\n"
          "strong: Option, Brewing, grade -0.5, SMOG -, 10 words, 0 sources, own words, 0 found\n"
          "none: Option, Brewing, grade 0.5, SMOG -, 30 words, 0 sources, own words, 0 found\n"
          "pots: To read, Brewing, grade -0.1, SMOG -, 21 words, 3 sources, undated, 1906-05-01 to "
          "2020-02-03, 0 found\n"
          "figures: To read, After, grade 4.8, SMOG -, 14 words, 3 sources, undated, 1906-05-01 to "
          "2020-02-03, 0 found\n"
          "burnt: Urgent help, Before, grade 2.5, SMOG -, 6 words, 0 sources, own words, 0 found\n"
          "done: End, After, grade -2.6, SMOG -, 3 words, 0 sources, own words, 0 found\n");
}

TEST_CASE("author cards: a card that cites nothing says so, and a route need not") {
    const std::string uncited =
        changed(kTeaOptions, "text = \"That was all.\"\neditorial = true", "text = \"All.\"");
    const std::vector<AuthorCard> cards = cards_of(uncited);
    CHECK(cards.back().id == "done");
    CHECK(cards.back().uncited);
    CHECK_FALSE(cards.front().uncited);
}

TEST_CASE("author cards: the reading of an earlier version is found by the cards' ids") {
    const Examined before = examined(kTeaOptions);
    const Examined after = examined(changed(kTeaOptions,
                                            "[node.start]",
                                            "[node.new]\nkind = \"info\"\nphase = \"before\"\n"
                                            "title = \"New\"\ntext = \"New.\"\neditorial = true\n"
                                            "next = \"start\"\n[node.start]"));
    const std::vector<AuthorCard> cards = author_cards(after.loaded,
                                                       before.examination.findings,
                                                       before.examination.reading,
                                                       embedded_words("en"));
    REQUIRE(cards.size() == after.loaded.flow->nodes().size());
    CHECK(cards[0].id == "new");
    CHECK_FALSE(cards[0].grade);
    CHECK(told(cards[1]) == told(cards_of(kTeaOptions).front()));
}

TEST_CASE("author cards: of a broken flow there are none") {
    CHECK(cards_of("format = 1\n[flow]\n").empty());
}

TEST_CASE("author cards: a press on a heading sorts by it, the next one turns it round") {
    std::optional<CardOrder> order;
    order = pressed(order, CardColumn::Grade);
    CHECK(*order == CardOrder{CardColumn::Grade, false});
    order = pressed(order, CardColumn::Grade);
    CHECK(*order == CardOrder{CardColumn::Grade, true});
    order = pressed(order, CardColumn::Grade);
    CHECK(*order == CardOrder{CardColumn::Grade, false});
    order = pressed(order, CardColumn::Words);
    CHECK(*order == CardOrder{CardColumn::Words, false});
}

TEST_CASE("author cards: sorted by a column, equal cards stay in the order of the file") {
    const std::vector<AuthorCard> cards = {card_with("d", 6.5, 10),
                                           card_with("c", std::nullopt, 30),
                                           card_with("b", 4, 10),
                                           card_with("a", 6.5, 20)};
    CHECK(ids(cards, std::nullopt) == "d c b a");
    CHECK(ids(cards, CardOrder{CardColumn::Card, false}) == "a b c d");
    CHECK(ids(cards, CardOrder{CardColumn::Words, false}) == "d b a c");
    CHECK(ids(cards, CardOrder{CardColumn::Words, true}) == "c a d b");
}

TEST_CASE("author cards: what has no grade comes last, whichever way round") {
    const std::vector<AuthorCard> cards = {card_with("d", 6.5, 10),
                                           card_with("c", std::nullopt, 30),
                                           card_with("b", 4, 10),
                                           card_with("a", 6.5, 20)};
    CHECK(ids(cards, CardOrder{CardColumn::Grade, false}) == "b d a c");
    CHECK(ids(cards, CardOrder{CardColumn::Grade, true}) == "d a b c");
}

TEST_CASE("author cards: by sources what cites nothing is first, and by age what has no date") {
    std::vector<AuthorCard> cards(4);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cards[i].id = std::string(1, static_cast<char>('a' + i));
    }
    cards[0].sources = 2;
    cards[0].oldest = "2020-01-01";
    cards[1].editorial = true;
    cards[2].sources = 5;
    cards[2].uncited = true;
    cards[2].oldest = "2010-01-01";
    cards[3].sources = 1;
    cards[3].undated = true;
    CHECK(ids(cards, CardOrder{CardColumn::Sources, false}) == "c b d a");
    CHECK(ids(cards, CardOrder{CardColumn::Oldest, false}) == "d c a b");
    CHECK(ids(cards, CardOrder{CardColumn::Oldest, true}) == "a c d b");
}

TEST_CASE("author cards: a filter asks for every word, in id, title, kind or part, without case") {
    const std::vector<AuthorCard> cards = cards_of(kTeaOptions);
    CHECK(ids(cards, std::nullopt, "  ") == ids(cards, std::nullopt));
    CHECK(ids(cards, std::nullopt, "LOOSE pot") == "pot");
    CHECK(ids(cards, std::nullopt, "option brew") == "ways pot bag cold strong none");
    CHECK(ids(cards, std::nullopt, "nowhere") == "");
}
