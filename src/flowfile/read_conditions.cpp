#include "base/quoted.h"
#include "flowfile/kinds.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace waypost {

namespace {

constexpr std::string_view kExample = "a condition looks like `{ site = \"limb\" }`";

void report_shape(const toml::node& seen, std::string message, Diagnostics& found) {
    found.report(kWrongType, span_of(seen.source()), std::move(message), std::string(kExample));
}

/// Reads the values of one answer in a condition.
class ValueReader {
public:
    ValueReader(std::string answer, Diagnostics& found)
        : answer_(std::move(answer)), found_(found) {}

    std::vector<WrittenText> read(const toml::node& node) {
        std::vector<WrittenText> values;
        const toml::array* list = node.as_array();
        if (list == nullptr) {
            add(node, values);
            return values;
        }
        if (list->empty()) {
            report_shape(node, quoted(answer_) + " is compared with an empty list", found_);
        }
        for (const toml::node& item : *list) {
            add(item, values);
        }
        const auto star = std::ranges::find(values, "*", &WrittenText::value);
        if (star != values.end()) {
            found_.report(kWrongType,
                          star->at,
                          "`*` stands in a list, expected it alone",
                          "`" + answer_ + " = \"*\"` means that the answer is given");
        }
        return values;
    }

private:
    void add(const toml::node& node, std::vector<WrittenText>& values) {
        if (const auto* text = node.as_string()) {
            values.push_back({text->get(), span_of(node.source()), false});
            return;
        }
        const bool is_number = node.is_number();
        found_.report(kWrongType,
                      span_of(node.source()),
                      quoted(answer_) + " is compared with " + std::string(type_name(node)) +
                          ", expected a value in quotation marks",
                      is_number ? "values are texts: write `\"1\"` for 1" : "");
    }

    std::string answer_;
    Diagnostics& found_;
};

void read_table(const toml::table& table,
                std::string_view key,
                std::vector<DraftConditionTable>& tables,
                Diagnostics& found) {
    if (table.empty()) {
        report_shape(table, quoted(key) + " is an empty table, which asks nothing", found);
        return;
    }
    DraftConditionTable& read = tables.emplace_back();
    read.at = span_of(table.source());
    for (const auto& [answer, value] : in_file_order(table)) {
        DraftAnswerTest& test = read.tests.emplace_back();
        test.answer = {std::string(answer->str()), span_of(answer->source()), false};
        test.values = ValueReader(test.answer.value, found).read(*value);
    }
}

std::vector<DraftConditionTable> read_tables(TableReader& owner, std::string_view key) {
    std::vector<DraftConditionTable> tables;
    const toml::node* node = owner.find(key);
    if (node == nullptr) {
        return tables;
    }
    if (const toml::table* table = node->as_table()) {
        read_table(*table, key, tables, owner.found());
        return tables;
    }
    const toml::array* list = node->as_array();
    if (list == nullptr) {
        report_shape(*node,
                     quoted(key) + " is " + std::string(type_name(*node)) +
                         ", expected a table or a list of tables",
                     owner.found());
        return tables;
    }
    if (list->empty()) {
        report_shape(*node, quoted(key) + " is an empty list, which asks nothing", owner.found());
    }
    for (const toml::node& item : *list) {
        if (const toml::table* table = item.as_table()) {
            read_table(*table, key, tables, owner.found());
        } else {
            report_shape(item,
                         "an item of " + quoted(key) + " is " + std::string(type_name(item)) +
                             ", expected a table",
                         owner.found());
        }
    }
    return tables;
}

}  // namespace

DraftCondition read_condition(TableReader& owner) {
    return {read_tables(owner, "when"), read_tables(owner, "unless")};
}

}  // namespace waypost
