// What decisions and their options have beside what every card has.
#include "base/quoted.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/node_keys.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <string_view>

namespace waypost {

namespace {

void read_options(TableReader& card, DraftNode& node) {
    const bool all_read = card.each_table("option", [&](const toml::table& table) {
        TableReader reader(
            table, {"an option of", {}, &card}, {kOptionKeys, {}, above_the_parts}, card.found());
        DraftOption& option = node.options.emplace_back();
        option.node = reader.required_text("node");
        option.label = reader.text("label");
        option.condition = read_condition(reader);
        option.at = reader.at();
    });
    node.options_unread = !all_read;
}

/// Rows on a decision, texts for such rows on an option: a list and a table.
void read_compare(TableReader& card, DraftNode& node) {
    // On a card of no known kind a list stands for rows.
    const toml::node* compare = card.find("compare");
    const bool is_list = compare != nullptr && compare->is_array();
    if (node.kind.value ? node.kind.value != NodeKind::Decision : !is_list) {
        node.compare_texts = card.entries("compare");
        return;
    }
    const bool all_read = card.each_table("compare", [&](const toml::table& table) {
        TableReader reader(table,
                           {"a row of `compare` on", {}, &card},
                           {kCompareKeys, {}, above_the_parts},
                           card.found());
        DraftCompareRow& row = node.compare_rows.emplace_back();
        row.id = reader.required_text("id");
        row.label = reader.required_text("label");
        row.at = reader.at();
        node.compare_unread = node.compare_unread || row.id.unread;
    });
    node.compare_unread = node.compare_unread || !all_read;
}

}  // namespace

void read_decision(TableReader& card, DraftNode& node) {
    node.decision = card.text("decision");
    node.matters = card.bullets("matters");
    read_options(card, node);
    read_compare(card, node);
    node.benefits = card.bullets("benefits");
    node.harms = card.bullets("harms");
    node.experience = card.text("experience");
    node.no_new_treatment = card.flag("no_new_treatment");
    node.not_covered = card.entries("not_covered");
}

}  // namespace waypost
