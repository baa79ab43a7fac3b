// Cards added and taken out.
#include "flow/id_rules.h"
#include "flowfile/edit_parts.h"

#include <algorithm>

namespace waypost {

namespace {

/// What is to be said here is not said yet.
constexpr std::string_view kToBeSaid = "TODO";

bool can_lead_on(NodeKind kind) {
    return kind != NodeKind::End && kind != NodeKind::Option && kind != NodeKind::Route;
}

/// The new card's tables, as lines; `leads_to` may be empty.
std::vector<std::string> lines_of(const DraftNode& card, std::string_view line_end) {
    const std::string name = key_name(card.id.value);
    const auto line = [&](const char* key, const std::string& value) {
        return std::string(key) + " = " + write_literal(value, line_end);
    };
    std::vector<std::string> lines = {"", "[node." + name + "]"};
    lines.push_back(line("kind", std::string(node_kind_name(*card.kind.value))));
    if (!card.phase.is_absent()) {
        lines.push_back(line("phase", card.phase.value));
    }
    lines.push_back(line("title", card.title.value));
    lines.push_back(line("text", card.text.value));
    for (const DraftChoice& choice : card.choices) {
        if (choice.is_next) {
            lines.push_back(line("next", choice.to.value));
            continue;
        }
        lines.push_back("[[node." + name + ".choice]]");
        lines.push_back(line("label", choice.label.value));
        lines.push_back(line("to", choice.to.value));
    }
    for (const DraftRouteRow& row : card.rows) {
        lines.push_back("[[node." + name + ".route]]");
        lines.push_back(line("to", row.to.value));
    }
    return lines;
}

/// The new card's way on to where `next` led.
void lead_on(EditSite& site, DraftNode& card, const std::string& to) {
    if (card.kind.value == NodeKind::Route) {
        card.rows.push_back({written(to), {}, {}});
        return;
    }
    DraftChoice& way = card.choices.emplace_back();
    way.to = written(to);
    way.is_next = has_key(card, "next");
    way.label = way.is_next ? WrittenText{site.go_on()} : written(site.go_on());
}

DraftNode new_card(const AddCardAfter& edit, const DraftNode& beside) {
    DraftNode card;
    card.id = written(edit.id);
    card.kind = {edit.kind, {1, 1, 1, 1}};
    card.phase = beside.phase.is_absent() ? WrittenText{} : written(beside.phase.value);
    card.title = written(edit.title);
    card.text = written(edit.text.empty() ? std::string(kToBeSaid) : edit.text);
    return card;
}

/// A decision lists a new option below its others.
void list_option(EditSite& site, DraftNode& card, const CardTables& tables, const std::string& id) {
    const auto options = tables.parts("option");
    const TomlSection& above = options.empty() ? tables.home : options.back();
    site.add_lines(tables.file,
                   site.end_of_lines(tables.file, above),
                   {"[[node." + key_name(card.id.value) + ".option]]",
                    "node = " + write_literal(id, site.line_end(tables.file))});
    card.options.emplace_back().node = written(id);
}

/// A way from the card to the new one. Nothing where cards of its kind lead nowhere.
Refused lead_to(EditSite& site, DraftNode& card, const CardTables& tables, DraftNode& added) {
    const std::string& id = added.id.value;
    if (added.kind.value == NodeKind::Option) {
        if (has_key(card, "option")) {
            list_option(site, card, tables, id);
        }
        return {};
    }
    if (DraftChoice* next = EditSite::choice(card, "next")) {
        if (!can_lead_on(*added.kind.value) && added.kind.value != NodeKind::Route) {
            return refusal(EditFault::NotOnThisKind, {id, "next"});
        }
        lead_on(site, added, next->to.value);
        return site.rewrite(next->to, id) ? Refused{} : written_otherwise(card.id.value);
    }
    if (!has_key(card, "choice")) {
        return {};
    }
    if (!card.choices.empty() || !has_key(card, "next")) {
        add_choice(site, card, tables, added.title.value, id);
        return {};
    }
    site.add_key(tables.file, tables.home, "next", id, kCardKeyOrder);
    DraftChoice& way = card.choices.emplace_back();
    way.to = written(id);
    way.label = {site.go_on()};
    way.is_next = true;
    return {};
}

}  // namespace

Refused make_edit(EditSite& site, const AddCardAfter& edit) {
    DraftNode* card = site.card(edit.card);
    if (card == nullptr) {
        return no_such(edit.card);
    }
    if (!id_fault(edit.id, FirstCharacter::Letter).empty()) {
        return refusal(EditFault::BadId, {edit.id});
    }
    if (site.card(edit.id) != nullptr) {
        return refusal(EditFault::NameTaken, {edit.id});
    }
    if (edit.title.empty()) {
        return refusal(EditFault::EmptyText, {"title"});
    }
    const auto tables = site.tables(*card);
    if (!tables) {
        return written_otherwise(edit.card);
    }
    DraftNode added = new_card(edit, *card);
    if (Refused refused = lead_to(site, *card, *tables, added)) {
        return refused;
    }
    site.add_lines(tables->file,
                   site.end_of_lines(tables->file, tables->together.back()),
                   lines_of(added, site.line_end(tables->file)));
    auto& nodes = site.wanted().nodes;
    nodes.insert(nodes.begin() + (card - nodes.data()) + 1, std::move(added));
    return {};
}

Refused make_edit(EditSite& site, const DeleteCard& edit) {
    DraftNode* card = site.card(edit.card);
    if (card == nullptr) {
        return no_such(edit.card);
    }
    const auto tables = site.tables(*card);
    if (!tables) {
        return written_otherwise(edit.card);
    }
    site.remove_tables(tables->file, tables->home, tables->together.back());
    for (const TomlSection& one : tables->apart) {
        site.remove_tables(tables->file, one, one);
    }
    auto& nodes = site.wanted().nodes;
    nodes.erase(nodes.begin() + (card - nodes.data()));
    return {};
}

}  // namespace waypost
