#include "base/diagnostic_text.h"

#include "base/visible_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// So many characters of a source line are shown at most.
constexpr std::size_t kShownColumns = 96;

/// The columns that characters `begin` up to `end` take.
std::size_t width_of(const std::vector<ShownCharacter>& line, std::size_t begin, std::size_t end) {
    std::size_t width = 0;
    for (std::size_t i = begin; i < std::min(end, line.size()); ++i) {
        width += static_cast<std::size_t>(line[i].width);
    }
    // The place behind the last character.
    return width + (end > line.size() ? end - line.size() : 0);
}

std::string source_excerpt(const SourceSpan& where, const SourceLines& source) {
    // Bytes that are not UTF-8 would break the terminal as they broke the reader.
    const std::string_view line = source.line(where.line);
    if (line.empty() || !is_utf8(line, nullptr)) {
        return {};
    }
    const auto caret = static_cast<std::size_t>(std::max(where.column, 1) - 1);
    // A line can be the whole of a large file.
    const std::vector<ShownCharacter> shown = shown_characters(line, caret + kShownColumns + 1);
    std::size_t begin = 0;
    if (shown.size() > kShownColumns && caret > kShownColumns * 2 / 3) {
        begin = caret - kShownColumns * 2 / 3;
    }
    const std::size_t end = std::min(shown.size(), begin + kShownColumns);
    std::string text = begin > 0 ? "  …" : "  ";
    for (std::size_t i = begin; i < end; ++i) {
        text += shown[i].bytes;
    }
    text += end < shown.size() ? "…\n  " : "\n  ";
    text += std::string(width_of(shown, begin, caret) + (begin > 0 ? 1 : 0), ' ') + "^";
    if (where.end_line == where.line && where.end_column > where.column + 1) {
        const std::size_t last = std::min(static_cast<std::size_t>(where.end_column - 1), end);
        if (last > caret) {
            text += std::string(std::max<std::size_t>(width_of(shown, caret, last), 1) - 1, '~');
        }
    }
    return text + "\n";
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
    std::string text = place_text(diagnostic.file, diagnostic.where) + ": ";
    text += std::string(severity_name(diagnostic)) + ": " + diagnostic.message + " [" +
            std::string(diagnostic.kind->code) + "]\n";
    if (diagnostic.where.has_place()) {
        text += source_excerpt(diagnostic.where, source);
    }
    if (!diagnostic.hint.empty()) {
        text += "  hint: " + diagnostic.hint + "\n";
    }
    for (const Note& note : diagnostic.notes) {
        text += "  note: " + place_text(note.file, note.where) + ": " + note.message + "\n";
    }
    if (diagnostic.walk) {
        text += "  walk: " + walk_text(*diagnostic.walk) + "\n";
    }
    return text;
}

}  // namespace

std::string place_text(const std::string& file, const SourceSpan& where) {
    std::string text = file;
    if (where.has_place()) {
        text += ":" + std::to_string(where.line) + ":" + std::to_string(where.column);
    }
    return text;
}

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
