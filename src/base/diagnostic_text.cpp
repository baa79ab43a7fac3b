#include "base/diagnostic_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// So many columns of a source line are shown at most.
constexpr std::size_t kShownColumns = 96;

/// The line's first columns cut into code points, tabs as blanks and control characters as question
/// marks, so that a caret below counts the same columns. A line can be the whole of a large file,
/// so what lies past `most` columns is not looked at.
std::vector<std::string> shown_columns(std::string_view line, std::size_t most) {
    std::vector<std::string> columns;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        const bool begins = (byte & 0xC0U) != 0x80U;
        if (begins && columns.size() == most) {
            break;
        }
        if (!begins) {
            if (!columns.empty()) {
                columns.back() += c;
            }
        } else if (c == '\t') {
            columns.emplace_back(" ");
        } else if (byte < 0x20 || byte == 0x7F) {
            columns.emplace_back("?");
        } else {
            columns.emplace_back(1, c);
        }
    }
    return columns;
}

std::string source_excerpt(const SourceSpan& where, const SourceLines& source) {
    // Bytes that are not UTF-8 would break the terminal as they broke the reader.
    const std::string_view line = source.line(where.line);
    if (line.empty() || !is_utf8(line, nullptr)) {
        return {};
    }
    const auto caret = static_cast<std::size_t>(std::max(where.column, 1) - 1);
    const std::vector<std::string> columns = shown_columns(line, caret + kShownColumns + 1);
    std::size_t begin = 0;
    if (columns.size() > kShownColumns && caret > kShownColumns * 2 / 3) {
        begin = caret - kShownColumns * 2 / 3;
    }
    const std::size_t end = std::min(columns.size(), begin + kShownColumns);
    std::string text = "  ";
    for (std::size_t i = begin; i < end; ++i) {
        text += columns[i];
    }
    text += "\n  " + std::string(caret - std::min(begin, caret), ' ') + "^";
    if (where.end_line == where.line && where.end_column > where.column + 1) {
        const auto last = static_cast<std::size_t>(where.end_column - 1);
        if (std::min(last, end) > caret + 1) {
            text += std::string(std::min(last, end) - caret - 1, '~');
        }
    }
    return text + "\n";
}

std::string place(const std::string& file, const SourceSpan& where) {
    std::string text = file;
    if (where.has_place()) {
        text += ":" + std::to_string(where.line) + ":" + std::to_string(where.column);
    }
    return text + ": ";
}

/// As `waypost walk` takes it.
std::string walk_text(const std::vector<FindingStep>& walk) {
    std::string choices;
    for (const FindingStep& step : walk) {
        choices += (choices.empty() ? "" : ",") + step.choice;
    }
    return walk.empty() ? "at the start" : "--choose " + choices;
}

std::string text_of(const Diagnostic& diagnostic, const SourceLines& source) {
    std::string text = place(diagnostic.file, diagnostic.where);
    text += std::string(severity_name(diagnostic)) + ": " + diagnostic.message + " [" +
            std::string(diagnostic.kind->code) + "]\n";
    if (diagnostic.where.has_place()) {
        text += source_excerpt(diagnostic.where, source);
    }
    if (!diagnostic.hint.empty()) {
        text += "  hint: " + diagnostic.hint + "\n";
    }
    for (const Note& note : diagnostic.notes) {
        text += "  note: " + place(note.file, note.where) + note.message + "\n";
    }
    if (diagnostic.walk) {
        text += "  walk: " + walk_text(*diagnostic.walk) + "\n";
    }
    return text;
}

}  // namespace

std::string diagnostic_text(const Diagnostic& diagnostic, const SourceText& source) {
    return text_of(diagnostic, SourceLines(source.text));
}

std::string diagnostics_text(const std::vector<Diagnostic>& diagnostics,
                             const std::vector<SourceText>& sources) {
    std::vector<SourceLines> lines;
    lines.reserve(sources.size());
    for (const SourceText& source : sources) {
        lines.emplace_back(source.text);
    }
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics) {
        const auto file = static_cast<std::size_t>(diagnostic.where.file);
        text += text_of(diagnostic, file < lines.size() ? lines[file] : SourceLines({}));
    }
    return text;
}

}  // namespace waypost
