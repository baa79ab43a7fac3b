#include "flowfile/toml_outline.h"

#include "flowfile/toml_literal.h"
#include "flowfile/toml_scan.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::string_view kBlanks = " \t";

std::size_t pass_blanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(kBlanks, at), text.size());
}

TomlName name_at(std::string_view toml, std::size_t at) {
    if (const auto quoted = read_literal(toml, at)) {
        return {quoted->value, quoted->begin, quoted->end};
    }
    const std::size_t end = std::min(toml.find_first_of(" \t.=]\r\n,{}#", at), toml.size());
    return {std::string(toml.substr(at, end - at)), at, end};
}

}  // namespace

std::size_t line_begin(std::string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? kNone : text.rfind('\n', at - 1);
    return before == kNone ? 0 : before + 1;
}

std::size_t next_line(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\n', at);
    return end == kNone ? text.size() : end + 1;
}

std::vector<TomlName> names_at(std::string_view toml, std::size_t at) {
    std::vector<TomlName> names;
    while (true) {
        names.push_back(name_at(toml, pass_blanks(toml, at)));
        const std::size_t behind = pass_blanks(toml, names.back().end);
        const bool is_empty = names.back().begin == names.back().end;
        if (is_empty || behind >= toml.size() || toml[behind] != '.') {
            return names;
        }
        at = behind + 1;
    }
}

std::vector<TomlSection> sections_of(std::string_view toml) {
    std::vector<TomlSection> sections;
    for (const std::size_t header : header_offsets(toml)) {
        TomlSection& made = sections.emplace_back();
        made.begin = line_begin(toml, header);
        made.is_item = toml.substr(header).starts_with("[[");
        made.names = names_at(toml, header + (made.is_item ? 2 : 1));
        made.body = next_line(toml, made.names.back().end);
        made.end = toml.size();
        if (sections.size() > 1) {
            sections[sections.size() - 2].end = made.begin;
        }
    }
    return sections;
}

std::size_t value_end(std::string_view toml, std::size_t begin) {
    if (const auto text = read_literal(toml, begin)) {
        return text->end;
    }
    const char first = begin < toml.size() ? toml[begin] : ' ';
    if (first != '[' && first != '{') {
        std::size_t end = std::min(toml.find_first_of(",]}#\r\n", begin), toml.size());
        while (end > begin && kBlanks.find(toml[end - 1]) != kNone) {
            --end;
        }
        return end;
    }
    TomlScan scan(toml.substr(begin));
    int open = 0;
    while (const auto at = scan.next()) {
        const char c = toml[begin + *at];
        open += c == '[' || c == '{' ? 1 : 0;
        open -= c == ']' || c == '}' ? 1 : 0;
        if (open == 0) {
            return begin + *at + 1;
        }
    }
    return toml.size();
}

std::vector<TomlEntry> entries_of(std::string_view toml, std::size_t begin, std::size_t end) {
    std::vector<TomlEntry> entries;
    std::size_t at = begin;
    while (at < end) {
        at = std::min(toml.find_first_not_of(" \t\r\n,", at), end);
        if (at >= end) {
            break;
        }
        if (toml[at] == '#') {
            at = next_line(toml, at);
            continue;
        }
        TomlEntry& entry = entries.emplace_back();
        entry.begin = at;
        entry.names = names_at(toml, at);
        const std::size_t equals = pass_blanks(toml, entry.names.back().end);
        entry.value_begin = pass_blanks(toml, std::min(equals + 1, end));
        entry.value_end = std::max(value_end(toml, entry.value_begin), entry.value_begin);
        // Each turn must go on, whatever the bytes are.
        at = std::max(entry.value_end, at + 1);
    }
    return entries;
}

}  // namespace waypost
