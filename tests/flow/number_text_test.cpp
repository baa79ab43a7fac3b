#include "flow/number_text.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

/// Words that show which one was used.
Words plain_words() {
    Words words;
    words.set(Word::NumberExactly, "{0} of {1}");
    words.set(Word::NumberAbout, "About {0} of {1}");
    words.set(Word::NumberAtLeast, "At least {0} of {1}");
    words.set(Word::NumberAtMost, "At most {0} of {1}");
    words.set(Word::NumberSpan, "{0} to {1}");
    words.set(Word::NumberSentence, "{0}: {1}");
    words.set(Word::NumberOver, "{0}, over {1}");
    words.set(Word::NumberOverNotStated, "{0} (time not stated)");
    words.set(Word::NumberWho, "who {0}");
    words.set(Word::NumberBasis, "basis {0}");
    words.set(Word::NumberRange, "range {0}");
    words.set(Word::NumberCertainty, "certainty {0}");
    words.set(Word::Thousands, ",");
    return words;
}

Number number(std::int64_t n, std::int64_t of, NumberBound bound = NumberBound::Exactly) {
    Number made;
    made.label = "Warm cups";
    made.low = n;
    made.high = n;
    made.of = of;
    made.bound = bound;
    return made;
}

/// "30 of 100 (3 of 10)": how each is told, and in brackets how it was given where that differs.
std::string told(const std::vector<Number>& numbers) {
    const Words words = plain_words();
    std::string text;
    for (const ShownNumber& shown : with_one_denominator(numbers, words)) {
        text += (text.empty() ? "" : "; ") + number_count(shown.number, words);
        text += shown.as_given.empty() ? "" : " (" + shown.as_given + ")";
    }
    return text;
}

}  // namespace

TEST_CASE("a number is told with its bound, its span and the time it covers") {
    Number warm = number(81, 100, NumberBound::AtLeast);
    warm.over = "10 minutes";
    CHECK(number_sentence(warm, plain_words()) == "At least 81 of 100: Warm cups, over 10 minutes");
    warm.bound = NumberBound::About;
    warm.high = 1090;
    warm.of = 1000000;
    warm.over = "not stated";
    CHECK(number_sentence(warm, plain_words()) ==
          "About 81 to 1,090 of 1,000,000: Warm cups (time not stated)");
    warm.over.clear();
    CHECK(number_label(warm, plain_words()) == "Warm cups");
}

TEST_CASE("the details of a number leave out what the flow does not say") {
    Number warm = number(8, 10);
    CHECK(number_details(warm, plain_words()).empty());
    warm.who = "cups with a saucer";
    warm.certainty = "one tally";
    CHECK(number_details(warm, plain_words()) ==
          std::vector<std::string>{"who cups with a saucer", "certainty one tally"});
}

TEST_CASE("numbers out of the same stay as they are") {
    CHECK(told({}).empty());
    CHECK(told({number(7, 77)}) == "7 of 77");
    CHECK(told({number(1, 100), number(99, 100)}) == "1 of 100; 99 of 100");
}

TEST_CASE("numbers shown together are told out of the same, exactly where that can be read") {
    CHECK(told({number(3, 10), number(76, 100)}) == "30 of 100 (3 of 10); 76 of 100");
    CHECK(told({number(1, 2), number(1, 3)}) == "3 of 6 (1 of 2); 2 of 6 (1 of 3)");
    CHECK(told({number(1, 1000000), number(1, 10)}) ==
          "1 of 1,000,000; 100,000 of 1,000,000 (1 of 10)");
}

TEST_CASE("where no common number can be read, counts are rounded and say so") {
    CHECK(told({number(58, 77), number(481, 950)}) ==
          "About 75 of 100 (58 of 77); About 51 of 100 (481 of 950)");
}

TEST_CASE("rounding keeps what a bound promises") {
    // 58 of 77 is 75.3 of 100, 481 of 950 is 50.6.
    CHECK(told({number(58, 77, NumberBound::AtMost), number(481, 950, NumberBound::AtLeast)}) ==
          "At most 76 of 100 (At most 58 of 77); At least 50 of 100 (At least 481 of 950)");
}

TEST_CASE("rounding never makes some into none, nor not all into all") {
    CHECK(told({number(1, 770), number(948, 949)}) ==
          "About 1 of 1,000 (1 of 770); About 999 of 1,000 (948 of 949)");
    CHECK(told({number(0, 77), number(95, 95), number(1, 2)}) ==
          "0 of 100 (0 of 77); 100 of 100 (95 of 95); 50 of 100 (1 of 2)");
}
