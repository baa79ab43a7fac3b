#include "app/flow_editor.h"

#include "app/flow_writer.h"
#include "flowfile/read_flow_file.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// The bytes of the flow's files; nothing, and told, where one cannot be read.
std::optional<std::vector<SourceText>> read_all(const FileSystem& files, Session& session) {
    std::vector<SourceText> texts;
    for (const std::string& name : session.written()->draft.files) {
        ReadResult read = files.read(name, kLargestFile);
        if (!read.bytes || read.bytes->size() > kLargestFile) {
            session.tell(session.words().fill(Word::EditNotReadable, {name}));
            return std::nullopt;
        }
        texts.push_back({name, *std::move(read.bytes)});
    }
    return texts;
}

}  // namespace

void FlowEditor::carry_out(const EditWish& wish, Session& session) {
    if (const auto& translation = session.open_flow()->written->translation) {
        // The form shows its words, and they stand in two files.
        session.tell(session.words().fill(Word::EditWrittenOtherwise, {translation->file}));
        return;
    }
    std::optional<std::vector<SourceText>> now = read_all(files_, session);
    if (!now) {
        return;
    }
    // What the author saw is the flow that is shown, whatever was saved since.
    const FlowDraft& seen = session.open_flow()->written->draft;
    const EditPlan plan = edits_.plan(wish, seen, *now, session.words());
    if (plan.refusal) {
        session.tell(refusal_text(*plan.refusal, session.words()));
        return;
    }
    for (const SourceText& file : plan.files) {
        const auto before = std::ranges::find(*now, file.name, &SourceText::name);
        const FlowWrite done = write_flow_file(files_, file.name, file.text, before->text);
        if (done.outside) {
            session.tell(session.words().fill(Word::EditChangedMeanwhile, {file.name}));
            return;
        }
        if (!done.is_written()) {
            session.tell(session.words().fill(Word::EditNotSaved, {file.name, done.problem}));
            return;
        }
    }
    edits_.written();
    session.note_edits(edits_);
}

void FlowEditor::begin_anew(Session& session) {
    edits_ = {};
    session.note_edits(edits_);
}

}  // namespace waypost
