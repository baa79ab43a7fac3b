// Undo and redo of edits, also when the files were changed by others in between.
#pragma once

#include "base/source_text.h"
#include "flowfile/edit_flow.h"
#include "flowfile/text_change.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// A value: the texts as they are, and the changes that lead back from them and forth again.
class EditHistory {
public:
    EditHistory() = default;

    /// The texts as they were read, without any edit to undo.
    explicit EditHistory(std::vector<SourceText> texts) : texts_(std::move(texts)) {}

    [[nodiscard]] const std::vector<SourceText>& texts() const { return texts_; }

    /// Makes changes of `texts()`, as `apply_edit` gave them. What was undone can then not be done
    /// again.
    void add(const std::vector<TextChange>& changes);

    /// The files hold these texts now. Edits beside what others changed can be undone as before;
    /// an edit in the midst of it is forgotten, and those that lie before it with it.
    void follow(std::vector<SourceText> now);

    [[nodiscard]] std::size_t undo_count() const { return back_.size(); }

    [[nodiscard]] std::size_t redo_count() const { return forth_.size(); }

    /// Goes one edit back and gives the changes of `texts()` that do so. Refused with
    /// `ChangedMeanwhile` where others changed what the edit did, with `NoSuchThing` where there
    /// is nothing to undo.
    EditResult undo();
    EditResult redo();

private:
    /// The changes of one edit, in the texts that they change.
    using Step = std::vector<TextChange>;

    EditResult go(std::vector<Step>& from, std::vector<Step>& to, bool is_cut);

    std::vector<SourceText> texts_{};
    /// The last one changes `texts_`, each other one what the one behind it makes of them.
    std::vector<Step> back_{};
    std::vector<Step> forth_{};
    /// Edits were forgotten there.
    bool is_back_cut_ = false;
    bool is_forth_cut_ = false;
};

}  // namespace waypost
