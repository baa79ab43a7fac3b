#include "flowfile/read_flow_file.h"

#include "base/quoted.h"
#include "base/visible_text.h"
#include "flow/kinds.h"
#include "flowfile/byte_order_mark.h"
#include "flowfile/card_sections.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"
#include "flowfile/parts.h"
#include "flowfile/toml_scan.h"
#include "flowfile/toml_values.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// What the whole file lacks is told at its begin.
constexpr SourceSpan kFileBegin{1, 1, 1, 1};

constexpr SourceSpan whole_file(int file) {
    return {0, 0, 0, 0, file};
}

/// The bytes can be given to a parser.
bool is_readable(std::string_view text, int file, Diagnostics& found) {
    if (text.size() > kLargestFile) {
        found.report(kTooLarge,
                     whole_file(file),
                     "this file is larger than 16 MB",
                     "a flow is text: split it up");
        return false;
    }
    std::size_t bad_byte = 0;
    if (!is_utf8(text, &bad_byte)) {
        SourceSpan where = place_of(text, bad_byte);
        where.file = file;
        found.report(kUnreadable,
                     where,
                     "this is no text in UTF-8: byte " + std::to_string(bad_byte) + ", on line " +
                         std::to_string(where.line) + ", does not belong to any character",
                     "save the file as UTF-8");
        return false;
    }
    return !exceeds_limits(text, file, found);
}

void read_flow_table(TableReader& root, FlowDraft& draft) {
    const toml::node* flow = root.find("flow");
    if (flow != nullptr && flow->is_table()) {
        draft.metadata = read_metadata(*flow->as_table(), root.found());
        return;
    }
    if (flow != nullptr) {
        root.wrong_type("`flow`", *flow, "a table", "write its header `[flow]`");
    } else if (root.lacks("flow")) {
        root.found().report(kMissingKey,
                            kFileBegin,
                            "the file has no `[flow]`",
                            "add `[flow]` with `id`, `title`, `language` and `start`");
    }
    // One finding says it all; its keys are not also missing.
    for (WrittenText* key : {&draft.metadata.id,
                             &draft.metadata.title,
                             &draft.metadata.language,
                             &draft.metadata.start}) {
        key->unread = true;
    }
}

/// What the second definitions of tables held is not known.
void mark_doubled(const std::vector<std::string>& doubled, FlowDraft& draft) {
    for (const std::string& path : doubled) {
        for (DraftNode& node : draft.nodes) {
            node.ways_unread = node.ways_unread || path == "node." + node.id.value;
        }
        for (DraftAnswer& answer : draft.answers) {
            answer.values_unread = answer.values_unread || path == "answer." + answer.id.value;
        }
    }
}

void read_includes(TableReader& root, FlowDraft& draft) {
    draft.includes = root.texts("include");
    const toml::node* include = root.find("include");
    const toml::array* paths = include == nullptr ? nullptr : include->as_array();
    const std::size_t written = paths == nullptr ? 0 : paths->size();
    if (!root.lacks("include") && (paths == nullptr || draft.includes.size() < written)) {
        // What stands in the files that were meant is not known.
        mark_all_unread(draft);
    }
}

std::string_view without_mark(std::string_view text) {
    text.remove_prefix(mark_size(text));
    return text;
}

/// The text's tree, if one can be made.
ParsedToml parse(std::string_view text, int file, Diagnostics& found) {
    text = without_mark(text);
    return is_readable(text, file, found) ? parse_toml(text, file, found) : ParsedToml{};
}

/// What a flow and the files joined to it have in common.
void read_parts(TableReader& root, const Words& words, FlowDraft& draft) {
    read_catalogue(root, draft);
    read_nodes(root, words, draft);
    read_proofs(root, draft);
}

/// Reads one card from a tree that must hold just that.
bool read_section(const CardSection& section, const Words& words, FlowDraftResult& into) {
    const auto tree = parse_section(section.toml, section.lines_before);
    const toml::table* cards =
        tree && tree->size() == 1 ? tree->get_as<toml::table>("node") : nullptr;
    if (cards == nullptr || cards->size() != 1) {
        return false;
    }
    // What a place in a table gives lives as long as the place.
    const auto first = cards->begin();
    const toml::key& key = first->first;
    const toml::table* card = first->second.as_table();
    if (card == nullptr || key.str() != section.id) {
        return false;
    }
    const WrittenText id{std::string(key.str()), span_of(key.source()), false};
    read_card(id, *card, words, into.draft, into.diagnostics);
    return true;
}

