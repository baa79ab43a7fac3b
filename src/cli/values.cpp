#include "cli/values.h"

#include "base/edit_distance.h"
#include "flow/pseudo_language.h"
#include "flowfile/read_words.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

/// Below this the label would not be whole.
constexpr int kLeastWidth = 480;
constexpr int kLeastHeight = 360;
constexpr int kMostPixels = 16384;

std::string quoted(std::string_view option, std::string_view value) {
    return "`" + std::string(option) + "` cannot be `" + std::string(value) + "`";
}

/// The whole text as a number, without a sign.
template <class Number>
std::optional<Number> parse_number(std::string_view text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool signless = !text.empty() && text.front() >= '0' && text.front() <= '9';
    if (error != std::errc() || stop != end || !signless) {
        return std::nullopt;
    }
    return number;
}

bool is_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const auto year = parse_number<int>(text.substr(0, 4));
    const auto month = parse_number<unsigned>(text.substr(5, 2));
    const auto day = parse_number<unsigned>(text.substr(8, 2));
    return year && month && day &&
           std::chrono::year_month_day(
               std::chrono::year(*year), std::chrono::month(*month), std::chrono::day(*day))
               .ok();
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) {
            text += i + 1 == names.size() ? " or " : ", ";
        }
        text += "`" + names[i] + "`";
    }
    return text;
}

}  // namespace

void ValueReader::complain(std::string message) {
    if (problem_.empty()) {
        problem_ = std::move(message);
    }
}

std::string ValueReader::one_of(std::string_view option,
                                const std::optional<std::string>& value,
                                const std::vector<std::string>& names) {
    if (!value) {
        return names.front();
    }
    if (std::ranges::find(names, *value) == names.end()) {
        const std::string hint = did_you_mean(*value, names);
        complain(quoted(option, *value) + ": " + (hint.empty() ? "it is " + listed(names) : hint));
    }
    return *value;
}

std::optional<std::vector<std::string>> ValueReader::choices(
    const std::optional<std::string>& value) {
    if (!value) {
        return std::nullopt;
    }
    std::vector<std::string> ids;
    std::string_view left = *value;
    while (!left.empty()) {
        const std::size_t comma = left.find(',');
        ids.emplace_back(left.substr(0, comma));
        const bool ends_in_comma = comma == left.size() - 1;
        if (ids.back().empty() || ends_in_comma) {
            complain(quoted("--choose", *value) + ": a choice's id is missing beside a comma");
        }
        left = comma == std::string_view::npos ? "" : left.substr(comma + 1);
    }
    return ids;
}

std::string ValueReader::date(std::string_view option,
                              const std::optional<std::string>& value,
                              const std::string& fallback) {
    if (!value) {
        return fallback;
    }
    if (!is_day(*value)) {
        complain(quoted(option, *value) + ": it is a day such as `2026-11-21`");
    }
    return *value;
}

int ValueReader::number(std::string_view option,
                        const std::optional<std::string>& value,
                        std::pair<int, int> bounds,
                        int fallback) {
    if (!value) {
        return fallback;
    }
    const std::optional<int> number = parse_number<int>(*value);
    if (!number || *number < bounds.first || *number > bounds.second) {
        complain(quoted(option, *value) + ": it is a whole number from " +
                 std::to_string(bounds.first) + " to " + std::to_string(bounds.second));
        return fallback;
    }
    return *number;
}

double ValueReader::factor(std::string_view option,
                           const std::optional<std::string>& value,
                           int most) {
    if (!value) {
        return 0;
    }
    const std::optional<double> number = parse_number<double>(*value);
    if (!number || !(*number > 0 && *number <= most)) {
        complain(quoted(option, *value) + ": it is a number above 0, at most " +
                 std::to_string(most));
        return 0;
    }
    return *number;
}

std::pair<int, int> ValueReader::size(std::string_view option,
                                      const std::optional<std::string>& value) {
    if (!value) {
        return {0, 0};
    }
    const std::size_t by = value->find('x');
    const auto width = parse_number<int>(std::string_view(*value).substr(0, by));
    const auto height = by == std::string::npos
                            ? std::nullopt
                            : parse_number<int>(std::string_view(*value).substr(by + 1));
    if (!width || !height || *width > kMostPixels || *height > kMostPixels) {
        complain(quoted(option, *value) + ": it is a width and a height such as `1280x800`");
        return {0, 0};
    }
    if (*width < kLeastWidth || *height < kLeastHeight) {
        complain(quoted(option, *value) + ": below `480x360` the label would not be whole");
    }
    return {*width, *height};
}

std::string ValueReader::name(std::string_view option, const std::optional<std::string>& value) {
    if (value && value->empty()) {
        complain(quoted(option, "") + ": it is a name");
    }
    return value.value_or("");
}

std::string ValueReader::language(const std::optional<std::string>& value) {
    if (!value) {
        return {};
    }
    const std::vector<std::string> spoken = embedded_languages();
    const std::string without_region = value->substr(0, value->find('-'));
    const bool is_spoken = std::ranges::find(spoken, without_region) != spoken.end();
    if (!is_spoken && !is_pseudo_language(*value)) {
        complain(quoted("--lang", *value) + ": this version speaks " + listed(spoken));
    }
    return *value;
}

std::string ValueReader::only(std::string_view what, const std::vector<std::string>& rest) {
    if (rest.empty()) {
        complain(std::string(what) + " is missing");
        return {};
    }
    if (rest.size() > 1) {
        complain("`" + rest[1] + "` is one argument too many");
    }
    if (rest.front().empty()) {
        complain(std::string(what) + " is missing");
    }
    return rest.front();
}

}  // namespace waypost
