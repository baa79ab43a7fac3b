// What an edit should make of a draft, written apart from the edits themselves.
#pragma once

#include "flow/draft.h"
#include "flowfile/edit.h"

#include <string>
#include <vector>

namespace waypost::test {

[[nodiscard]] const WrittenText* text_of(const DraftNode& card, CardText field);
[[nodiscard]] const std::vector<DraftBullet>* bullets_of(const DraftNode& card, BulletList list);

/// In words, for messages of tests.
[[nodiscard]] std::string edit_text(const Edit& edit);

/// False when the edit is to be refused. Pre: what it names is in the draft.
[[nodiscard]] bool is_expected(const FlowDraft& draft, const Edit& edit);

/// Makes the edit in the draft. False for what is not foretold here: new cards and new names.
[[nodiscard]] bool expect_edit(FlowDraft& draft, const Edit& edit);

}  // namespace waypost::test
