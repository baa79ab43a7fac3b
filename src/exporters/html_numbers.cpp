#include "exporters/html_numbers.h"

#include "exporters/html_prose.h"
#include "exporters/html_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace waypost {

namespace {

/// The side of a dot's square in the picture.
constexpr std::int64_t kSide = 10;

std::int64_t columns_for(std::int64_t of) {
    return of <= 10 ? 10 : of <= 100 ? 20 : 50;
}

/// A rectangle of whole squares.
std::string squares(std::int64_t row, std::int64_t column, std::int64_t rows, std::int64_t count) {
    const auto side = [](std::int64_t n) { return std::to_string(n * kSide); };
    return "M" + side(column) + " " + side(row) + "h" + side(count) + "v" + side(rows) + "h-" +
           side(count) + "z";
}

/// The squares `from` up to `to`, counted row by row.
std::string area(std::int64_t from, std::int64_t to, std::int64_t columns) {
    std::string path;
    while (from < to) {
        const std::int64_t column = from % columns;
        const bool is_whole = column == 0 && to - from >= columns;
        const std::int64_t rows = is_whole ? (to - from) / columns : 1;
        const std::int64_t count = is_whole ? columns : std::min(columns - column, to - from);
        path += squares(from / columns, column, rows, count);
        from += rows * count;
    }
    return path;
}

struct DotKind {
    const char* name;
    std::int64_t from;
    std::int64_t to;
};

std::string dots(const Number& number, const Words& words) {
    const std::int64_t columns = columns_for(number.of);
    const std::int64_t rows = (number.of + columns - 1) / columns;
    std::string out = "<svg class=d" + std::to_string(columns) + " viewBox=\"0 0 " +
                      std::to_string(columns * kSide) + " " + std::to_string(rows * kSide) +
                      R"(" role="img" aria-label=")" + html_text(number_count(number, words)) +
                      "\">";
    const std::array<DotKind, 3> kinds = {{{"on", 0, number.low},
                                           {"half", number.low, number.high},
                                           {"off", number.high, number.of}}};
    for (const DotKind& kind : kinds) {
        if (kind.from < kind.to) {
            out += "<path fill=\"url(#dot-" + std::string(kind.name) + ")\" d=\"" +
                   area(kind.from, kind.to, columns) + "\"/>";
        }
    }
    const bool is_span = number.low != number.high;
    return out + "</svg><p>" +
           html_text(words.fill(is_span ? Word::NumberDotsBetween : Word::NumberDots,
                                {count_digits(number.of, words)}));
}

std::string figure(const ShownNumber& shown, const Words& words) {
    const Number& number = shown.number;
    std::string out = "<figure><figcaption><strong>" + html_text(number_count(number, words)) +
                      "</strong> " + html_text(number_label(number, words)) +
                      HtmlProse::marks(number.citation) + "</figcaption>";
    if (number.of <= kMostDots) {
        out += dots(number, words);
    }
    std::vector<std::string> lines = number_details(number, words);
    if (!shown.as_given.empty()) {
        lines.push_back(words.fill(Word::NumberAsGiven, {shown.as_given}));
    }
    for (const std::string& line : lines) {
        out += "<p>" + html_text(line);
    }
    return out + "</figure>";
}

}  // namespace

std::string html_numbers(const std::vector<ShownNumber>& numbers, const Words& words) {
    std::string out;
    for (const ShownNumber& shown : numbers) {
        out += figure(shown, words);
    }
    return out;
}

}  // namespace waypost
