#include "flowfile/read_flow_file.h"

#include "base/quoted.h"
#include "flow/kinds.h"
#include "flowfile/kinds.h"
#include "flowfile/parse_toml.h"
#include "flowfile/parts.h"
#include "flowfile/toml_scan.h"
#include "flowfile/toml_values.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// What the whole file lacks is told at its begin.
constexpr SourceSpan kFileBegin{1, 1, 1, 1};

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr std::array<std::string_view, 7> kRootKeys = {
    "format", "flow", "phase", "source", "term", "answer", "node"};
constexpr std::array<std::string_view, 5> kLaterRootKeys = {
    "promise", "rehearsal", "attest", "allow", "include"};

/// The bytes can be given to a parser.
bool is_readable(std::string_view text, Diagnostics& found) {
    if (text.size() > kLargestFile) {
        found.report(
            kTooLarge, {}, "this file is larger than 16 MB", "a flow is text: split it up");
        return false;
    }
    std::size_t bad_byte = 0;
    if (!is_utf8(text, &bad_byte)) {
        const SourceSpan where = place_of(text, bad_byte);
        found.report(kUnreadable,
                     where,
                     "this is no text in UTF-8: byte " + std::to_string(bad_byte) + ", on line " +
                         std::to_string(where.line) + ", does not belong to any character",
                     "save the file as UTF-8");
        return false;
    }
    if (const auto where = too_deep(text)) {
        found.report(kTooLarge,
                     *where,
                     "this nests more deeply than any flow does",
                     "up to 32 brackets and 16 names joined by dots are read");
        return false;
    }
    return true;
}

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

}  // namespace

FlowDraftResult read_flow_file(const SourceText& source, const Words& words) {
    FlowDraftResult result{{}, Diagnostics(source.name)};
    FlowDraft& draft = result.draft;
    Diagnostics& found = result.diagnostics;
    draft.file = source.name;
    std::string_view text = source.text;
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    ParsedToml parsed;
    if (is_readable(text, found)) {
        parsed = parse_toml(text, found);
    }
    if (!parsed.tree) {
        draft.unread.is_whole_file = true;
        return result;
    }
    if (parsed.tree->empty()) {
        // One finding says it all.
        found.report(kMissingKey,
                     kFileBegin,
                     "the file is empty",
                     "begin it with `format = 1` and `[flow]`, as flows/README.md shows");
        draft.unread.is_whole_file = true;
        return result;
    }
    TableReader root(*parsed.tree, "the file", {kRootKeys, kLaterRootKeys, {}, {}}, found);
    check_format(root);
    read_flow_table(root, draft);
    read_catalogue(root, draft);
    read_nodes(root, words, draft);
    mark_doubled(parsed.doubled, draft);
    if (parsed.tree->contains("include")) {
        // Any name may be defined in the files that are not read.
        draft.unread = {false, true, true, true, true};
    }
    refuse_later_links(draft, found);
    return result;
}

}  // namespace waypost