/// Reads each card by itself. The tree of a large flow takes ten times the memory of its text, and
/// walking over that costs as much as parsing; the tree of a card stays near. Nothing when the text
/// is not written so, or is no TOML: then it is read as a whole, which finds what is wrong.
std::optional<FlowDraftResult> read_by_cards(const SourceText& source, const Words& words) {
    const auto cut = cut_cards(without_mark(source.text));
    const auto rest = cut ? parse_section(cut->rest, 0) : std::nullopt;
    if (!rest || rest->contains("node")) {
        return std::nullopt;
    }
    FlowDraftResult result{{}, Diagnostics(source.name)};
    FlowDraft& draft = result.draft;
    draft.files = {source.name};
    TableReader root(*rest, {"the file"}, {kRootKeys, {}, nullptr}, result.diagnostics);
    check_format(root);
    read_flow_table(root, draft);
    read_catalogue(root, draft);
    draft.nodes.reserve(cut->cards.size());
    for (const CardSection& section : cut->cards) {
        if (!read_section(section, words, result)) {
            return std::nullopt;
        }
    }
    // Absent here, unless another key looks like it misspelt.
    draft.unread.nodes = draft.unread.nodes || !root.lacks("node");
    read_proofs(root, draft);
    read_includes(root, draft);
    result.is_by_cards = true;
    return result;
}

}  // namespace

void check_format(TableReader& root) {
    const toml::node* format = root.find("format");
    if (format == nullptr) {
        if (root.lacks("format")) {
            root.found().report(
                kMissingKey, kFileBegin, "the file has no `format`", "begin it with `format = 1`");
        }
        return;
    }
    const auto* number = format->as_integer();
    if (number == nullptr) {
        root.wrong_type("`format`", *format, "the number 1", "write `format = 1`");
    } else if (number->get() != 1) {
        root.found().report(kWrongType,
                            span_of(format->source()),
                            "`format` is " + std::to_string(number->get()) + ", expected 1",
                            "this version reads format 1");
    }
}

FlowDraftResult read_flow_file(const SourceText& source, const Words& words) {
    FlowDraftResult result{{}, Diagnostics(source.name)};
    FlowDraft& draft = result.draft;
    Diagnostics& found = result.diagnostics;
    draft.files = {source.name};
    if (!is_readable(without_mark(source.text), 0, found)) {
        draft.unread.is_whole_file = true;
        return result;
    }
    if (auto by_cards = read_by_cards(source, words)) {
        return std::move(*by_cards);
    }
    const ParsedToml parsed = parse_toml(without_mark(source.text), 0, found);
    if (!parsed.tree) {
        draft.unread.is_whole_file = true;
        return result;
    }
    if (parsed.tree->empty()) {
        // One finding says it all.
        found.report(
            kMissingKey,
            kFileBegin,
            is_blank(source.text) ? "the file is empty" : "the file holds nothing but comments",
            "begin it with `format = 1` and `[flow]`; `waypost new` writes a first flow");
        draft.unread.is_whole_file = true;
        return result;
    }
    TableReader root(*parsed.tree, {"the file"}, {kRootKeys, {}, nullptr}, found);
    check_format(root);
    read_flow_table(root, draft);
    read_parts(root, words, draft);
    read_includes(root, draft);
    mark_doubled(parsed.doubled, draft);
    return result;
}

void read_included_file(const SourceText& source, const Words& words, FlowDraftResult& into) {
    FlowDraft& draft = into.draft;
    const int file = into.diagnostics.add_file(source.name);
    draft.files.push_back(source.name);
    const ParsedToml parsed = parse(source.text, file, into.diagnostics);
    if (!parsed.tree) {
        mark_all_unread(draft);
        return;
    }
    TableReader root(
        *parsed.tree, {"an included file"}, {kIncludedKeys, {}, nullptr}, into.diagnostics);
    if (parsed.tree->contains("format")) {
        check_format(root);
    }
    read_parts(root, words, draft);
    mark_doubled(parsed.doubled, draft);
}

void mark_all_unread(FlowDraft& draft) {
    draft.unread = {false, true, true, true, true};
}

}  // namespace waypost
