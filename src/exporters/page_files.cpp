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

/// Without what only the sources need.
void append_short(std::string& out, std::string_view text) {
    bool is_naming = false;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const bool is_named = is_naming || begins_naming(line);
        is_naming = is_named && !line.ends_with(';');
        if (!is_named && !line.empty() && !is_remark(line)) {
            out += line;
            out += '\n';
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
    std::string out = "\"use strict\";\n";
    for (const EmbeddedText& file : embedded_page_files()) {
        if (file.name != "page" && file.name != "look") {
            append_short(out, file.text);
        }
    }
    return out;
}

std::string page_style() {
    std::string out;
    append_short(out, page_file("look"));
    return out;
}

}  // namespace waypost
