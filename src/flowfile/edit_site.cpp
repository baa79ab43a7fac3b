#include "flowfile/edit_site.h"

#include "flow/check.h"
#include "flow/draft_names.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace waypost {

namespace {

constexpr std::string_view kBlanks = " \t";

std::vector<std::size_t> lines_of(std::string_view text) {
    std::vector<std::size_t> begins = {0};
    for (std::size_t end = text.find('\n'); end != std::string_view::npos;
         end = text.find('\n', end + 1)) {
        begins.push_back(end + 1);
    }
    return begins;
}

bool is_blank_line(std::string_view text, std::size_t begin) {
    const std::string_view line = text.substr(begin, next_line(text, begin) - begin);
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view indent_at(std::string_view text, std::size_t at) {
    const std::size_t begin = line_begin(text, at);
    return text.substr(begin, std::min(text.find_first_not_of(kBlanks, begin), at) - begin);
}

bool is_named(const TomlEntry& entry, std::string_view key) {
    return entry.names.size() == 1 && entry.names.front().value == key;
}

bool is_of_card(const TomlSection& section, std::string_view id) {
    return section.names.size() > 1 && section.names[0].value == "node" &&
           section.names[1].value == id;
}

}  // namespace

Refused refusal(EditFault fault, std::vector<std::string> names) {
    return EditRefusal{fault, std::move(names)};
}

WrittenText written(std::string value) {
    return {std::move(value), {1, 1, 1, 1}, false};
}

std::string key_name(std::string_view name) {
    const bool is_bare = !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    });
    return is_bare ? std::string(name) : write_literal(name, "\n");
}

std::vector<TomlSection> CardTables::parts(std::string_view part) const {
    std::vector<TomlSection> found;
    for (const auto* list : {&together, &apart}) {
        std::ranges::copy_if(*list, std::back_inserter(found), [&](const TomlSection& one) {
            return one.is_item && one.names.size() == 3 && one.names[2].value == part;
        });
    }
    std::ranges::sort(found, {}, &TomlSection::begin);
    return found;
}

EditSite::EditSite(std::vector<std::string_view> texts, FlowDraftResult& read, std::string go_on)
    : texts_(std::move(texts)),
      read_(read),
      go_on_(std::move(go_on)),
      lines_(texts_.size()),
      sections_(texts_.size()) {
    std::ranges::transform(texts_, lines_.begin(), lines_of);
}

std::optional<Flow> EditSite::checked() const {
    return check(read_.draft, read_.diagnostics).flow;
}

DraftNode* EditSite::card(std::string_view id) {
    const auto found = std::ranges::find_if(
        read_.draft.nodes, [&](const DraftNode& one) { return one.id.value == id; });
    return found == read_.draft.nodes.end() ? nullptr : &*found;
}

DraftChoice* EditSite::choice(DraftNode& card, std::string_view name) {
    const auto found = std::ranges::find_if(
        card.choices, [&](const DraftChoice& one) { return choice_name(one).value == name; });
    return found == card.choices.end() ? nullptr : &*found;
}

std::size_t EditSite::offset(const SourceSpan& at) const {
    const std::string_view text = this->text(at.file);
    const std::vector<std::size_t>& lines = lines_[static_cast<std::size_t>(at.file)];
    const auto line = static_cast<std::size_t>(std::max(at.line, 1) - 1);
    std::size_t found = line < lines.size() ? lines[line] : text.size();
    for (int column = 1; column < at.column && found < text.size(); ++column) {
        do {
            ++found;
        } while (found < text.size() && (static_cast<unsigned char>(text[found]) & 0xC0U) == 0x80U);
    }
    return found;
}

const std::vector<TomlSection>& EditSite::sections(int file) {
    auto& kept = sections_[static_cast<std::size_t>(file)];
    if (!kept) {
        kept = sections_of(text(file));
    }
    return *kept;
}

std::optional<CardTables> EditSite::tables(const DraftNode& card) {
    CardTables tables;
    tables.file = card.at.file;
    const std::vector<TomlSection>& all = sections(tables.file);
    const std::string& id = card.id.value;
    const auto home = std::ranges::find_if(all, [&](const TomlSection& one) {
        return !one.is_item && one.names.size() == 2 && is_of_card(one, id);
    });
    if (home == all.end()) {
        return std::nullopt;
    }
    tables.home = *home;
    const auto behind =
        std::find_if(home, all.end(), [&](const TomlSection& one) { return !is_of_card(one, id); });
    tables.together.assign(home, behind);
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (is_of_card(*one, id) && (one < home || one >= behind)) {
            tables.apart.push_back(*one);
        }
    }
    return tables;
}

void EditSite::change(int file, Replacement replacement) {
    changes_.push_back({file, replacement.begin, replacement.end, std::move(replacement.with)});
}

