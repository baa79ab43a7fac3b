// Edits of where a card leads.
#include "flow/draft_names.h"
#include "flow/id_rules.h"
#include "flowfile/edit_parts.h"
#include "flowfile/node_keys.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

bool has_choice(const DraftNode& card, std::string_view name) {
    return std::ranges::any_of(
        card.choices, [&](const DraftChoice& one) { return choice_name(one).value == name; });
}

/// The last table that belongs to one part of a card: its choices, or the card as a whole.
const TomlSection& last_of(const CardTables& tables, std::string_view part) {
    const TomlSection* last = nullptr;
    for (const auto* list : {&tables.together, &tables.apart}) {
        for (const TomlSection& one : *list) {
            const bool is_of_part = one.names.size() > 2 && one.names[2].value == part;
            last = is_of_part && (last == nullptr || last->begin < one.begin) ? &one : last;
        }
    }
    return last == nullptr ? tables.together.back() : *last;
}

/// What stands before the first key of a section on its line, or before its header.
std::string indent_of(std::string_view toml, const TomlSection& section, bool of_keys) {
    const auto entries = entries_of(toml, section.body, section.end);
    const bool has_keys = of_keys && !entries.empty();
    const std::size_t begin = has_keys ? line_begin(toml, entries.front().begin) : section.begin;
    const std::size_t end = std::min(toml.find_first_not_of(" \t", begin), toml.size());
    return std::string(toml.substr(begin, end - begin));
}

bool is_after_blank_line(std::string_view toml, const TomlSection& section) {
    const std::size_t before = section.begin == 0 ? 0 : line_begin(toml, section.begin - 1);
    return toml.substr(before, section.begin - before).find_first_not_of(" \t\r\n") ==
           std::string_view::npos;
}

/// Takes an item of a list out, with the comma that parts it from its neighbour.
void remove_item(EditSite& site, const SourceSpan& at) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::string_view toml = site.text(at.file);
    std::size_t begin = site.offset(at);
    std::size_t end = value_end(toml, begin);
    const std::size_t behind = toml.find_first_not_of(kSpace, end);
    const std::size_t before = begin == 0 ? 0 : toml.find_last_not_of(kSpace, begin - 1);
    if (behind < toml.size() && toml[behind] == ',') {
        end = std::min(toml.find_first_not_of(" \t", behind + 1), toml.size());
    } else if (before < toml.size() && toml[before] == ',') {
        begin = before;
    }
    site.change(at.file, {begin, end, {}});
}

std::string inline_table(const std::vector<std::string>& keys) {
    std::string table = "{ ";
    for (const std::string& key : keys) {
        table += key + (&key == &keys.back() ? " }" : ", ");
    }
    return table;
}

/// Writes a choice behind the last item of an inline list. Where that has a line of its own, so has
/// the choice: below it, so that what is remarked beside the item stays beside it.
void add_to_list(EditSite& site, const DraftChoice& last, const std::vector<std::string>& keys) {
    constexpr std::string_view kBlanks = " \t";
    const int file = last.at.file;
    const std::string_view toml = site.text(file);
    const std::size_t begin = site.offset(last.at);
    const std::size_t end = value_end(toml, begin);
    const std::size_t line = line_begin(toml, begin);
    const std::string indent(toml.substr(line, begin - line));
    std::size_t rest = std::min(toml.find_first_not_of(kBlanks, end), toml.size());
    const bool has_comma = rest < toml.size() && toml[rest] == ',';
    if (has_comma) {
        rest = std::min(toml.find_first_not_of(kBlanks, rest + 1), toml.size());
    }
    const bool is_alone = indent.find_first_not_of(kBlanks) == std::string::npos &&
                          rest < toml.size() &&
                          (toml[rest] == '#' || toml[rest] == '\n' || toml[rest] == '\r');
    if (!is_alone) {
        site.change(file, {end, end, ", " + inline_table(keys)});
        return;
    }
    const std::string added = indent + inline_table(keys) + (has_comma ? "," : "");
    const std::size_t below = std::min(toml.find('\n', rest), toml.size() - 1) + 1;
    if (!has_comma) {
        site.change(file, {end, end, ","});
    }
    site.add_lines(file, below, {added});
}

