#include "session/flow_edits.h"

#include <cstddef>
#include <utility>

namespace waypost {

namespace {

Word word_of(EditFault fault) {
    switch (fault) {
        case EditFault::NotReadable: return Word::EditNotReadable;
        case EditFault::NoSuchThing: return Word::EditNoSuchThing;
        case EditFault::BadId: return Word::EditBadId;
        case EditFault::NameTaken: return Word::EditNameTaken;
        case EditFault::NotText: return Word::EditNotText;
        case EditFault::EmptyText: return Word::EditEmptyText;
        case EditFault::NotOnThisKind: return Word::EditNotOnThisKind;
        case EditFault::WrittenOtherwise: return Word::EditWrittenOtherwise;
        case EditFault::ChangedMeanwhile: return Word::EditChangedMeanwhile;
    }
    return Word::EditNotReadable;
}

bool are_same(const std::vector<SourceText>& a, const std::vector<SourceText>& b) {
    if (a.size() != b.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].name != b[i].name || a[i].text != b[i].text) {
            return false;
        }
    }
    return true;
}

}  // namespace

EditPlan FlowEdits::plan(const EditWish& wish,
                         const FlowDraft& seen,
                         std::vector<SourceText> now,
                         const Words& words) {
    planned_ = history_;
    if (planned_.texts().empty()) {
        planned_ = EditHistory(std::move(now));
    } else if (!are_same(planned_.texts(), now)) {
        planned_.follow(std::move(now));
    }
    const std::vector<SourceText> before = planned_.texts();
    EditResult result;
    if (const Edit* edit = std::get_if<Edit>(&wish)) {
        result = reapply_edit(seen, before, *edit, words);
        if (!result.refusal && !result.changes.empty()) {
            planned_.add(result.changes);
        }
    } else {
        result = std::get<EditStep>(wish) == EditStep::Undo ? planned_.undo() : planned_.redo();
    }
    EditPlan plan;
    plan.refusal = std::move(result.refusal);
    for (std::size_t i = 0; !plan.refusal && i < before.size(); ++i) {
        if (before[i].text != planned_.texts()[i].text) {
            plan.files.push_back(planned_.texts()[i]);
        }
    }
    return plan;
}

std::string refusal_text(const EditRefusal& refusal, const Words& words) {
    const auto name = [&](std::size_t i) {
        return i < refusal.names.size() ? refusal.names[i] : std::string();
    };
    return words.fill(word_of(refusal.fault), {name(0), name(1)});
}

}  // namespace waypost
