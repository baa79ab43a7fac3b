#include "session/author_notes.h"

#include "flow/todo.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>

namespace waypost {

namespace {

/// Where a table of the file begins, and the id of the card that it is.
struct TableStart {
    int file = 0;
    int line = 0;
    std::string_view card{};
};

/// Every table of a draft by its place, for the card that a line belongs to.
class Tables {
public:
    explicit Tables(const FlowDraft& draft) {
        add(draft.metadata.at);
        for (const DraftNode& node : draft.nodes) {
            add(node.at, node.id.value);
        }
        add_all(draft.phases);
        add_all(draft.sources);
        add_all(draft.terms);
        add_all(draft.answers);
        add_all(draft.promises);
        add_all(draft.rehearsals);
        add_all(draft.attestations);
        add_all(draft.allowances);
        std::ranges::stable_sort(
            starts_, {}, [](const TableStart& start) { return std::pair(start.file, start.line); });
    }

    /// The card within whose table the line stands.
    [[nodiscard]] std::string_view card_at(int file, int line) const {
        const auto after = std::ranges::upper_bound(
            starts_, std::pair(file, line), {}, [](const TableStart& start) {
                return std::pair(start.file, start.line);
            });
        const bool is_inside = after != starts_.begin() && std::prev(after)->file == file;
        return is_inside ? std::prev(after)->card : std::string_view{};
    }

private:
    void add(const SourceSpan& at, std::string_view card = {}) {
        if (at.has_place()) {
            starts_.push_back({at.file, at.line, card});
        }
    }

    template <class Part>
    void add_all(const std::vector<Part>& parts) {
        for (const Part& part : parts) {
            add(part.at);
        }
    }

    std::vector<TableStart> starts_{};
};

/// What a place in a line of the file is part of, as far as the line alone tells.
enum class Within { Text, QuotedText, Comment };

Within within_at(std::string_view before) {
    bool quoted = false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == '\\') {
            ++i;
        } else if (before[i] == '#' && !quoted) {
            return Within::Comment;
        } else {
            quoted = quoted != (before[i] == '"');
        }
    }
    return quoted ? Within::QuotedText : Within::Text;
}

std::string trimmed_end(std::string_view text, std::string_view marks) {
    const std::size_t last = text.find_last_not_of(marks);
    return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

/// What is said from the place on, without the marks that end a text in the file.
std::string said_from(std::string_view line, std::size_t begin) {
    const std::string_view said = line.substr(begin);
    switch (within_at(line.substr(0, begin))) {
        case Within::Comment: return trimmed_end(said, " \t\r");
        case Within::QuotedText: return trimmed_end(said.substr(0, said.find('"')), " \t\r");
        case Within::Text: break;
    }
    return trimmed_end(said, " \t\r\"'");
}

void add_to_dos(const SourceText& source, int file, std::vector<AuthorNote>& notes) {
    const std::string_view text = source.text;
    // Columns of what is no UTF-8 cannot be counted; it is refused elsewhere.
    if (!is_utf8(text, nullptr)) {
        return;
    }
    int line_number = 1;
    std::size_t line_begin = 0;
    while (line_begin < text.size()) {
        const std::size_t line_end = std::min(text.find('\n', line_begin), text.size());
        const std::string_view line = text.substr(line_begin, line_end - line_begin);
        for (const std::size_t found : find_todo(line)) {
            const int column = 1 + count_code_points(line.substr(0, found));
            const SourceSpan at{line_number, column, line_number, column + 4, file};
            notes.push_back({AuthorNoteKind::ToDo, said_from(line, found), source.name, at, {}});
        }
        ++line_number;
        line_begin = line_end + 1;
    }
}

std::string first_line(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return std::string(text.substr(0, text.find('\n')));
}

void add_reviewers_notes(const LoadedFlow& written, std::vector<AuthorNote>& notes) {
    const FlowDraft& draft = written.draft;
    for (const DraftNode& node : draft.nodes) {
        const WrittenText& note = node.note;
        if (note.value.empty() || !find_todo(note.value).empty()) {
            continue;
        }
        const auto file = static_cast<std::size_t>(note.at.file);
        notes.push_back({AuthorNoteKind::ForReviewers,
                         first_line(note.value),
                         file < draft.files.size() ? draft.files[file] : std::string(),
                         note.at,
                         node.id.value});
    }
}

}  // namespace

std::vector<AuthorNote> author_notes(const LoadedFlow& written) {
    std::vector<AuthorNote> notes;
    for (std::size_t i = 0; i < written.sources.size(); ++i) {
        add_to_dos(written.sources[i], static_cast<int>(i), notes);
    }
    const Tables tables(written.draft);
    for (AuthorNote& note : notes) {
        note.card = tables.card_at(note.at.file, note.at.line);
    }
    add_reviewers_notes(written, notes);
    std::ranges::stable_sort(notes, {}, [](const AuthorNote& note) {
        return std::tuple(note.at.file, note.at.line, note.at.column);
    });
    return notes;
}

}  // namespace waypost
