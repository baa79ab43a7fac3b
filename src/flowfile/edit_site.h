// What an edit works on: the texts of a flow's files, what they say now, what they should say, and
// the changes so far. Private to this library.
#pragma once

#include "base/source_text.h"
#include "flow/draft.h"
#include "flow/flow.h"
#include "flowfile/edit_flow.h"
#include "flowfile/read_flow_file.h"
#include "flowfile/toml_literal.h"
#include "flowfile/toml_outline.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

/// What an edit gives back when it was not made; nothing when it was.
using Refused = std::optional<EditRefusal>;

[[nodiscard]] Refused refusal(EditFault fault, std::vector<std::string> names);

/// A text that was written by an edit: where it came to stand is not known before it is read again.
[[nodiscard]] WrittenText written(std::string value);

/// The tables of a card in their file.
struct CardTables {
    int file = 0;
    /// `[node.id]`.
    TomlSection home{};
    /// All that stand together with it, itself first.
    std::vector<TomlSection> together{};
    /// Those that stand elsewhere.
    std::vector<TomlSection> apart{};

    /// The `[[node.id.part]]`, in the order of the file.
    [[nodiscard]] std::vector<TomlSection> parts(std::string_view part) const;
};

class EditSite {
public:
    /// `texts` without byte-order marks; both must outlive the site. The draft that was `read` is
    /// what the texts say, and becomes what they should.
    EditSite(std::vector<std::string_view> texts, FlowDraftResult& read, std::string go_on);

    [[nodiscard]] FlowDraft& wanted() { return read_.draft; }

    /// What is wanted so far, checked; nothing when it is broken.
    [[nodiscard]] std::optional<Flow> checked() const;

    /// The label of a `next` that has none.
    [[nodiscard]] const std::string& go_on() const { return go_on_; }

    /// Null when there is no such card.
    [[nodiscard]] DraftNode* card(std::string_view id);

    /// Null when the card has no such choice.
    [[nodiscard]] static DraftChoice* choice(DraftNode& card, std::string_view name);

    [[nodiscard]] std::string_view text(int file) const {
        return texts_[static_cast<std::size_t>(file)];
    }

    [[nodiscard]] std::string_view line_end(int file) const { return line_end_of(text(file)); }

    [[nodiscard]] std::size_t offset(const SourceSpan& at) const;

    /// The headers of a file.
    [[nodiscard]] const std::vector<TomlSection>& sections(int file);

    /// Nothing when the card has no header of its own.
    [[nodiscard]] std::optional<CardTables> tables(const DraftNode& card);

    /// Notes a change; their order does not matter.
    void change(int file, Replacement replacement);

    /// Rewrites a text, or parts of it, in the file and in what is wanted. False when it is not
    /// found where the draft says.
    [[nodiscard]] bool rewrite(WrittenText& text, std::string_view value);
    [[nodiscard]] bool rewrite_parts(WrittenText& text, const std::vector<Replacement>& parts);

    /// Rewrites a key that is an id; `name` has its place.
    [[nodiscard]] bool rewrite_key(WrittenText& name, std::string_view value);

    /// Writes `key = "value"` on a line below the last of the section's keys that belong before it,
    /// as `order` says, else below the header.
    void add_key(int file,
                 const TomlSection& section,
                 std::string_view key,
                 std::string_view value,
                 std::span<const std::string_view> order);

    /// Takes a key and its value out, and the line when nothing else is on it.
    [[nodiscard]] bool remove_key(int file, const TomlSection& section, std::string_view key);

    /// Takes a table with its lines out; `last` is the last of those that go with it.
    void remove_tables(int file, const TomlSection& first, const TomlSection& last);

    /// Behind the last line of a section that holds a key.
    [[nodiscard]] std::size_t end_of_lines(int file, const TomlSection& section) const;

    /// Adds whole lines, each without its line end, at the begin of a line.
    void add_lines(int file, std::size_t at, const std::vector<std::string>& lines);

    /// Sorted; nothing when two of them meet, which must not be.
    [[nodiscard]] std::optional<std::vector<TextChange>> take_changes();

private:
    [[nodiscard]] std::optional<TomlLiteral> literal(const WrittenText& text) const;

    std::vector<std::string_view> texts_;
    FlowDraftResult& read_;
    std::string go_on_;
    /// The offsets of the lines of each file.
    std::vector<std::vector<std::size_t>> lines_{};
    std::vector<std::optional<std::vector<TomlSection>>> sections_{};
    std::vector<TextChange> changes_{};
};

/// The name as a key: between quotation marks where it needs them.
[[nodiscard]] std::string key_name(std::string_view name);

}  // namespace waypost
