#include "flow/kinds.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/node_keys.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <string>
#include <string_view>

namespace waypost {

namespace {

std::vector<DraftRemember> read_remember(TableReader& choice) {
    std::vector<DraftRemember> remembered;
    const toml::node* node = choice.find("remember");
    if (node == nullptr) {
        return remembered;
    }
    const toml::table* table = node->as_table();
    if (table == nullptr) {
        choice.wrong_type("`remember`", *node, "a table", "write it as `{ site = \"limb\" }`");
        return remembered;
    }
    if (table->empty()) {
        choice.found().report(kWrongType,
                              span_of(node->source()),
                              "`remember` is an empty table, which remembers nothing",
                              "take it out, or name an answer and its value");
    }
    for (const auto& [answer, value] : in_file_order(*table)) {
        const WrittenText name{std::string(answer->str()), span_of(answer->source()), false};
        if (const auto* text = value->as_string()) {
            remembered.push_back({name, {text->get(), span_of(value->source()), false}});
        } else {
            choice.wrong_type("`" + name.value + "` in `remember`",
                              *value,
                              "a value in quotation marks",
                              "values are texts: write `\"1\"` for 1");
        }
    }
    return remembered;
}

void read_next(TableReader& card, const Words& words, DraftNode& node) {
    const WrittenText to = card.text("next");
    const WrittenText label = card.text("next_label");
    if (to.is_absent() || (to.unread && card.find("next") == nullptr)) {
        node.ways_unread = node.ways_unread || to.unread;
        if (to.is_absent() && card.find("next_label") != nullptr) {
            card.found().report(kUnknownKey,
                                span_of(card.find("next_label")->source()),
                                card.name() + " has `next_label` without `next`",
                                "a choice has its words in `label`");
        }
        return;
    }
    DraftChoice& next = node.choices.emplace_back();
    next.to = to;
    next.label = label;
    if (label.is_absent()) {
        next.label.value = words[Word::GoOn];
    }
    next.at = to.at;
    next.is_next = true;
}

}  // namespace

void read_ways(TableReader& card, const Words& words, DraftNode& node) {
    read_next(card, words, node);
    const bool choices_read = card.each_table("choice", [&](const toml::table& table) {
        TableReader reader(
            table, {"a choice of", {}, &card}, {kChoiceKeys, {}, above_the_parts}, card.found());
        DraftChoice& choice = node.choices.emplace_back();
        choice.id = reader.text("id");
        choice.label = reader.text("label");
        choice.to = reader.text("to");
        choice.remember = read_remember(reader);
        choice.condition = read_condition(reader);
        choice.about = reader.text("about");
        choice.consent = reader.flag("consent");
        choice.at = reader.at();
    });
    const bool rows_read = card.each_table("route", [&](const toml::table& table) {
        TableReader reader(
            table, {"a row of", {}, &card}, {kRowKeys, {}, above_the_parts}, card.found());
        DraftRouteRow& row = node.rows.emplace_back();
        row.to = reader.text("to");
        row.condition = read_condition(reader);
        row.at = reader.at();
    });
    node.ways_unread = node.ways_unread || !choices_read || !rows_read;
}

}  // namespace waypost
