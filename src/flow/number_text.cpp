#include "flow/number_text.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace waypost {

namespace {

constexpr std::int64_t kMostOf = 1'000'000;

Word bound_word(NumberBound bound) {
    switch (bound) {
        case NumberBound::Exactly: return Word::NumberExactly;
        case NumberBound::About: return Word::NumberAbout;
        case NumberBound::AtLeast: return Word::NumberAtLeast;
        case NumberBound::AtMost: return Word::NumberAtMost;
    }
    return Word::NumberExactly;
}

/// What all numbers can be told out of without rounding; 0 when nothing readable is.
std::int64_t exact_denominator(const std::vector<Number>& numbers) {
    std::int64_t largest = 1;
    std::int64_t common = 1;
    for (const Number& number : numbers) {
        largest = std::max(largest, number.of);
        // Kept small at every turn, so that nothing overflows.
        common = common > kMostDots ? common : std::lcm(common, number.of);
    }
    const bool is_largest = std::ranges::all_of(
        numbers, [&](const Number& number) { return largest % number.of == 0; });
    if (is_largest) {
        return largest;
    }
    return common <= kMostDots ? common : 0;
}

std::int64_t scaled(std::int64_t count, const Number& number, std::int64_t of) {
    const std::int64_t product = count * of;
    switch (number.bound) {
        case NumberBound::AtLeast: return product / number.of;
        case NumberBound::AtMost: return (product + number.of - 1) / number.of;
        case NumberBound::Exactly:
        case NumberBound::About: break;
    }
    return (2 * product + number.of) / (2 * number.of);
}

/// False where rounding would make some into none, or not all into all.
bool keeps_its_sense(const Number& number, std::int64_t of) {
    const auto keeps = [&](std::int64_t count) {
        const std::int64_t told = scaled(count, number, of);
        return (told == 0) == (count == 0) && (told == of) == (count == number.of);
    };
    return keeps(number.low) && keeps(number.high);
}

std::int64_t rounded_denominator(const std::vector<Number>& numbers) {
    std::int64_t of = 100;
    while (of < kMostOf && !std::ranges::all_of(numbers, [of](const Number& number) {
               return keeps_its_sense(number, of);
           })) {
        of *= 10;
    }
    return of;
}

Number told_of(const Number& number, std::int64_t of) {
    Number told = number;
    told.low = scaled(number.low, number, of);
    told.high = scaled(number.high, number, of);
    told.of = of;
    const bool is_exact = (number.low * of) % number.of == 0 && (number.high * of) % number.of == 0;
    if (!is_exact && number.bound == NumberBound::Exactly) {
        told.bound = NumberBound::About;
    }
    return told;
}

}  // namespace

std::string count_digits(std::int64_t count, const Words& words) {
    const std::string plain = std::to_string(count);
    std::string parted;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i > 0 && (plain.size() - i) % 3 == 0) {
            parted += words[Word::Thousands];
        }
        parted += plain[i];
    }
    return parted;
}

std::string number_count(const Number& number, const Words& words) {
    std::string count = count_digits(number.low, words);
    if (number.high != number.low) {
        count = words.fill(Word::NumberSpan, {count, count_digits(number.high, words)});
    }
    return words.fill(bound_word(number.bound), {count, count_digits(number.of, words)});
}

std::string number_label(const Number& number, const Words& words) {
    if (number.over.empty()) {
        return number.label;
    }
    if (number.over == kOverNotStated) {
        return words.fill(Word::NumberOverNotStated, {number.label});
    }
    return words.fill(Word::NumberOver, {number.label, number.over});
}

std::string number_sentence(const Number& number, const Words& words) {
    return words.fill(Word::NumberSentence,
                      {number_count(number, words), number_label(number, words)});
}

std::vector<std::string> number_details(const Number& number, const Words& words) {
    std::vector<std::string> lines;
    const auto add = [&](Word word, const std::string& text) {
        if (!text.empty()) {
            lines.push_back(words.fill(word, {text}));
        }
    };
    add(Word::NumberWho, number.who);
    add(Word::NumberBasis, number.basis);
    add(Word::NumberRange, number.range);
    add(Word::NumberCertainty, number.certainty);
    return lines;
}

std::vector<ShownNumber> with_one_denominator(const std::vector<Number>& numbers,
                                              const Words& words) {
    std::int64_t of = exact_denominator(numbers);
    of = of > 0 ? of : rounded_denominator(numbers);
    std::vector<ShownNumber> shown;
    for (const Number& number : numbers) {
        if (number.of == of) {
            shown.push_back({number, {}});
        } else {
            shown.push_back({told_of(number, of), number_count(number, words)});
        }
    }
    return shown;
}

std::vector<std::vector<ShownNumber>> with_one_denominator(
    const std::vector<std::vector<Number>>& lists, const Words& words) {
    std::vector<Number> all;
    for (const std::vector<Number>& list : lists) {
        all.insert(all.end(), list.begin(), list.end());
    }
    const std::vector<ShownNumber> shown = with_one_denominator(all, words);
    std::vector<std::vector<ShownNumber>> each;
    auto next = shown.begin();
    for (const std::vector<Number>& list : lists) {
        const auto end = next + std::ssize(list);
        each.emplace_back(next, end);
        next = end;
    }
    return each;
}

}  // namespace waypost
