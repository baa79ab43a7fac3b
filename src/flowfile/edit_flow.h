// An edit of a flow as the smallest change of its files' texts.
#pragma once

#include "base/source_text.h"
#include "base/words.h"
#include "flow/draft.h"
#include "flowfile/edit.h"
#include "flowfile/text_change.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// Why an edit was not made.
enum class EditFault : std::uint8_t {
    /// A file cannot be read as TOML now; names it.
    NotReadable,
    /// Names what is not there: a card, a choice, a phase, the target of a way.
    NoSuchThing,
    /// Names the id, which cannot be one.
    BadId,
    /// Names the id, which something else has.
    NameTaken,
    /// The new words are no text in UTF-8.
    NotText,
    /// Names the key that must not be empty.
    EmptyText,
    /// Names the card, and the key or the ways that its kind does not have.
    NotOnThisKind,
    /// Names the card: it is written in a way that only its author can change.
    WrittenOtherwise,
    /// Names the thing: it is not as it was when the edit began.
    ChangedMeanwhile,
};

struct EditRefusal {
    EditFault fault = EditFault::NotReadable;
    std::vector<std::string> names{};

    friend bool operator==(const EditRefusal&, const EditRefusal&) = default;
};

struct EditResult {
    /// Sorted by file and begin, none overlapping; empty when all is as wished already.
    std::vector<TextChange> changes{};
    /// Then there are no changes.
    std::optional<EditRefusal> refusal{};
};

/// The change that makes the edit. `sources` are the flow's own file and those that it includes,
/// as `LoadedFlow::sources`; each may have a byte-order mark, which stays, as do line ends and all
/// other bytes. The changed texts were read again and say what they should, nothing more; what
/// they say may be broken or unproven, which is for `check` to tell.
[[nodiscard]] EditResult apply_edit(const std::vector<SourceText>& sources,
                                    const Edit& edit,
                                    const Words& words);

/// The same for texts that may have changed since the author saw them as `seen`: the edit is
/// refused when what it changes is no longer as it was.
[[nodiscard]] EditResult reapply_edit(const FlowDraft& seen,
                                      const std::vector<SourceText>& sources,
                                      const Edit& edit,
                                      const Words& words);

}  // namespace waypost
