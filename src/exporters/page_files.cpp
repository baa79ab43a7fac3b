#include "exporters/page_files.h"

#include <algorithm>

namespace waypost {

namespace {

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos) {
        return {};
    }
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

bool is_remark(std::string_view line) {
    return line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
}

/// How modules name each other; ends with a line that has a semicolon at its end.
bool begins_naming(std::string_view line) {
    return line.starts_with("import ") || line.starts_with("export {");
}

/// No blank is needed beside these. What stands in quotation marks is left as it is, and so are
/// lines with signs that could begin a pattern or a template.
std::string without_blanks(std::string_view line) {
    constexpr std::string_view kSigns = "{}()[];:,=<>?&|+*!.";
    if (line.find_first_of("/`'") != std::string_view::npos) {
        return std::string(line);
    }
    const auto is_sign = [&](char c) { return kSigns.find(c) != std::string_view::npos; };
    std::string out;
    bool is_quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        is_quoted = line[i] == '"' && (i == 0 || line[i - 1] != '\\') ? !is_quoted : is_quoted;
        const bool is_needless = line[i] == ' ' && !is_quoted && i > 0 && i + 1 < line.size() &&
                                 (is_sign(line[i - 1]) || is_sign(line[i + 1]));
        if (!is_needless) {
            out += line[i];
        }
    }
    return out;
}

/// Rules on one line each: in this style a line that ends with one of these goes on.
std::string joined_rules(std::string_view style) {
    std::string out;
    for (std::size_t i = 0; i < style.size(); ++i) {
        const bool is_needless =
            style[i] == '\n' && i > 0 &&
            std::string_view("{;,").find(style[i - 1]) != std::string_view::npos;
        const bool is_blank_behind =
            style[i] == ' ' && i > 0 && (style[i - 1] == ':' || style[i - 1] == ',');
        const bool is_blank_before = style[i] == ' ' && i + 1 < style.size() && style[i + 1] == '{';
        if (!is_needless && !is_blank_behind && !is_blank_before) {
            out += style[i];
        }
    }
    return out;
}

enum class Blanks { Kept, Dropped };

/// Without what only the sources need.
void append_short(std::string& out, std::string_view text, Blanks blanks) {
    bool is_naming = false;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const bool is_named = is_naming || begins_naming(line);
        is_naming = is_named && !line.ends_with(';');
        if (!is_named && !line.empty() && !is_remark(line)) {
            out += blanks == Blanks::Kept ? std::string(line) : without_blanks(line);
            // A statement may end at the end of any other line.
            const bool goes_on =
                std::string_view("{;,([").find(out.back()) != std::string_view::npos;
            out += blanks == Blanks::Dropped && goes_on ? "" : "\n";
        }
    }
}

}  // namespace

std::string_view page_file(std::string_view name) {
    const auto files = embedded_page_files();
    const auto found = std::ranges::find(files, name, &EmbeddedText::name);
    return found == files.end() ? std::string_view() : found->text;
}

std::string page_script() {
    std::string out;
    for (const EmbeddedText& file : embedded_page_files()) {
        if (file.name != "page" && file.name != "body" && file.name != "look") {
            append_short(out, file.text, Blanks::Dropped);
        }
    }
    return out;
}

std::string page_style() {
    std::string out;
    append_short(out, page_file("look"), Blanks::Kept);
    return joined_rules(out);
}

}  // namespace waypost
