#include "flowfile/parse_toml.h"

#include "base/quoted.h"
#include "flow/kinds.h"
#include "flowfile/kinds.h"
#include "flowfile/syntax_words.h"
#include "flowfile/toml_scan.h"
#include "flowfile/toml_values.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace waypost {

namespace {

SyntaxError syntax_error(const toml::parse_error& error) {
    constexpr std::string_view kPrefix = "Error while parsing ";
    std::string_view text = error.description();
    SyntaxError made{{}, std::string(text), span_of(error.source())};
    const std::size_t colon = text.find(": ");
    if (text.starts_with(kPrefix) && colon != std::string_view::npos) {
        made.part = text.substr(kPrefix.size(), colon - kPrefix.size());
        made.message = text.substr(colon + 2);
    }
    return made;
}

std::optional<toml::table> try_parse(std::string_view text,
                                     int file,
                                     std::optional<SyntaxError>& error) {
    try {
        return file == 0 ? toml::parse(text) : toml::parse(text, std::to_string(file));
    } catch (const toml::parse_error& thrown) {
        error = syntax_error(thrown);
        return std::nullopt;
    }
}

/// Puts blanks in place of bytes, so that places after them stay what they are.
void blank_out(std::string& text, std::size_t begin, std::size_t end) {
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(begin),
        text.begin() + static_cast<std::ptrdiff_t>(end),
        [](char c) { return c != '\n'; },
        ' ');
}

/// The mistake is a date: tells it and puts a date that exists in its place.
bool repair_date(std::string& text, const SyntaxError& error, Diagnostics& found) {
    const bool is_number = error.part == "floating-point";
    if (!error.part.starts_with("date") && !error.part.starts_with("time") && !is_number) {
        return false;
    }
    const auto is_part = [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ':' || c == 'T' || c == '.';
    };
    std::size_t begin = offset_of(text, error.at);
    std::size_t end = begin;
    while (begin > 0 && is_part(text[begin - 1])) {
        --begin;
    }
    while (end < text.size() && is_part(text[end])) {
        ++end;
    }
    if (begin == end) {
        return false;
    }
    const std::string seen = text.substr(begin, end - begin);
    if (is_number && std::ranges::count(seen, '.') != 2) {
        return false;
    }
    SourceSpan where = place_of(text, begin);
    where.end_column = where.column + static_cast<int>(seen.size());
    where.file = error.at.file;
    found.report(kBadDate,
                 where,
                 quoted(seen) + " is no date" + (is_number ? "" : ": " + error.message),
                 "dates are written year-month-day, such as `2026-11-21`");
    std::string replacement = "2000-01-01";
    replacement.resize(std::max(seen.size(), replacement.size()), ' ');
    text.replace(begin, seen.size(), replacement);
    return true;
}

/// How findings call the tables whose keys are ids.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kIdTables = {
    {{"node.", "card"}, {"source.", "source"}, {"term.", "term"}, {"answer.", "answer"}}};

/// The place of the first header of a table, or none.
SourceSpan first_place(std::string_view text_before, int file, std::string_view path) {
    std::optional<SyntaxError> error;
    const auto root = try_parse(text_before, file, error);
    if (!root) {
        return {};
    }
    const toml::node_view<const toml::node> table = root->at_path(path);
    return table ? span_of(table.node()->source()) : SourceSpan{};
}

/// The offset behind the section that begins with the header at `begin`, its sub-tables included.
std::size_t section_end(std::string_view text, std::size_t begin, std::string_view path) {
    for (const std::size_t header : header_offsets(text)) {
        const std::size_t name = text.find_first_not_of("[ \t", header);
        const bool is_below = name != std::string_view::npos &&
                              text.substr(name).starts_with(std::string(path) + ".");
        if (header > begin && !is_below) {
            return header;
        }
    }
    return text.size();
}

