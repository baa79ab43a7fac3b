#include "text/wrap.h"

#include "text/code_points.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kEllipsis = "…";

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t begin = text.find_first_not_of(kBlanks);
    while (begin != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(kBlanks, end);
    }
    return words;
}

bool is_combining(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || c == 0x200D ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

/// The bytes behind which a word may be broken: after each code point and the marks on it.
std::vector<std::size_t> break_places(std::string_view word) {
    std::vector<std::size_t> places;
    std::size_t at = 0;
    while (at < word.size()) {
        const std::size_t begin = at;
        if (is_combining(next_code_point(word, at)) && begin > 0) {
            places.pop_back();
        }
        places.push_back(at);
    }
    return places;
}

/// The number of leading break places whose piece, with `tail` behind it, fits.
std::size_t count_fitting(std::string_view word,
                          const std::vector<std::size_t>& places,
                          std::string_view tail,
                          double max_width,
                          const WidthFunction& width) {
    const auto fits = [&](std::size_t place) {
        return width(std::string(word.substr(0, place)).append(tail)) <= max_width;
    };
    const auto first_too_wide = std::ranges::partition_point(places, fits);
    return static_cast<std::size_t>(first_too_wide - places.begin());
}

/// Puts whole lines of an over-long word into `lines` and gives back what is left of it.
std::string_view break_word(std::string_view word,
                            double max_width,
                            const WidthFunction& width,
                            std::vector<std::string>& lines) {
    std::size_t begin = 0;
    std::size_t fitting = 0;
    for (const std::size_t place : break_places(word)) {
        if (fitting > begin && width(word.substr(begin, place - begin)) > max_width) {
            lines.emplace_back(word.substr(begin, fitting - begin));
            begin = fitting;
        }
        fitting = place;
    }
    return word.substr(begin);
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) {
        text.append(text.empty() ? "" : " ").append(word);
    }
    return text;
}

}  // namespace

std::vector<std::string> wrap_lines(std::string_view text,
                                    double max_width,
                                    const WidthFunction& width) {
    std::vector<std::string> lines;
    std::string line;
    for (const std::string_view word : words_of(text)) {
        std::string longer = line.empty() ? std::string(word) : line + " ";
        if (!line.empty()) {
            longer.append(word);
        }
        if (width(longer) <= max_width) {
            line = std::move(longer);
            continue;
        }
        if (!line.empty()) {
            lines.push_back(std::move(line));
        }
        line = break_word(word, max_width, width, lines);
    }
    if (!line.empty()) {
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string cut_to_width(std::string_view text, double max_width, const WidthFunction& width) {
    std::string whole = joined(words_of(text));
    if (width(whole) <= max_width) {
        return whole;
    }
    const std::vector<std::size_t> places = break_places(whole);
    const std::size_t fitting = count_fitting(whole, places, kEllipsis, max_width, width);
    std::string cut = whole.substr(0, fitting == 0 ? 0 : places[fitting - 1]);
    const std::size_t blank = cut.rfind(' ');
    const bool is_inside_word = cut.size() < whole.size() && whole[cut.size()] != ' ';
    if (is_inside_word && blank != std::string::npos && blank * 3 >= cut.size() * 2) {
        cut.resize(blank);
    }
    while (!cut.empty() && std::string_view(" ,;:.-").find(cut.back()) != std::string_view::npos) {
        cut.pop_back();
    }
    return cut.append(kEllipsis);
}

}  // namespace waypost
