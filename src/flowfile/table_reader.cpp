#include "flowfile/table_reader.h"

#include "base/edit_distance.h"
#include "base/quoted.h"
#include "flow/kinds.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/toml_values.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

/// A hundred numbers in a list of texts are one mistake.
class TypesTold {
public:
    [[nodiscard]] bool is_first(toml::node_type type) {
        const unsigned bit = 1U << static_cast<unsigned>(type);
        const bool is_new = (told_ & bit) == 0;
        told_ |= bit;
        return is_new;
    }

private:
    unsigned told_ = 0;
};

std::string text_hint(const toml::node& seen) {
    return seen.is_table() || seen.is_array() ? "write one text in quotation marks"
                                              : "write it in quotation marks";
}

std::string key_list(std::span<const std::string_view> keys) {
    std::string list;
    for (const std::string_view key : keys) {
        list += (list.empty() ? "" : ", ") + quoted(key);
    }
    return list;
}

}  // namespace

TableReader::TableReader(const toml::table& table,
                         const TableName& name,
                         const TableKeys& keys,
                         Diagnostics& found)
    : table_(table), name_(name), found_(found) {
    check_keys(keys);
}

void TableReader::check_keys(const TableKeys& keys) {
    for (const auto& [key, value] : table_) {
        const std::string_view name = key.str();
        keys_ |= key_bit(name);
        if (std::ranges::find(keys.known, name) != keys.known.end()) {
            continue;
        }
        report_unknown(key, keys);
    }
}

void TableReader::report_unknown(const toml::key& key, const TableKeys& keys) {
    if (found_.is_full(kUnknownKey)) {
        return;
    }
    const std::string_view name = key.str();
    const SourceSpan at = span_of(key.source());
    const std::string unknown = this->name() + " has a key " + quoted(name) + " that is not known";
    const std::string elsewhere = keys.elsewhere == nullptr ? "" : keys.elsewhere(name);
    if (!elsewhere.empty()) {
        found_.report(kUnknownKey,
                      at,
                      keys.kind.empty() ? unknown
                                        : quoted(name) + " does not belong on " + this->name() +
                                              ", whose kind is " + quoted(keys.kind),
                      quoted(name) + " " + elsewhere);
        return;
    }
    const std::vector<std::string> candidates(keys.known.begin(), keys.known.end());
    const std::string nearest = nearest_name(name, candidates);
    if (!nearest.empty()) {
        misspelt_.push_back(nearest);
    }
    found_.report(kUnknownKey,
                  at,
                  unknown,
                  nearest.empty() ? "known here: " + key_list(keys.known)
                                  : "did you mean " + quoted(nearest) + "?");
}

std::string TableReader::name() const {
    std::string made(name_.what);
    if (name_.id) {
        made.append(" ").append(quoted(*name_.id));
    }
    return name_.owner == nullptr ? made : made.append(" ").append(name_.owner->name());
}

bool TableReader::lacks(std::string_view key) const {
    return find(key) == nullptr && !is_misspelt(key);
}

bool TableReader::is_misspelt(std::string_view key) const {
    return std::ranges::find(misspelt_, key) != misspelt_.end();
}

void TableReader::wrong_type(std::string_view what,
                             const toml::node& seen,
                             std::string_view expected,
                             std::string hint) {
    found_.report(kWrongType,
                  span_of(seen.source()),
                  std::string(what) + " is " + std::string(type_name(seen)) + ", expected " +
                      std::string(expected),
                  std::move(hint));
}

const toml::table* TableReader::table(std::string_view key) {
    const toml::node* node = find(key);
    if (node != nullptr && !node->is_table()) {
        wrong_type(quoted(key), *node, "a table", "write `[" + std::string(key) + "]`");
    }
    return node == nullptr ? nullptr : node->as_table();
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
    wrong_type(quoted(key), *node, "a text", text_hint(*node));
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
    wrong_type(quoted(key),
               *node,
               "`true` or `false`",
               "write `" + std::string(key) + " = true`, or leave it out");
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
        wrong_type(quoted(key),
                   *node,
                   "a list of texts",
                   "write it in square brackets: `" + std::string(key) + " = [\"…\"]`");
        return read;
    }
    TypesTold told;
    for (const toml::node& item : *list) {
        if (const auto* value = item.as_string()) {
            read.push_back({value->get(), span_of(item.source()), false});
        } else if (told.is_first(item.type())) {
            wrong_type("an item of " + quoted(key), item, "a text", text_hint(item));
        }
    }
    return read;
}

