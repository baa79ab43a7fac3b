// What authors left to be done: every TODO of a flow's files, and the notes for reviewers.
#pragma once

#include "base/source_text.h"
#include "flowfile/load_flow.h"

#include <string>
#include <vector>

namespace waypost {

enum class AuthorNoteKind {
    /// A TODO, wherever it stands: in a text, in `[flow]`, in a comment.
    ToDo,
    /// The `note` of a card, which readers never see.
    ForReviewers,
};

struct AuthorNote {
    AuthorNoteKind kind = AuthorNoteKind::ToDo;
    /// From the TODO to the end of its line or text, or the first line of the note.
    std::string text{};
    std::string file{};
    /// Where the TODO stands, or the note.
    SourceSpan at{};
    /// The id of the card that it is about; empty where it is about none.
    std::string card{};
};

/// By place: the flow's own file first. A note that holds a TODO is listed as that. Linear in the
/// files, but for the tables, which are put in order.
[[nodiscard]] std::vector<AuthorNote> author_notes(const LoadedFlow& written);

}  // namespace waypost