/// Writes a choice as a table of its own below the card's others.
void add_table(EditSite& site,
               const DraftNode& card,
               const CardTables& tables,
               const std::vector<std::string>& keys) {
    const std::string_view toml = site.text(tables.file);
    const TomlSection& above = last_of(tables, "choice");
    const std::string indent = indent_of(toml, above, true);
    std::vector<std::string> lines;
    if (above.names.size() > 2 && is_after_blank_line(toml, above)) {
        lines.emplace_back();
    }
    lines.push_back(indent_of(toml, above, false) + "[[node." + key_name(card.id.value) +
                    ".choice]]");
    for (const std::string& key : keys) {
        lines.push_back(indent + key);
    }
    site.add_lines(tables.file, site.end_of_lines(tables.file, above), lines);
}

/// A card's `next` out of the text and of what is wanted.
Refused remove_next(EditSite& site, DraftNode& card, const DraftChoice& next) {
    const auto tables = site.tables(card);
    const bool has_label = next.label.at.has_place();
    if (!tables || !site.remove_key(tables->file, tables->home, "next") ||
        (has_label && !site.remove_key(tables->file, tables->home, "next_label"))) {
        return written_otherwise(card.id.value);
    }
    card.choices.erase(card.choices.begin() + (&next - card.choices.data()));
    return {};
}

/// `next` becomes a choice; rehearsals that took it take the choice.
Refused turn_next_into_choice(EditSite& site, DraftNode& card, const DraftChoice& next) {
    const std::vector<WrittenText*> steps = rehearsed(site, {&card}, "next");
    const std::string label = next.label.value;
    const std::string to = next.to.value;
    if (Refused refused = remove_next(site, card, next)) {
        return refused;
    }
    const auto tables = site.tables(card);
    const std::string name = free_choice_name(card, to);
    add_choice(site, card, *tables, label, to);
    for (WrittenText* step : steps) {
        if (!site.rewrite(*step, name)) {
            return written_otherwise(card.id.value);
        }
    }
    return {};
}

}  // namespace

bool has_key(const DraftNode& card, std::string_view key) {
    // Ends and options know ways only to be blamed for them.
    const bool is_way = key == "next" || key == "choice";
    const bool leads_nowhere =
        card.kind.value == NodeKind::End || card.kind.value == NodeKind::Option;
    const auto known = known_node_keys(card.kind.value);
    return std::ranges::find(known, key) != known.end() && !(is_way && leads_nowhere);
}

std::string free_choice_name(const DraftNode& card, const std::string& to) {
    std::string name = to;
    for (int number = 2; has_choice(card, name) || is_reserved_choice(name); ++number) {
        name = to + "_" + std::to_string(number);
    }
    return name;
}

std::optional<TomlSection> choice_section(EditSite& site,
                                          const DraftNode& card,
                                          const DraftChoice& choice) {
    const auto tables = site.tables(card);
    if (!tables || choice.is_next) {
        return std::nullopt;
    }
    const std::size_t header = site.offset(choice.at);
    for (const TomlSection& one : tables->parts("choice")) {
        if (one.begin <= header && header < one.body) {
            return one;
        }
    }
    return std::nullopt;
}

void add_choice_key(EditSite& site,
                    const DraftNode& card,
                    const DraftChoice& choice,
                    std::string_view key,
                    std::string_view value) {
    const int file = choice.at.file;
    if (const auto section = choice_section(site, card, choice)) {
        site.add_key(file, *section, key, value, kChoiceKeyOrder);
        return;
    }
    const std::size_t inside = site.offset(choice.at) + 1;
    site.change(file,
                {inside,
                 inside,
                 " " + std::string(key) + " = " + write_literal(value, site.line_end(file)) + ","});
}

