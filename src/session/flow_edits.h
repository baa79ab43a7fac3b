// Edits of the open flow's files: made on what the files hold now, undone and done again.
#pragma once

#include "base/source_text.h"
#include "base/words.h"
#include "flow/draft.h"
#include "flowfile/edit_flow.h"
#include "flowfile/edit_history.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace waypost {

enum class EditStep : std::uint8_t { Undo, Redo };

/// What an author asked for.
using EditWish = std::variant<Edit, EditStep>;

/// What is to be written, or why nothing is.
struct EditPlan {
    /// The files that become other bytes, with those bytes.
    std::vector<SourceText> files{};
    std::optional<EditRefusal> refusal{};
};

/// For one flow that is open: a value, which the app asks before it writes and tells afterwards.
class FlowEdits {
public:
    /// Works out what to write. `seen` is what the author saw, `now` what the files hold, with
    /// their byte-order marks, in the same order.
    [[nodiscard]] EditPlan plan(const EditWish& wish,
                                const FlowDraft& seen,
                                std::vector<SourceText> now,
                                const Words& words);

    /// The plan that was made last was written.
    void written() { history_ = planned_; }

    [[nodiscard]] bool can_undo() const { return history_.undo_count() > 0; }

    [[nodiscard]] bool can_redo() const { return history_.redo_count() > 0; }

private:
    EditHistory history_{};
    EditHistory planned_{};
};

/// The reason in a sentence.
[[nodiscard]] std::string refusal_text(const EditRefusal& refusal, const Words& words);

}  // namespace waypost
