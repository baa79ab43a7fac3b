#include "flowfile/table_reader.h"

#include "base/edit_distance.h"
#include "base/quoted.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>
#include <utility>

namespace waypost {

namespace {

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

std::string key_list(std::span<const std::string_view> keys) {
    std::string list;
    for (const std::string_view key : keys) {
        list += (list.empty() ? "" : ", ") + quoted(key);
    }
    return list;
}

}  // namespace

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
    std::vector<std::pair<const toml::key*, const toml::node*>> entries;
    entries.reserve(table.size());
    for (const auto& [key, value] : table) {
        entries.emplace_back(&key, &value);
    }
    const auto place = [](const auto& entry) {
        const toml::source_position& begin = entry.second->source().begin;
        return std::tuple(begin.line, begin.column);
    };
    std::ranges::stable_sort(entries, {}, place);
    return entries;
}

TableReader::TableReader(const toml::table& table,
                         std::string name,
                         TableKeys keys,
                         Diagnostics& found)
    : table_(table), name_(std::move(name)), found_(found) {
    check_keys(keys);
}

void TableReader::check_keys(TableKeys keys) {
    for (const auto& [key, value] : table_) {
        const std::string_view name = key.str();
        if (std::ranges::find(keys.known, name) != keys.known.end()) {
            continue;
        }
        if (std::ranges::find(keys.later, name) != keys.later.end()) {
            found_.report(kNotYet,
                          span_of(key.source()),
                          quoted(name) + " is not understood by this version",
                          "take it out for now; the next version reads it");
            continue;
        }
        const std::vector<std::string> candidates(keys.known.begin(), keys.known.end());
        const std::string nearest = nearest_name(name, candidates);
        const bool is_misspelt = !nearest.empty() && !table_.contains(nearest);
        if (is_misspelt) {
            misspelt_.push_back(nearest);
        }
        found_.report(kUnknownKey,
                      span_of(key.source()),
                      name_ + " has a key " + quoted(name) + " that is not known",
                      nearest.empty() ? "known here: " + key_list(keys.known)
                                      : "did you mean " + quoted(nearest) + "?");
    }
}

bool TableReader::lacks(std::string_view key) const {
    return find(key) == nullptr && std::ranges::find(misspelt_, key) == misspelt_.end();
}

void TableReader::wrong_type(std::string_view what,
                             const toml::node& seen,
                             std::string_view expected) {
    std::string hint;
    if (!seen.is_table() && !seen.is_array() && expected == "a text") {
        hint = "write it in quotation marks";
    }
    found_.report(kWrongType,
                  span_of(seen.source()),
                  std::string(what) + " is " + std::string(type_name(seen)) + ", expected " +
                      std::string(expected),
                  std::move(hint));
}

WrittenText TableReader::text(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) {
        return {{}, {}, !lacks(key)};
    }
    const SourceSpan at = span_of(node->source());
    if (const auto* value = node->as_string()) {
        return {value->get(), at, false};
    }
    wrong_type(quoted(key), *node, "a text");
    return {{}, at, true};
}

WrittenText TableReader::date(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) {
        return {{}, {}, !lacks(key)};
    }
    const SourceSpan at = span_of(node->source());
    if (const auto* value = node->as_date()) {
        return {iso_date(value->get()), at, false};
    }
    found_.report(kBadDate,
                  at,
                  quoted(key) + " is " + std::string(type_name(*node)) + ", expected a date",
                  node->is_string() ? "write it without quotation marks, such as `2026-11-21`"
                                    : "write year-month-day, such as `2026-11-21`");
    return {{}, at, true};
}

bool TableReader::flag(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) {
        return !lacks(key);
    }
    if (const auto* value = node->as_boolean()) {
        return value->get();
    }
    wrong_type(quoted(key), *node, "`true` or `false`");
    return true;
}

std::vector<WrittenText> TableReader::texts(std::string_view key) {
    const toml::node* node = find(key);
    std::vector<WrittenText> read;
    if (node == nullptr) {
        return read;
    }
    const toml::array* list = node->as_array();
    if (list == nullptr) {
        wrong_type(quoted(key), *node, "a list of texts");
        return read;
    }
    for (const toml::node& item : *list) {
        if (const auto* value = item.as_string()) {
            read.push_back({value->get(), span_of(item.source()), false});
        } else {
            wrong_type("an item of " + quoted(key), item, "a text");
        }
    }
    return read;
}

DraftCitation TableReader::citation() {
    DraftCitation made;
    made.sources = texts("source");
    made.editorial = flag("editorial");
    for (const std::string_view key : {"source", "editorial"}) {
        if (const toml::node* node = find(key)) {
            made.at = span_of(node->source());
        }
    }
    return made;
}

bool TableReader::each_table(std::string_view key,
                             const std::function<void(const toml::table&)>& read) {
    const toml::node* node = find(key);
    if (node == nullptr) {
        return lacks(key);
    }
    const toml::array* list = node->as_array();
    if (list == nullptr) {
        wrong_type(quoted(key), *node, "a list of tables");
        return false;
    }
    bool all_read = true;
    for (const toml::node& item : *list) {
        if (const toml::table* table = item.as_table()) {
            read(*table);
        } else {
            wrong_type("an item of " + quoted(key), item, "a table");
            all_read = false;
        }
    }
    return all_read;
}

bool TableReader::each_named_table(
    std::string_view key,
    const std::function<void(const WrittenText& id, const toml::table&)>& read) {
    const toml::node* node = find(key);
    if (node == nullptr) {
        return lacks(key);
    }
    const toml::table* tables = node->as_table();
    if (tables == nullptr) {
        wrong_type(quoted(key), *node, "one table for each id");
        return false;
    }
    bool all_read = true;
    for (const auto& [id, value] : in_file_order(*tables)) {
        const WrittenText name{std::string(id->str()), span_of(id->source()), false};
        if (const toml::table* table = value->as_table()) {
            read(name, *table);
        } else {
            wrong_type(quoted(std::string(key) + "." + name.value), *value, "a table");
            all_read = false;
        }
    }
    return all_read;
}

SourceSpan TableReader::at() const {
    return span_of(table_.source());
}

}  // namespace waypost
