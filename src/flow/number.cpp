#include "flow/number.h"

#include <algorithm>

namespace waypost {

namespace {

template <class Enum, std::size_t Count>
std::optional<Enum> parse(const std::array<std::string_view, Count>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::optional<NumberBound> parse_number_bound(std::string_view name) {
    return parse<NumberBound>(kNumberBoundNames, name);
}

std::optional<NumberKind> parse_number_kind(std::string_view name) {
    return parse<NumberKind>(kNumberKindNames, name);
}

}  // namespace waypost