void add_choice(EditSite& site,
                DraftNode& card,
                const CardTables& tables,
                const std::string& label,
                const std::string& to) {
    const std::string name = free_choice_name(card, to);
    std::vector<std::string> keys;
    const auto add_key = [&](const char* key, const std::string& value) {
        keys.push_back(std::string(key) + " = " + write_literal(value, site.line_end(tables.file)));
    };
    if (name != to) {
        add_key("id", name);
    }
    add_key("label", label);
    add_key("to", to);
    // Those that were added by this edit have no place yet, and are tables.
    const bool is_list = tables.parts("choice").empty() && !card.choices.empty() &&
                         card.choices.back().at.has_place();
    if (is_list) {
        add_to_list(site, card.choices.back(), keys);
    } else {
        add_table(site, card, tables, keys);
    }
    DraftChoice& added = card.choices.emplace_back();
    added.id = name == to ? WrittenText{} : written(name);
    added.label = written(label);
    added.to = written(to);
}

Refused make_edit(EditSite& site, const SetChoiceTarget& edit) {
    DraftNode* card = site.card(edit.card);
    DraftChoice* choice = card == nullptr ? nullptr : EditSite::choice(*card, edit.choice);
    if (choice == nullptr || site.card(edit.to) == nullptr) {
        return no_such(card == nullptr ? edit.card : choice == nullptr ? edit.choice : edit.to);
    }
    if (choice->to.value == edit.to) {
        return {};
    }
    if (!choice->is_next && choice->id.is_absent()) {
        const std::string name = free_choice_name(*card, edit.to);
        if (name != edit.to) {
            add_choice_key(site, *card, *choice, "id", name);
            choice->id = written(name);
        }
    }
    return site.rewrite(choice->to, edit.to) ? Refused{} : written_otherwise(edit.card);
}

Refused make_edit(EditSite& site, const AddChoice& edit) {
    DraftNode* card = site.card(edit.card);
    if (card == nullptr || site.card(edit.to) == nullptr) {
        return no_such(card == nullptr ? edit.card : edit.to);
    }
    if (edit.label.empty()) {
        return refusal(EditFault::EmptyText, {"label"});
    }
    if (!has_key(*card, "choice")) {
        return refusal(EditFault::NotOnThisKind, {edit.card, "choice"});
    }
    const auto tables = site.tables(*card);
    const DraftChoice* next = EditSite::choice(*card, "next");
    if (!tables) {
        return written_otherwise(edit.card);
    }
    if (next != nullptr) {
        if (Refused refused = turn_next_into_choice(site, *card, *next)) {
            return refused;
        }
    }
    add_choice(site, *card, *tables, edit.label, edit.to);
    return {};
}

Refused make_edit(EditSite& site, const DeleteChoice& edit) {
    DraftNode* card = site.card(edit.card);
    DraftChoice* choice = card == nullptr ? nullptr : EditSite::choice(*card, edit.choice);
    if (choice == nullptr) {
        return no_such(card == nullptr ? edit.card : edit.choice);
    }
    if (choice->is_next) {
        return remove_next(site, *card, *choice);
    }
    const auto section = choice_section(site, *card, *choice);
    if (section) {
        const std::vector<TomlSection>& all = site.sections(choice->at.file);
        auto last = std::ranges::find(all, section->begin, &TomlSection::begin);
        while (last + 1 != all.end() && (last + 1)->names.size() > 3 &&
               (last + 1)->names[2].value == "choice") {
            ++last;
        }
        site.remove_tables(choice->at.file, *section, *last);
    } else {
        remove_item(site, choice->at);
    }
    card->choices.erase(card->choices.begin() + (choice - card->choices.data()));
    return {};
}

}  // namespace waypost