/// The mistake is a table defined twice: tells it, cuts the second one out and gives its name; an
/// empty name when it is another mistake.
std::string repair_doubled_table(std::string& text, const SyntaxError& error, Diagnostics& found) {
    constexpr std::string_view kDoubled = "cannot redefine existing table '";
    const std::string_view message = error.message;
    if (error.part != "table header" || !message.starts_with(kDoubled) || !message.ends_with("'")) {
        return {};
    }
    std::string path(message.substr(kDoubled.size(), message.size() - kDoubled.size() - 1));
    const std::size_t begin = offset_of(text, error.at);
    const auto table = std::ranges::find_if(
        kIdTables, [&](const auto& known) { return path.starts_with(known.first); });
    SourceSpan where = error.at;
    where.end_line = where.line;
    where.end_column = where.column + count_code_points(path) + 2;
    const bool has_id = table != kIdTables.end();
    const std::string id = has_id ? path.substr(table->first.size()) : "[" + path + "]";
    Diagnostic& doubled = found.report(
        has_id ? kDuplicateId : kTomlSyntax,
        where,
        (has_id ? std::string(table->second) + " " : "") + quoted(id) + " is defined twice",
        has_id ? "give one of them another id" : "write it once");
    const SourceSpan first =
        first_place(std::string_view(text).substr(0, begin), error.at.file, path);
    if (first.has_place()) {
        found.add_note(doubled, first, "first defined here");
    }
    blank_out(text, begin, section_end(text, begin, path));
    return path;
}

void report_syntax(const SyntaxError& error, std::string_view text, Diagnostics& found) {
    PlainWords words = plain_words(error, text);
    // The parser quotes line ends as they are.
    std::ranges::replace_if(
        words.message, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    found.report(
        kTomlSyntax, words.at.value_or(error.at), std::move(words.message), std::move(words.hint));
}

}  // namespace

bool exceeds_limits(std::string_view text, int file, Diagnostics& found) {
    auto excess = too_much(text);
    if (!excess) {
        return false;
    }
    const bool is_deep = excess->what == TooMuch::What::Depth;
    excess->at.file = file;
    found.report(kTooLarge,
                 excess->at,
                 is_deep ? "this nests more deeply than any flow does"
                         : "this file has more than a million keys and items",
                 is_deep ? "up to 32 brackets and 16 names joined by dots are read"
                         : "a flow has far fewer: split it up");
    return true;
}

std::optional<toml::table> parse_any_toml(std::string_view text, Diagnostics& found) {
    return exceeds_limits(text, 0, found) ? std::nullopt : parse_toml(text, 0, found).tree;
}

std::optional<toml::table> parse_section(std::string_view text, std::size_t lines_before) {
    try {
        return toml::parse(text, path_of(0, lines_before));
    } catch (const toml::parse_error&) {
        return std::nullopt;
    }
}

ParsedToml parse_toml(std::string_view text, int file, Diagnostics& found) {
    // Each repair parses the file anew; a large one must not take for ever.
    constexpr std::size_t kMostBytes = std::size_t{32} * 1024 * 1024;
    constexpr std::size_t kMostRepairs = 50;
    ParsedToml parsed;
    std::string repaired;
    for (std::size_t repairs = 0;; ++repairs) {
        std::optional<SyntaxError> error;
        parsed.tree = try_parse(repairs == 0 ? text : std::string_view(repaired), file, error);
        if (!error) {
            return parsed;
        }
        if (repairs == 0) {
            repaired = text;
        }
        const bool may_repair = repairs < kMostRepairs && (repairs + 1) * text.size() < kMostBytes;
        if (may_repair && repair_date(repaired, *error, found)) {
            continue;
        }
        const std::string doubled =
            may_repair ? repair_doubled_table(repaired, *error, found) : std::string{};
        if (doubled.empty()) {
            report_syntax(*error, repaired, found);
            return parsed;
        }
        parsed.doubled.push_back(doubled);
    }
}

}  // namespace waypost
