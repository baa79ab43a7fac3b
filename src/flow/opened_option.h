// How a rehearsal names an option that it opens, among the ids of choices.
#pragma once

#include <optional>
#include <string_view>

namespace waypost {

/// Stands before the option's id.
inline constexpr std::string_view kOpensOption = "open:";

/// The id of the option that a step of a rehearsal opens; nothing where it is a choice.
[[nodiscard]] constexpr std::optional<std::string_view> opened_option(std::string_view step) {
    if (!step.starts_with(kOpensOption)) {
        return std::nullopt;
    }
    return step.substr(kOpensOption.size());
}

}  // namespace waypost
