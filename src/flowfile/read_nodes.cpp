#include "base/edit_distance.h"
#include "base/quoted.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/node_keys.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

constexpr std::size_t kMostCards = 100'000;

std::string kinds_hint() {
    std::string hint = "the kinds are";
    for (const std::string_view known : kNodeKindNames) {
        hint += (hint.ends_with("are") ? " " : ", ") + quoted(known);
    }
    return hint;
}

DraftKind read_kind(const toml::table& table, const WrittenText& id, Diagnostics& found) {
    const toml::node* node = table.get("kind");
    if (node == nullptr) {
        return {};
    }
    if (!node->is_string()) {
        found.report(kWrongType,
                     span_of(node->source()),
                     "`kind` of card " + quoted(id.value) + " is " + std::string(type_name(*node)) +
                         ", expected a text",
                     kinds_hint());
        return {std::nullopt, span_of(node->source())};
    }
    const std::string& name = node->as_string()->get();
    const SourceSpan at = span_of(node->source());
    const auto kind = parse_node_kind(name);
    if (!kind) {
        const std::vector<std::string> kinds(kNodeKindNames.begin(), kNodeKindNames.end());
        const std::string meant = did_you_mean(name, kinds);
        found.report(
            kUnknownKind,
            at,
            "card " + quoted(id.value) + " has a kind " + quoted(name) + " that is not known",
            meant.empty() ? kinds_hint() : meant);
    }
    return {kind, at};
}

std::vector<DraftPassage> read_passages(TableReader& card) {
    std::vector<DraftPassage> passages;
    card.each_table("passage", [&](const toml::table& table) {
        TableReader reader(
            table, {"a passage of", {}, &card}, {kPassageKeys, {}, above_the_parts}, card.found());
        DraftPassage& passage = passages.emplace_back();
        passage.text = reader.text("text");
        passage.citation = reader.citation();
        passage.condition = read_condition(reader);
        passage.at = reader.at();
    });
    return passages;
}

void read_texts(TableReader& card, DraftNode& node) {
    node.phase = card.text("phase");
    node.title = card.text("title");
    node.text = card.text("text");
    node.why = card.text("why");
    node.ask = card.bullets("ask");
    node.presenter = card.text("presenter");
    node.note = card.text("note");
    node.measures = card.text("measures");
    node.cannot = card.text("cannot");
    node.if_found = card.text("if_found");
    node.if_not_found = card.text("if_not_found");
    node.ask_first = card.text("ask_first");
}

}  // namespace

void read_card(const WrittenText& id,
               const toml::table& table,
               const Words& words,
               FlowDraft& draft,
               Diagnostics& found) {
    if (draft.nodes.size() == kMostCards) {
        found.report(kTooLarge, span_of(table.source()), "this flow has more than 100,000 cards");
    }
    if (draft.nodes.size() >= kMostCards) {
        return;
    }
    DraftNode& node = draft.nodes.emplace_back();
    node.id = id;
    node.kind = read_kind(table, id, found);
    std::vector<std::string_view> known = known_node_keys(node.kind.value);
    if (table.contains("next")) {
        // Where `next` does not belong, that says it all.
        known.emplace_back("next_label");
    }
    if (table.contains("next") && table.contains("choice")) {
        // Told as next-and-choices, whatever the card's kind.
        known.emplace_back("next");
    }
    const TableKeys keys{
        known, node.kind.value ? node_kind_name(*node.kind.value) : "", kinds_with_key};
    TableReader card(table, {"card", id.value}, keys, found);
    node.at = card.at();
    read_texts(card, node);
    node.citation = card.citation();
    node.passages = read_passages(card);
    read_decision(card, node);
    read_evidence(card, node);
    read_ways(card, words, node);
}

void read_nodes(TableReader& root, const Words& words, FlowDraft& draft) {
    if (const toml::node* nodes = root.find("node"); nodes != nullptr && nodes->is_table()) {
        draft.nodes.reserve(std::min(nodes->as_table()->size(), kMostCards));
    }
    const auto read = [&](const WrittenText& id, const toml::table& table) {
        read_card(id, table, words, draft, root.found());
    };
    const bool all_read = root.each_named_table("node", read);
    draft.unread.nodes = draft.unread.nodes || !all_read;
}

}  // namespace waypost