std::optional<TomlLiteral> EditSite::literal(const WrittenText& text) const {
    if (!text.at.has_place() || text.unread) {
        return std::nullopt;
    }
    auto read = read_literal(this->text(text.at.file), offset(text.at));
    const bool is_it = read && read->value == text.value;
    return is_it ? std::move(read) : std::nullopt;
}

bool EditSite::rewrite_parts(WrittenText& text, const std::vector<Replacement>& parts) {
    const auto found = literal(text);
    if (!found) {
        return false;
    }
    const int file = text.at.file;
    for (Replacement& part : rewrite_literal(this->text(file), *found, parts, line_end(file))) {
        change(file, std::move(part));
    }
    text.value = replaced(found->value, parts);
    return true;
}

bool EditSite::rewrite(WrittenText& text, std::string_view value) {
    return rewrite_parts(text, difference(text.value, value));
}

bool EditSite::rewrite_key(WrittenText& name, std::string_view value) {
    const std::string_view toml = text(name.at.file);
    const std::vector<TomlName> names = names_at(toml, offset(name.at));
    const TomlName& found = names.front();
    if (found.value != name.value) {
        return false;
    }
    change(name.at.file, {found.begin, found.end, key_name(value)});
    name.value = value;
    return true;
}

std::size_t EditSite::end_of_lines(int file, const TomlSection& section) const {
    const auto entries = entries_of(text(file), section.body, section.end);
    return entries.empty() ? section.body : next_line(text(file), entries.back().value_end);
}

void EditSite::add_lines(int file, std::size_t at, const std::vector<std::string>& lines) {
    const std::string_view toml = text(file);
    const std::string_view end = line_end(file);
    // The last line of a file may have no line end, and keeps none.
    const bool is_open = at > 0 && toml[at - 1] != '\n';
    std::string with;
    for (const std::string& line : lines) {
        with.append(is_open ? end : "").append(line).append(is_open ? "" : end);
    }
    change(file, {at, at, std::move(with)});
}

void EditSite::add_key(int file,
                       const TomlSection& section,
                       std::string_view key,
                       std::string_view value,
                       std::span<const std::string_view> order) {
    const std::string_view toml = text(file);
    const auto entries = entries_of(toml, section.body, section.end);
    const auto rank = [&](std::string_view name) { return std::ranges::find(order, name); };
    const TomlEntry* above = nullptr;
    for (const TomlEntry& entry : entries) {
        const auto its = rank(entry.names.front().value);
        const bool is_before = its != order.end() && its < rank(key);
        // Of keys that stand in another order, the one that belongs nearest.
        if (is_before && (above == nullptr || rank(above->names.front().value) <= its)) {
            above = &entry;
        }
    }
    const TomlEntry* beside = above != nullptr || entries.empty() ? above : &entries.front();
    const std::string_view indent =
        beside == nullptr ? std::string_view{} : indent_at(toml, beside->begin);
    const std::size_t at = above == nullptr ? section.body : next_line(toml, above->value_end);
    add_lines(
        file,
        at,
        {std::string(indent) + std::string(key) + " = " + write_literal(value, line_end(file))});
}

bool EditSite::remove_key(int file, const TomlSection& section, std::string_view key) {
    const std::string_view toml = text(file);
    const auto entries = entries_of(toml, section.body, section.end);
    const auto found =
        std::ranges::find_if(entries, [&](const TomlEntry& one) { return is_named(one, key); });
    if (found == entries.end()) {
        return false;
    }
    const std::size_t behind =
        std::min(toml.find_first_not_of(kBlanks, found->value_end), toml.size());
    const bool has_comment = behind < toml.size() && toml[behind] == '#';
    if (has_comment) {
        change(file, {found->begin, behind, {}});
    } else {
        change(file, {line_begin(toml, found->begin), next_line(toml, behind), {}});
    }
    return true;
}

void EditSite::remove_tables(int file, const TomlSection& first, const TomlSection& last) {
    const std::string_view toml = text(file);
    std::size_t end = end_of_lines(file, last);
    const bool is_after_blank =
        first.begin == 0 || is_blank_line(toml, line_begin(toml, first.begin - 1));
    while (is_after_blank && end < toml.size() && is_blank_line(toml, end)) {
        end = next_line(toml, end);
    }
    std::size_t begin = first.begin;
    while (end == toml.size() && begin > 0 && is_blank_line(toml, line_begin(toml, begin - 1))) {
        begin = line_begin(toml, begin - 1);
    }
    change(file, {begin, end, {}});
}

std::optional<std::vector<TextChange>> EditSite::take_changes() {
    std::ranges::stable_sort(changes_, [](const TextChange& a, const TextChange& b) {
        return std::tuple(a.file, a.begin, a.end) < std::tuple(b.file, b.begin, b.end);
    });
    for (std::size_t i = 1; i < changes_.size(); ++i) {
        const bool is_same_file = changes_[i].file == changes_[i - 1].file;
        if (is_same_file && changes_[i].begin < changes_[i - 1].end) {
            return std::nullopt;
        }
    }
    return std::move(changes_);
}

}  // namespace waypost
