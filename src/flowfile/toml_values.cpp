#include "flowfile/toml_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <tuple>

namespace waypost {

SourceSpan span_of(const toml::source_region& region) {
    SourceSpan span{static_cast<int>(region.begin.line),
                    static_cast<int>(region.begin.column),
                    static_cast<int>(region.end.line),
                    static_cast<int>(region.end.column)};
    if (region.path) {
        const char* const end = region.path->data() + region.path->size();
        const auto file = std::from_chars(region.path->data(), end, span.file);
        int lines = 0;
        if (file.ptr != end) {
            std::from_chars(file.ptr + 1, end, lines);
        }
        span.line += lines;
        span.end_line += lines;
    }
    return span;
}

std::string path_of(int file, std::size_t lines_before) {
    return std::to_string(file) + "+" + std::to_string(lines_before);
}

std::string iso_date(const toml::date& date) {
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(),
                                     text.size(),
                                     "%04u-%02u-%02u",
                                     static_cast<unsigned>(date.year),
                                     static_cast<unsigned>(date.month),
                                     static_cast<unsigned>(date.day));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string_view type_name(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::string: return "a text";
        case toml::node_type::integer:
        case toml::node_type::floating_point: return "a number";
        case toml::node_type::boolean: return "`true` or `false`";
        case toml::node_type::date: return "a date";
        case toml::node_type::time: return "a time";
        case toml::node_type::date_time: return "a date with a time";
        case toml::node_type::array:
            return node.as_array()->is_array_of_tables() ? "a list of tables" : "a list";
        case toml::node_type::table: return "a table";
        case toml::node_type::none: break;
    }
    return "nothing";
}

std::vector<std::pair<const toml::key*, const toml::node*>> in_file_order(
    const toml::table& table) {
    /// With the position by name, which no two share, so that equal places keep their order.
    struct Placed {
        std::tuple<toml::source_index, toml::source_index, std::size_t> place{};
        std::pair<const toml::key*, const toml::node*> entry{};
    };

    std::vector<Placed> placed;
    placed.reserve(table.size());
    for (const auto& [key, value] : table) {
        const toml::source_position& begin = value.source().begin;
        placed.push_back({{begin.line, begin.column, placed.size()}, {&key, &value}});
    }
    std::ranges::sort(placed, {}, &Placed::place);
    std::vector<std::pair<const toml::key*, const toml::node*>> entries;
    entries.reserve(placed.size());
    for (const Placed& one : placed) {
        entries.push_back(one.entry);
    }
    return entries;
}

}  // namespace waypost
