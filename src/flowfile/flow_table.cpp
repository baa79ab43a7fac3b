#include "flowfile/flow_table.h"

#include "flowfile/byte_order_mark.h"

#include <cstddef>

namespace waypost {

namespace {

constexpr std::string_view kBlanks = " \t";

std::string_view without_leading_blanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// `[flow]` with blanks where TOML allows them, and a comment behind it or nothing.
bool is_flow_header(std::string_view line) {
    line = without_leading_blanks(line);
    for (const std::string_view part : {"[", "flow", "]"}) {
        if (!line.starts_with(part)) {
            return false;
        }
        line = without_leading_blanks(line.substr(part.size()));
    }
    return line.empty() || line.front() == '#' || line.front() == '\r';
}

}  // namespace

bool has_flow_table(std::string_view toml) {
    toml.remove_prefix(mark_size(toml));
    while (!toml.empty()) {
        const std::size_t end = toml.find('\n');
        if (is_flow_header(toml.substr(0, end))) {
            return true;
        }
        toml = end == std::string_view::npos ? std::string_view() : toml.substr(end + 1);
    }
    return false;
}

}  // namespace waypost
