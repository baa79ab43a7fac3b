// The values of options: texts in, what they mean out, or a message in the program's own words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

/// Collects what is wrong with the values of one command; the first message is the one that counts.
class ValueReader {
public:
    /// One of the names, or the first of them when the option is absent.
    std::string one_of(std::string_view option,
                       const std::optional<std::string>& value,
                       const std::vector<std::string>& names);

    /// Choice ids between commas; an empty value is an empty list, an absent one none.
    std::optional<std::vector<std::string>> choices(const std::optional<std::string>& value);

    /// A day of the calendar as `YYYY-MM-DD`, or `fallback` when absent.
    std::string date(std::string_view option,
                     const std::optional<std::string>& value,
                     const std::string& fallback);

    /// A whole number within both bounds, or `fallback` when absent.
    int number(std::string_view option,
               const std::optional<std::string>& value,
               std::pair<int, int> bounds,
               int fallback);

    /// A decimal number above 0 and up to `most`, or 0 when absent.
    double factor(std::string_view option, const std::optional<std::string>& value, int most);

    /// `WIDTHxHEIGHT` in pixels, or zeros when absent.
    std::pair<int, int> size(std::string_view option, const std::optional<std::string>& value);

    /// A text that must not be empty, or an empty one when absent.
    std::string name(std::string_view option, const std::optional<std::string>& value);

    /// A language that the program speaks, with or without a region, or an empty text when absent.
    std::string language(const std::optional<std::string>& value);

    /// The one argument that is no option. `what` says what it stands for.
    std::string only(std::string_view what, const std::vector<std::string>& rest);

    void complain(std::string message);

    /// Empty while nothing is wrong.
    [[nodiscard]] const std::string& problem() const { return problem_; }

private:
    std::string problem_{};
};

}  // namespace waypost