std::vector<DraftBullet> TableReader::bullets(std::string_view key) {
    std::vector<DraftBullet> read;
    const toml::node* node = find(key);
    if (node == nullptr) {
        return read;
    }
    const toml::array* list = node->as_array();
    if (list == nullptr) {
        wrong_type(quoted(key),
                   *node,
                   "a list",
                   "write it in square brackets: `" + std::string(key) + " = [\"…\"]`");
        return read;
    }
    TypesTold told;
    for (const toml::node& item : *list) {
        if (const auto* value = item.as_string()) {
            read.push_back({{value->get(), span_of(item.source()), false}, {}});
        } else if (const toml::table* table = item.as_table()) {
            TableReader reader(*table, {"an item of", key}, {kBulletKeys, {}, nullptr}, found_);
            DraftBullet& bullet = read.emplace_back();
            bullet.text = reader.required_text("text");
            bullet.citation = reader.citation();
        } else if (told.is_first(item.type())) {
            wrong_type("an item of " + quoted(key),
                       item,
                       "a text or a table",
                       "write `\"…\"`, or `{ text = \"…\", source = [\"…\"] }`");
        }
    }
    return read;
}

std::vector<DraftEntry> TableReader::entries(std::string_view key) {
    std::vector<DraftEntry> read;
    const toml::node* node = find(key);
    if (node == nullptr) {
        return read;
    }
    const toml::table* table = node->as_table();
    if (table == nullptr) {
        wrong_type(quoted(key), *node, "a table", "write it as `{ harms = \"…\" }`");
        return read;
    }
    for (const auto& [name, value] : in_file_order(*table)) {
        const WrittenText written{std::string(name->str()), span_of(name->source()), false};
        if (const auto* text = value->as_string()) {
            read.push_back({written, {text->get(), span_of(value->source()), false}});
        } else {
            wrong_type(
                quoted(written.value) + " in " + quoted(key), *value, "a text", text_hint(*value));
        }
    }
    return read;
}

WrittenText TableReader::required_text(std::string_view key) {
    WrittenText written = text(key);
    if (written.is_absent()) {
        found_.report(kMissingKey,
                      at(),
                      name() + " has no " + quoted(key),
                      "add `" + std::string(key) + " = \"…\"`");
        written.unread = true;
    }
    return written;
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
        wrong_type(
            quoted(key),
            *node,
            "a list of tables",
            node->is_table() ? "write its header in double brackets, such as `[[phase]]`" : "");
        return false;
    }
    bool all_read = !is_misspelt(key);
    TypesTold told;
    for (const toml::node& item : *list) {
        if (const toml::table* table = item.as_table()) {
            read(*table);
            continue;
        }
        if (told.is_first(item.type())) {
            wrong_type("an item of " + quoted(key),
                       item,
                       "a table",
                       key == "values" ? "write it as `{ id = \"…\", label = \"…\" }`"
                                       : "write it as `{ … }`");
        }
        all_read = false;
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
        wrong_type(quoted(key),
                   *node,
                   "one table for each id",
                   "write headers such as " + quoted("[" + std::string(key) + ".my_id]"));
        return false;
    }
    bool all_read = !is_misspelt(key);
    for (const auto& [id, value] : in_file_order(*tables)) {
        const WrittenText name{std::string(id->str()), span_of(id->source()), false};
        if (const toml::table* table = value->as_table()) {
            read(name, *table);
        } else {
            const std::string path = std::string(key) + "." + name.value;
            wrong_type(
                quoted(path), *value, "a table", "write its header " + quoted("[" + path + "]"));
            all_read = false;
        }
    }
    return all_read;
}

SourceSpan TableReader::at() const {
    return span_of(table_.source());
}

}  // namespace waypost
